import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { newSortableId } from '../../platform/sortable-id.js';
import { Time } from '../../platform/time/time.js';

/** merged: others came into it; into: it went into another; split: some left for a new one; split-off: it began so; left, came: one request. */
export const CHANGE_KINDS = ['merged', 'into', 'split', 'split-off', 'left', 'came', 'renamed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface NewChange {
  readonly topicId: string;
  readonly kind: ChangeKind;
  /** Topics and requests concerned by id, names before and after. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  /** Null: detection. */
  readonly by: string | null;
}

export interface Change extends NewChange {
  readonly id: string;
  readonly at: Instant;
}

interface Line { id: string; topic_id: string; kind: ChangeKind; detail: string; reason: string | null; by_person: string | null; at: number | string }

/** What was done to topics. Only added to. */
@Injectable()
export class Changes {
  constructor(private readonly time: Time) {}

  /** Answers its id. */
  async add(tx: Tx, { topicId, kind, detail, reason, by }: NewChange, id = this.newId()): Promise<string> {
    await tx.insert('topic_changes', {
      id, topic_id: topicId, kind, detail: JSON.stringify(detail), reason, by_person: by, at: this.time.now(), command_key: null, body_hash: null, answer: null,
    });
    return id;
  }

  newId(): string {
    return newSortableId(this.time.now());
  }

  /** The latest first. */
  async of(db: Queryable, topicId: string, most: number): Promise<Change[]> {
    const rows = await db.query<Line>('SELECT id, topic_id, kind, detail, reason, by_person, at FROM topic_changes WHERE topic_id = ? ORDER BY id DESC LIMIT ?', [topicId, most]);
    return rows.map((row) => ({
      id: row.id, topicId: row.topic_id, kind: row.kind, detail: JSON.parse(row.detail) as Record<string, unknown>, reason: row.reason, by: row.by_person, at: Number(row.at),
    }));
  }
}
