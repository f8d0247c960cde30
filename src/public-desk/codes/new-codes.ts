import { Injectable } from '@nestjs/common';
import { requireRole } from '../../identity/access/require-role.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import type { Role } from '../../identity/roles.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { placeOf } from '../../requests/commands/case-place.js';
import type { RequestActor } from '../../requests/request-access.js';
import { newQueryCode } from './query-code.js';
import { QueryCodes } from './query-codes.js';

export const CODE_GIVERS: readonly Role[] = ['reception-clerk'];

/**
 * Gives codes at the counter: with the acknowledgement of a request on paper, or anew to an applicant who lost the old one and has shown who
 * they are. The old code, and whatever was opened with it, is closed. Who gave it is written down.
 */
@Injectable()
export class NewCodes {
  constructor(private readonly work: UnitOfWork, private readonly codes: QueryCodes, private readonly log: AccessLog) {}

  /** Errors: `NotFoundError`, `ForbiddenError`. */
  async give(caseId: string, actor: RequestActor, client: Client): Promise<{ readonly number: string; readonly code: string }> {
    return this.work.run(async (tx) => {
      requireRole(actor, (await placeOf(tx, caseId)).organId, CODE_GIVERS);
      const code = newQueryCode();
      await this.codes.give(tx, caseId, code, actor.personId);
      await this.log.append(tx, { event: 'query-code.made', personId: actor.personId, subjectId: caseId, client });
      const [row] = await tx.query<{ number: string | null; intake_number: string | null }>('SELECT number, intake_number FROM requests WHERE case_id = ?', [caseId]);
      return { number: row!.number ?? row!.intake_number ?? '', code };
    });
  }
}
