import { forUpdate } from '../../platform/database/for-update.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { TooManyAttemptsError } from '../../platform/errors/general-errors.js';
import type { Time } from '../../platform/time/time.js';
import { afterAttempt, afterSuccess, NO_FAILURES, waitMs, type Failures, type LockOutRule } from './lock-out.js';

/** What attempts are counted under, and how they are slowed down there. */
export interface Counted {
  readonly subject: string;
  readonly rule: LockOutRule;
}

/** More rows than any office needs; beyond it the smallest and oldest give way. */
const MOST_ROWS = 20_000;
const QUIET_DAY_MS = 24 * 3_600_000;

/**
 * Failed attempts by subject, in a table of its own (`subject`, `failures`, `last_at`, `blocked_until`), so that neither a restart nor a
 * second process forgets them. Each kind of attempt has its own table: a flood of one kind never pushes out the counts of another.
 */
export class FailureBook {
  /** @param table a fixed name of ours, never anything that came from outside */
  constructor(private readonly table: string, private readonly time: Time) {}

  /**
   * Counts an attempt under every subject before it is looked at, so that a hundred at once gain nothing. Always in the order given: two
   * transactions never wait for each other's rows. Errors: `TooManyAttemptsError` while one of them has to wait; nothing is counted then.
   */
  async begin(tx: Tx, counted: readonly Counted[]): Promise<void> {
    const now = this.time.now();
    const states: Failures[] = [];
    for (const { subject } of counted) states.push(await this.load(tx, subject));
    const wait = Math.max(...states.map((each) => waitMs(each, now)));
    if (wait > 0) throw new TooManyAttemptsError(Math.ceil(wait / 1000));
    for (const [i, { subject, rule }] of counted.entries()) await this.store(tx, subject, afterAttempt(states[i]!, rule, now));
  }

  /** The attempt was right: it is taken back. */
  async takeBack(tx: Tx, subject: string): Promise<void> {
    await this.store(tx, subject, afterSuccess(await this.load(tx, subject)));
  }

  /** Of these subjects those that have to wait now, and until when. */
  async blockedUntil(db: Queryable, subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (subjects.length === 0) return new Map();
    const rows = await db.query<{ subject: string; blocked_until: number | string }>(
      `SELECT subject, blocked_until FROM ${this.table} WHERE blocked_until > ? AND subject IN (${subjects.map(() => '?').join(', ')})`, [this.time.now(), ...subjects]);
    return new Map(rows.map((row) => [row.subject, Number(row.blocked_until)]));
  }

  /** Opens a subject at once. */
  async forget(tx: Tx, subject: string): Promise<void> {
    await tx.execute(`DELETE FROM ${this.table} WHERE subject = ?`, [subject]);
  }

  /** Reads a row and holds it to the end of the transaction, adding it first where there is none. */
  private async load(tx: Tx, subject: string): Promise<Failures> {
    const added = await tx.execute(
      `INSERT INTO ${this.table} (subject, failures, last_at, blocked_until) VALUES (?, 0, ?, 0) ON CONFLICT (subject) DO NOTHING`,
      [subject, this.time.now()],
    );
    if (added > 0) { await this.makeRoom(tx); return NO_FAILURES; }
    const [row] = await tx.query<{ failures: number; last_at: number | string; blocked_until: number | string }>(
      `SELECT failures, last_at, blocked_until FROM ${this.table} WHERE subject = ?${forUpdate(tx.dialect)}`, [subject],
    );
    return row ? { failures: row.failures, lastAt: Number(row.last_at), blockedUntil: Number(row.blocked_until) } : NO_FAILURES;
  }

  private async store(tx: Tx, subject: string, state: Failures): Promise<void> {
    await tx.execute(
      `UPDATE ${this.table} SET failures = ?, last_at = ?, blocked_until = ? WHERE subject = ?`,
      [state.failures, state.lastAt, state.blockedUntil, subject],
    );
  }

  private async makeRoom(tx: Tx): Promise<void> {
    await tx.execute(`DELETE FROM ${this.table} WHERE last_at < ?`, [this.time.now() - QUIET_DAY_MS]);
    const [count] = await tx.query<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${this.table}`);
    const excess = Number(count!.n) - MOST_ROWS;
    if (excess <= 0) return;
    await tx.execute(
      `DELETE FROM ${this.table} WHERE subject IN (SELECT subject FROM ${this.table} WHERE failures > 0 ORDER BY failures, last_at LIMIT ?)`, [excess],
    );
  }
}
