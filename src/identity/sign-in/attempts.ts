import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { Client } from '../client.js';
import { accountSubject, addressSubject } from './attempt-subject.js';
import { FailureBook } from './failure-book.js';
import { ACCOUNT_RULE, ADDRESS_RULE } from './lock-out.js';

/** Counts attempts to sign in, per account and per address. */
@Injectable()
export class Attempts {
  private readonly book: FailureBook;

  constructor(private readonly work: UnitOfWork, time: Time) {
    this.book = new FailureBook('sign_in_failures', time);
  }

  /**
   * Counts an attempt before the password is looked at.
   * Errors: `TooManyAttemptsError` while the account or the address has to wait; nothing is counted then.
   */
  async begin(username: string, client: Client): Promise<void> {
    const counted = [{ subject: accountSubject(username), rule: ACCOUNT_RULE }, { subject: addressSubject(client.address), rule: ADDRESS_RULE }];
    await this.work.run((tx) => this.book.begin(tx, counted));
  }

  /** The attempt was right: the account starts afresh, the address takes the attempt back. */
  async succeeded(tx: Tx, username: string, client: Client): Promise<void> {
    await this.forget(tx, username);
    await this.book.takeBack(tx, addressSubject(client.address));
  }

  /** Until when these accounts are locked, by user name; those that may sign in are missing. */
  async lockedUntil(db: Queryable, usernames: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const bySubject = new Map(usernames.map((username) => [accountSubject(username), username]));
    const until = await this.book.blockedUntil(db, [...bySubject.keys()]);
    return new Map([...until].map(([subject, at]) => [bySubject.get(subject)!, at]));
  }

  /** Opens an account at once. */
  async forget(tx: Tx, username: string): Promise<void> {
    await this.book.forget(tx, accountSubject(username));
  }
}
