import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { forUpdate } from '../database/for-update.js';
import { Reads, UnitOfWork } from '../database/unit-of-work.js';
import { Time } from '../time/time.js';

/** How long a row belongs to the process that took it, unless it is renewed. */
export const LEASE_MS = 2 * 60_000;

/** After this many attempts work is given up. */
export const MOST_ATTEMPTS = 12;

const FIRST_PAUSE_MS = 10_000;
export const LONGEST_PAUSE_MS = 60 * 60_000;

/** A row of `work_items` in the hands of this process. */
export interface Claim {
  readonly id: string;
  readonly leaseId: string;
  readonly kind: string;
  readonly subject: string;
  /** This attempt, from 1; 13 when twelve were begun and none was settled as the last. */
  readonly attempt: number;
  readonly lastError: string | null;
}

interface Line { id: string; kind: string; subject: string; attempts: number; last_error: string | null }

/**
 * Takes rows and settles them. A taken row is `running` under a lease; a lease that ran out (its process died) can be taken again. Each
 * settling asks for the lease, so that a process which comes back late cannot undo what its heir did.
 */
@Injectable()
export class WorkClaims {
  constructor(private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** Takes the first due row of these kinds that nobody holds; null when there is none. `except` are ids that this process is at. */
  async take(kinds: readonly string[], except: readonly string[]): Promise<Claim | null> {
    const now = this.time.now();
    const due = `done_at IS NULL AND next_at <= ? AND kind IN (${marks(kinds)})${except.length > 0 ? ` AND id NOT IN (${marks(except)})` : ''} ORDER BY next_at, id LIMIT 1`;
    const params = [now, ...kinds, ...except];
    // Most calls find nothing; they need not take the writer's turn.
    if ((await this.reads.query(`SELECT id FROM work_items WHERE ${due}`, params)).length === 0) return null;
    return this.work.run(async (tx) => {
      const [line] = await tx.query<Line>(
        `SELECT id, kind, subject, attempts, last_error FROM work_items WHERE ${due}${forUpdate(tx.dialect, { skipLocked: true })}`, params);
      if (!line) return null;
      const leaseId = randomUUID();
      const attempt = Number(line.attempts) + 1;
      await tx.execute(
        "UPDATE work_items SET state = 'running', attempts = ?, next_at = ?, lease_id = ?, progress_done = NULL, progress_of = NULL WHERE id = ?",
        [attempt, now + LEASE_MS, leaseId, line.id]);
      return { id: line.id, leaseId, kind: line.kind, subject: line.subject, attempt, lastError: line.last_error };
    });
  }

  /** Holds the row for a further lease. False when it was taken away. */
  renew(claim: Claim): Promise<boolean> {
    return this.change(claim, 'next_at = ?', [this.time.now() + LEASE_MS]);
  }

  progress(claim: Claim, done: number, of: number): Promise<boolean> {
    return this.change(claim, 'progress_done = ?, progress_of = ?, next_at = ?', [done, of, this.time.now() + LEASE_MS]);
  }

  /** Done; or to be done once more, where it was asked for meanwhile. */
  done(claim: Claim): Promise<boolean> {
    return this.change(claim, `${ONCE_MORE}, last_error = NULL, state = CASE WHEN again_at IS NULL THEN 'done' ELSE 'waiting' END`, [this.time.now()]);
  }

  /** Waits for its next attempt: ten seconds after the first, twice as long each time, an hour at most. */
  failed(claim: Claim, error: string): Promise<boolean> {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (claim.attempt - 1), LONGEST_PAUSE_MS);
    return this.postpone(claim, error, pause);
  }

  postpone(claim: Claim, error: string, pauseMs: number): Promise<boolean> {
    return this.change(claim, "state = 'waiting', lease_id = NULL, again_at = NULL, next_at = ?, last_error = ?", [this.time.now() + pauseMs, error]);
  }

  /** Given up; or begun anew, where it was asked for meanwhile. */
  givenUp(claim: Claim, error: string): Promise<boolean> {
    return this.change(claim, `${ONCE_MORE}, last_error = ?, state = CASE WHEN again_at IS NULL THEN 'given-up' ELSE 'waiting' END`, [this.time.now(), error]);
  }

  /** Puts the row back as if it had not been taken: the process ends. */
  putBack(claim: Claim): Promise<boolean> {
    return this.change(claim, "state = 'waiting', lease_id = NULL, again_at = NULL, next_at = ?, attempts = attempts - 1", [this.time.now()]);
  }

  /** Kinds that are due and that nobody of this process handles. */
  async unknown(kinds: readonly string[]): Promise<string[]> {
    const other = kinds.length > 0 ? ` AND kind NOT IN (${marks(kinds)})` : '';
    const rows = await this.reads.query<{ kind: string }>(`SELECT DISTINCT kind FROM work_items WHERE done_at IS NULL AND next_at <= ?${other} ORDER BY kind`, [this.time.now(), ...kinds]);
    return rows.map(({ kind }) => kind);
  }

  private change({ id, leaseId }: Claim, set: string, params: (string | number | null)[]): Promise<boolean> {
    return this.work.run(async (tx) => (await tx.execute(`UPDATE work_items SET ${set} WHERE id = ? AND lease_id = ?`, [...params, id, leaseId])) === 1);
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Ends the row, unless it was asked for again: then it waits with fresh attempts. On the right side of `=` stand the values before. */
const ONCE_MORE = `done_at = CASE WHEN again_at IS NULL THEN CAST(? AS BIGINT) ELSE NULL END, next_at = COALESCE(again_at, next_at),
  attempts = CASE WHEN again_at IS NULL THEN attempts ELSE 0 END, lease_id = NULL, again_at = NULL`;
