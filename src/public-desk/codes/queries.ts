import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import { addressSubject } from '../../identity/sign-in/attempt-subject.js';
import { FailureBook } from '../../identity/sign-in/failure-book.js';
import { ADDRESS_RULE, type LockOutRule } from '../../identity/sign-in/lock-out.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { numberKey } from './number-key.js';
import { QueryCodes, type OpenedCase } from './query-codes.js';
import { QueryRefusedError } from './query-errors.js';

const MINUTE = 60_000;
/** Of one client at one number: five tries, then waiting. */
const PAIR_RULE: LockOutRule = { free: 5, firstDelayMs: MINUTE, maxDelayMs: 15 * MINUTE, forgetAfterMs: 24 * 60 * MINUTE };

/**
 * Opens a case by number and code. Attempts are counted before the code is looked at, per client and number, and per client. Never per number
 * alone: numbers run on and can be guessed, so that anybody could lock an applicant out; and no code of 78 bits is found by trying.
 */
@Injectable()
export class Queries {
  private readonly book: FailureBook;

  constructor(private readonly work: UnitOfWork, private readonly codes: QueryCodes, private readonly log: AccessLog, time: Time) {
    this.book = new FailureBook('query_failures', time);
  }

  /** Errors: `QueryRefusedError`, the same for an unknown number and a wrong code; `TooManyAttemptsError` with the seconds to wait. */
  async open(number: string, code: string, client: Client): Promise<OpenedCase> {
    const address = addressSubject(client.address);
    const pair = `pair:${hash('sha256', `${address}\n${numberKey(number)}`, 'hex')}`;
    await this.work.run((tx) => this.book.begin(tx, [{ subject: pair, rule: PAIR_RULE }, { subject: address, rule: ADDRESS_RULE }]));
    const opened = await this.work.run(async (tx) => {
      const found = await this.codes.open(tx, number, code);
      if (!found) return null;
      await this.book.forget(tx, pair);
      await this.book.takeBack(tx, address);
      await this.log.append(tx, { event: 'case.queried', personId: null, subjectId: found.caseId, client });
      return found;
    });
    if (!opened) throw new QueryRefusedError();
    return opened;
  }
}
