import { Injectable } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';

/** An adviser of an organ, as turns are taken. */
export interface AdviserLoad {
  readonly adviserId: string;
  /** Number of the last turn in the organ; 0 before the first. */
  readonly turn: number;
  /** Reviews in hand. */
  readonly open: number;
}

/** Whose turn it is to review. */
@Injectable()
export class Turns {
  constructor(private readonly directory: Directory) {}

  /** Active advisers of an organ, the next in turn first: longest without one, then fewest reviews in hand, then by id. */
  async inOrder(db: Queryable, organId: string): Promise<AdviserLoad[]> {
    const advisers = await this.directory.holdersOf('legal-adviser', organId, null, db);
    const turns = await db.query<{ adviser_id: string; turn: number | string }>('SELECT adviser_id, turn FROM review_turns WHERE organ_id = ?', [organId]);
    const open = await db.query<{ adviser_id: string; n: number | string }>(
      'SELECT adviser_id, COUNT(*) AS n FROM review_cases WHERE organ_id = ? AND adviser_id IS NOT NULL GROUP BY adviser_id', [organId]);
    const turnOf = new Map(turns.map((line) => [line.adviser_id, Number(line.turn)]));
    const openOf = new Map(open.map((line) => [line.adviser_id, Number(line.n)]));
    return advisers.map((adviserId) => ({ adviserId, turn: turnOf.get(adviserId) ?? 0, open: openOf.get(adviserId) ?? 0 })).sort(byTurn);
  }

  /** The next adviser who had no hand in the case; null when there is none. Takes the turn, in the transaction. */
  async take(tx: Tx, organId: string, conflicted: readonly string[]): Promise<string | null> {
    const next = (await this.inOrder(tx, organId)).find(({ adviserId }) => !conflicted.includes(adviserId));
    if (!next) return null;
    await this.record(tx, organId, next.adviserId);
    return next.adviserId;
  }

  /** An adviser was given a review, in turn or by hand. */
  async record(tx: Tx, organId: string, adviserId: string): Promise<void> {
    const [last] = await tx.query<{ turn: number | string | null }>('SELECT MAX(turn) AS turn FROM review_turns WHERE organ_id = ?', [organId]);
    await tx.execute(
      'INSERT INTO review_turns (organ_id, adviser_id, turn) VALUES (?, ?, ?) ON CONFLICT (organ_id, adviser_id) DO UPDATE SET turn = excluded.turn',
      [organId, adviserId, Number(last?.turn ?? 0) + 1]);
  }
}

function byTurn(a: AdviserLoad, b: AdviserLoad): number {
  return a.turn - b.turn || a.open - b.open || (a.adviserId < b.adviserId ? -1 : 1);
}
