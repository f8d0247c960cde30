import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../database/unit-of-work.js';
import { Time } from '../time/time.js';
import { workItemOf, type WorkItem, type WorkLine } from './work-item.js';

/** Asks for background work, and tells how it stands. */
@Injectable()
export class WorkItems {
  constructor(private readonly time: Time) {}

  /**
   * Asks for work in the transaction that makes it necessary: it is done if, and only if, that is committed. Asking again while it waits is
   * asking once (the earlier time counts); asking again while it runs makes it run once more afterwards. After the commit call
   * `WakeUps.nudgeWork()`; without, the sweep finds it within half a minute.
   * @param subject what it is about, at most 200 characters: ids only, never personal data
   */
  async add(tx: Tx, kind: string, subject: string, { notBefore }: { readonly notBefore?: Instant } = {}): Promise<void> {
    if (kind === '' || kind.length > 60 || subject.length > 200) throw new RangeError(`not a kind and subject of work: '${kind}', ${subject.length} characters`);
    const now = this.time.now();
    await tx.execute(
      `INSERT INTO work_items (id, kind, subject, state, attempts, next_at, lease_id, again_at, progress_done, progress_of, last_error, created_at, done_at)
       VALUES (?, ?, ?, 'waiting', 0, ?, NULL, NULL, NULL, NULL, NULL, ?, NULL)
       ON CONFLICT (kind, subject) WHERE done_at IS NULL DO UPDATE SET
         again_at = CASE WHEN work_items.state = 'waiting' THEN NULL WHEN work_items.again_at < excluded.next_at THEN work_items.again_at ELSE excluded.next_at END,
         next_at = CASE WHEN work_items.state = 'waiting' AND excluded.next_at < work_items.next_at THEN excluded.next_at ELSE work_items.next_at END`,
      [randomUUID(), kind, subject, notBefore ?? now, now]);
  }

  /** The work of this kind and subject that was asked for last; null where none ever was. */
  async find(db: Queryable, kind: string, subject: string): Promise<WorkItem | null> {
    const [line] = await db.query<WorkLine>(
      `SELECT id, kind, subject, state, attempts, next_at, progress_done, progress_of, last_error, created_at, done_at FROM work_items
       WHERE kind = ? AND subject = ? ORDER BY CASE WHEN done_at IS NULL THEN 0 ELSE 1 END, created_at DESC, done_at DESC LIMIT 1`, [kind, subject]);
    return line ? workItemOf(line) : null;
  }
}
