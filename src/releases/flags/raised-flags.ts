import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Flag } from '../../../workflows/release/flag.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';

/** Occasions on which topics were flagged. The database keeps each once. */
@Injectable()
export class RaisedFlags {
  /** False where it was raised before. */
  async put(tx: Tx, topicId: string, caseId: string, { occasion, rule, on }: Pick<Flag, 'occasion' | 'rule' | 'on'>, at: Instant): Promise<boolean> {
    return (await tx.execute(
      'INSERT INTO release_flags (topic_id, occasion, case_id, rule, on_day, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (topic_id, occasion) DO NOTHING', [topicId, occasion, caseId, rule, on, at])) === 1;
  }

  async of(db: Queryable, topicId: string): Promise<ReadonlySet<string>> {
    const rows = await db.query<{ occasion: string }>('SELECT occasion FROM release_flags WHERE topic_id = ?', [topicId]);
    return new Set(rows.map((row) => row.occasion));
  }

  /** Where an occasion that only one topic can have was put down. */
  async raisedOn(db: Queryable, occasion: string): Promise<{ readonly topicId: string; readonly caseId: string } | null> {
    const [row] = await db.query<{ topic_id: string; case_id: string }>('SELECT topic_id, case_id FROM release_flags WHERE occasion = ?', [occasion]);
    return row ? { topicId: row.topic_id, caseId: row.case_id } : null;
  }

  /** A topic went into another: what was raised on it counts there, once. */
  async follow(tx: Tx, from: string, into: string): Promise<void> {
    await tx.execute('DELETE FROM release_flags WHERE topic_id = ? AND occasion IN (SELECT occasion FROM release_flags WHERE topic_id = ?)', [from, into]);
    await tx.execute('UPDATE release_flags SET topic_id = ? WHERE topic_id = ?', [into, from]);
  }

  /** The flags of a case go with it into another. */
  async toCase(tx: Tx, from: string, into: string): Promise<void> {
    await tx.execute('UPDATE release_flags SET case_id = ? WHERE case_id = ?', [into, from]);
  }
}
