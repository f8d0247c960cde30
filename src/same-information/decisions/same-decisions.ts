import { Injectable } from '@nestjs/common';
import type { SameDecision } from '../../../workflows/request/v1/payloads.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { newSortableId } from '../../platform/sortable-id.js';
import { Time } from '../../platform/time/time.js';
import type { SubjectKind } from '../index/shelf.js';
import { inForce, type Decision } from './same-decision.js';

interface Line {
  id: string; subject_id: string | null; other_kind: SubjectKind; other_id: string; decision: SameDecision; reason: string | null; organ_id: string; by_person: string | null; at: number | string;
}

/** Decisions about one request that are looked at. People make them. */
const MOST = 500;

/** What staff decided about pairs. Only added to. */
@Injectable()
export class SameDecisions {
  constructor(private readonly time: Time) {}

  async add(tx: Tx, { requestId, otherKind, otherId, decision, reason, organId, by }: Omit<Decision, 'id' | 'at'>, key: { command: string; bodyHash: string } | null = null): Promise<string> {
    const now = this.time.now();
    const id = newSortableId(now);
    await tx.insert('same_decisions', {
      id, subject_id: requestId, other_kind: otherKind, other_id: otherId, decision, reason, organ_id: organId, by_person: by, at: now, command_key: key?.command ?? null,
      body_hash: key?.bodyHash ?? null,
    });
    return id;
  }

  /** Decisions in force that concern a request, made on it or on another, the latest first. */
  async of(db: Queryable, requestId: string): Promise<Decision[]> {
    const columns = 'id, subject_id, other_kind, other_id, decision, reason, organ_id, by_person, at';
    const own = await db.query<Line>(`SELECT ${columns} FROM same_decisions WHERE subject_id = ? ORDER BY at DESC LIMIT ${MOST}`, [requestId]);
    const others = await db.query<Line>(`SELECT ${columns} FROM same_decisions WHERE other_id = ? AND subject_id IS NOT NULL ORDER BY at DESC LIMIT ${MOST}`, [requestId]);
    return inForce([...own, ...others].map(decisionOf));
  }

  /** Of these items those that staff said are another thing than what a request of the topic asks for. */
  async otherThings(db: Queryable, topicId: string, itemIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (itemIds.length === 0) return new Set();
    const rows = await db.query<Line>(
      `SELECT id, subject_id, other_kind, other_id, decision, reason, organ_id, by_person, at FROM same_decisions
       WHERE other_kind = 'published' AND other_id IN (${itemIds.map(() => '?').join(', ')}) AND subject_id IN (SELECT subject_id FROM topic_members WHERE topic_id = ?) ORDER BY at DESC LIMIT ${MOST}`, [...itemIds, topicId]);
    return new Set(inForce(rows.map(decisionOf)).filter(({ decision }) => decision === 'not-same').map(({ otherId }) => otherId));
  }

  /** Requests that staff said are not for the same information as this one. */
  async notTheSame(db: Queryable, requestId: string): Promise<string[]> {
    const found = (await this.of(db, requestId)).filter(({ decision, otherKind }) => decision === 'not-same' && otherKind === 'request');
    return found.map((each) => (each.requestId === requestId ? each.otherId : each.requestId!));
  }
}

const decisionOf = (line: Line): Decision => ({
  id: line.id, requestId: line.subject_id, otherKind: line.other_kind, otherId: line.other_id, decision: line.decision, reason: line.reason, organId: line.organ_id,
  by: line.by_person, at: Number(line.at),
});
