import { Injectable } from '@nestjs/common';
import { forUpdate } from '../../platform/database/for-update.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { TooManyAttemptsError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import type { Client } from '../client.js';
import { accountSubject, addressSubject } from './attempt-subject.js';
import { ACCOUNT_RULE, ADDRESS_RULE, afterAttempt, afterSuccess, NO_FAILURES, waitMs, type Failures } from './lock-out.js';

/** More rows than any office needs; beyond it the smallest and oldest give way. */
const MOST_ROWS = 20_000;

/** Counts attempts per account and per address, in the database, so that neither a restart nor a second process forgets them. */
@Injectable()
export class Attempts {
  constructor(private readonly work: UnitOfWork, private readonly time: Time) {}

  /**
   * Counts an attempt before the password is looked at, so that a hundred at once gain nothing.
   * Errors: `TooManyAttemptsError` while the account or the address has to wait; nothing is counted then.
   */
  async begin(username: string, client: Client): Promise<void> {
    await this.work.run(async (tx) => {
      const now = this.time.now();
      // Always account first, then address: two transactions never wait for each other's rows.
      const account = await this.load(tx, accountSubject(username));
      const address = await this.load(tx, addressSubject(client.address));
      const wait = Math.max(waitMs(account, now), waitMs(address, now));
      if (wait > 0) throw new TooManyAttemptsError(Math.ceil(wait / 1000));
      await this.store(tx, accountSubject(username), afterAttempt(account, ACCOUNT_RULE, now));
      await this.store(tx, addressSubject(client.address), afterAttempt(address, ADDRESS_RULE, now));
    });
  }

  /** The attempt was right: the account starts afresh, the address takes the attempt back. */
  async succeeded(tx: Tx, username: string, client: Client): Promise<void> {
    await this.forget(tx, username);
    const address = addressSubject(client.address);
    await this.store(tx, address, afterSuccess(await this.load(tx, address)));
  }

  /** Opens an account at once. */
  async forget(tx: Tx, username: string): Promise<void> {
    await tx.execute('DELETE FROM sign_in_failures WHERE subject = ?', [accountSubject(username)]);
  }

  /** Reads a row and holds it to the end of the transaction, adding it first where there is none. */
  private async load(tx: Tx, subject: string): Promise<Failures> {
    const added = await tx.execute(
      'INSERT INTO sign_in_failures (subject, failures, last_at, blocked_until) VALUES (?, 0, ?, 0) ON CONFLICT (subject) DO NOTHING',
      [subject, this.time.now()],
    );
    if (added > 0) { await this.makeRoom(tx); return NO_FAILURES; }
    const [row] = await tx.query<{ failures: number; last_at: number | string; blocked_until: number | string }>(
      `SELECT failures, last_at, blocked_until FROM sign_in_failures WHERE subject = ?${forUpdate(tx.dialect)}`, [subject],
    );
    return row ? { failures: row.failures, lastAt: Number(row.last_at), blockedUntil: Number(row.blocked_until) } : NO_FAILURES;
  }

  private async store(tx: Tx, subject: string, state: Failures): Promise<void> {
    await tx.execute(
      'UPDATE sign_in_failures SET failures = ?, last_at = ?, blocked_until = ? WHERE subject = ?',
      [state.failures, state.lastAt, state.blockedUntil, subject],
    );
  }

  private async makeRoom(tx: Tx): Promise<void> {
    await tx.execute('DELETE FROM sign_in_failures WHERE last_at < ?', [this.time.now() - ACCOUNT_RULE.forgetAfterMs]);
    const [count] = await tx.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM sign_in_failures');
    const excess = Number(count!.n) - MOST_ROWS;
    if (excess <= 0) return;
    await tx.execute(
      'DELETE FROM sign_in_failures WHERE subject IN (SELECT subject FROM sign_in_failures WHERE failures > 0 ORDER BY failures, last_at LIMIT ?)', [excess],
    );
  }
}
