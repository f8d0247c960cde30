import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { pairOf } from '../../same-information/decisions/same-decision.js';

/** Why two topics stay apart. */
export const splitCause = (changeId: string): string => `split:${changeId}`;
export const pairCause = (one: string, other: string): string => `pair:${pairOf(one, other)}`;

/** Topics that detection does not join: staff split them, or decided that a request of one is not for the same as a request of the other. */
@Injectable()
export class Apart {
  async are(db: Queryable, one: string, other: string): Promise<boolean> {
    return (await db.query('SELECT cause FROM topic_apart WHERE topic_id = ? AND other_id = ? LIMIT 1', [one, other])).length > 0;
  }

  async keep(tx: Tx, one: string, other: string, cause: string): Promise<void> {
    if (one === other) return;
    for (const [a, b] of [[one, other], [other, one]] as const) {
      await tx.execute('INSERT INTO topic_apart (topic_id, other_id, cause) VALUES (?, ?, ?) ON CONFLICT (topic_id, other_id, cause) DO NOTHING', [a, b, cause]);
    }
  }

  /** Two requests were decided upon: whichever topics they are in now. `before` are those they may have been in. */
  async move(tx: Tx, cause: string, before: readonly string[], one: string, other: string): Promise<void> {
    await this.end(tx, cause, before);
    await this.keep(tx, one, other, cause);
  }

  async end(tx: Tx, cause: string, topicIds: readonly string[]): Promise<void> {
    for (const id of new Set(topicIds)) {
      const others = await tx.query<{ other_id: string }>('SELECT other_id FROM topic_apart WHERE topic_id = ? AND cause = ?', [id, cause]);
      for (const { other_id: other } of others) for (const [a, b] of [[id, other], [other, id]] as const) await this.drop(tx, a, b, cause);
    }
  }

  /** A topic went into another, and so do its reasons; between the two there are none any more. */
  async merged(tx: Tx, from: string, into: string): Promise<void> {
    const rows = await tx.query<{ other_id: string; cause: string }>('SELECT other_id, cause FROM topic_apart WHERE topic_id = ?', [from]);
    await tx.execute('DELETE FROM topic_apart WHERE topic_id = ?', [from]);
    for (const { other_id: other, cause } of rows) {
      await this.drop(tx, other, from, cause);
      await this.keep(tx, into, other, cause);
    }
  }

  private async drop(tx: Tx, one: string, other: string, cause: string): Promise<void> {
    await tx.execute('DELETE FROM topic_apart WHERE topic_id = ? AND other_id = ? AND cause = ?', [one, other, cause]);
  }
}
