import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../identity/access-log/access-log.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { Client } from '../../identity/client.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { placeOf } from '../commands/case-place.js';
import type { RequestActor } from '../request-access.js';
import { acknowledge } from './acknowledge.js';

/**
 * 登记回执 printed and handed over at the counter, or put into an envelope. Until then the list says 未出回执. Given out twice it stays with the
 * first day; who gave it is in the log of access.
 */
@Injectable()
export class Acknowledgements {
  constructor(private readonly work: UnitOfWork, private readonly log: AccessLog, private readonly time: Time) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `ValidationFailedError` before the request counts as received. */
  give(caseId: string, actor: RequestActor, client: Client): Promise<{ readonly acknowledgedOn: string }> {
    return this.work.run(async (tx) => {
      requireRole(actor, (await placeOf(tx, caseId)).organId, ['reception-clerk', 'handling-officer', 'work-body-head']);
      const [row] = await tx.query<{ received_on: string | null; acknowledged_on: string | null }>('SELECT received_on, acknowledged_on FROM requests WHERE case_id = ?', [caseId]);
      if (!row?.received_on) throw ValidationFailedError.at('#', { zh: '尚待双方确认收到，确认后才有登记回执', en: 'It is not received yet; there is an acknowledgement once both sides have confirmed' });
      const acknowledgedOn = row.acknowledged_on ?? this.time.today();
      await acknowledge(tx, caseId, acknowledgedOn);
      await this.log.append(tx, { event: 'acknowledgement.given', personId: actor.personId, subjectId: caseId, client });
      return { acknowledgedOn };
    });
  }
}
