import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Lapse, Suggestion } from '../../../workflows/release/topic-facts.js';
import { newSortableId } from '../../platform/sortable-id.js';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';

export const SIGNAL_KINDS = ['suggestion', 'ground-lapsed'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface NewSignal {
  readonly kind: SignalKind;
  readonly topicId: string | null;
  readonly requestId: string | null;
  readonly personHash: string | null;
  readonly on: CivilDate;
  readonly what: string | null;
  readonly by: string | null;
  readonly key?: { readonly command: string; readonly bodyHash: string };
}

export interface Signal extends NewSignal {
  readonly id: string;
  readonly at: number;
  readonly settled: boolean;
}

interface Line {
  id: string; kind: SignalKind; topic_id: string | null; request_id: string | null; person_hash: string | null; on_day: string; what: string | null; by_person: string | null; at: number | string;
  settled_at: number | string | null; number: string | null; intake_number: string | null;
}

/** Looked at in one weighing; the next goes on. */
export const MOST_SIGNALS = 50;

const AT_A_TIME = 200;

/** Where a signal belongs: to the topic that staff named, or to that of the request it came with. */
const OF_TOPIC = '(s.topic_id = ? OR EXISTS (SELECT 1 FROM topic_members m WHERE m.subject_id = s.request_id AND m.topic_id = ?))';
const FROM = 'FROM release_signals s LEFT JOIN requests r ON r.case_id = s.request_id';

/** What speaks for looking at a topic without anybody counting: suggestions, and grounds that lapsed. */
@Injectable()
export class Signals {
  constructor(private readonly time: Time) {}

  async add(tx: Tx, { kind, topicId, requestId, personHash, on, what, by, key }: NewSignal): Promise<string> {
    const id = newSortableId(this.time.now());
    await tx.insert('release_signals', {
      id, kind, topic_id: topicId, request_id: requestId, person_hash: personHash, on_day: on, what, by_person: by, at: this.time.now(), settled_at: null, raised_topic_id: null,
      command_key: key?.command ?? null, body_hash: key?.bodyHash ?? null,
    });
    return id;
  }

  /** Those of a topic that raised nothing yet, the oldest first. */
  async waiting(db: Queryable, topicId: string): Promise<{ readonly suggestions: readonly Suggestion[]; readonly lapses: readonly Lapse[] }> {
    const rows = await db.query<Line>(`SELECT s.*, r.number, r.intake_number ${FROM} WHERE s.settled_at IS NULL AND ${OF_TOPIC} ORDER BY s.on_day, s.id LIMIT ${MOST_SIGNALS}`, [topicId, topicId]);
    return {
      suggestions: rows.filter((row) => row.kind === 'suggestion').map((row) => ({
        id: row.id, on: row.on_day, request: row.request_id === null ? null : { id: row.request_id, number: row.number ?? row.intake_number }, applicant: row.person_hash,
      })),
      lapses: rows.filter((row) => row.kind === 'ground-lapsed').map((row) => ({ id: row.id, on: row.on_day, what: row.what ?? '' })),
    };
  }

  /** Those of these applicants whose suggestion raised a flag on the topic since a day. */
  async heard(db: Queryable, topicId: string, applicants: readonly string[], since: CivilDate | null): Promise<ReadonlySet<string>> {
    if (applicants.length === 0) return new Set();
    const params: SqlValue[] = [topicId, ...applicants, ...(since === null ? [] : [since])];
    const rows = await db.query<{ person_hash: string }>(
      `SELECT DISTINCT person_hash FROM release_signals WHERE raised_topic_id = ? AND person_hash IN (${applicants.map(() => '?').join(', ')}) ${since === null ? '' : 'AND on_day > ?'}`, params);
    return new Set(rows.map((row) => row.person_hash));
  }

  /** It raised a flag on the topic (`raised`), or needs none: it is public, or its applicant was heard. */
  async settle(tx: Tx, ids: readonly string[], topicId: string, raised: boolean): Promise<void> {
    for (const id of ids) await tx.execute('UPDATE release_signals SET settled_at = ?, raised_topic_id = ? WHERE id = ?', [this.time.now(), raised ? topicId : null, id]);
  }

  /** What an applicant suggested is of what he or she asked for: where the request is of another topic now, it counts there, anew. */
  async goWith(tx: Tx, requestIds: readonly string[]): Promise<void> {
    for (let i = 0; i < requestIds.length; i += AT_A_TIME) {
      const some = requestIds.slice(i, i + AT_A_TIME);
      await tx.execute(
        `UPDATE release_signals SET settled_at = NULL, raised_topic_id = NULL, topic_id = NULL WHERE kind = 'suggestion' AND raised_topic_id IS NOT NULL AND request_id IN (${some.map(() => '?').join(', ')})`, some);
    }
  }

  async follow(tx: Tx, from: string, into: string): Promise<void> {
    for (const column of ['topic_id', 'raised_topic_id']) await tx.execute(`UPDATE release_signals SET ${column} = ? WHERE ${column} = ?`, [into, from]);
  }

  /** All of a topic, the latest first. */
  async of(db: Queryable, topicId: string, most = 100): Promise<Signal[]> {
    const rows = await db.query<Line>(`SELECT s.*, r.number, r.intake_number ${FROM} WHERE ${OF_TOPIC} ORDER BY s.id DESC LIMIT ?`, [topicId, topicId, most]);
    return rows.map((row) => ({
      id: row.id, kind: row.kind, topicId: row.topic_id, requestId: row.request_id, personHash: row.person_hash, on: row.on_day, what: row.what, by: row.by_person, at: Number(row.at),
      settled: row.settled_at !== null,
    }));
  }
}
