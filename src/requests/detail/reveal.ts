import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import type { ApplicantView } from '../applicants/applicant.js';
import { Applicants } from '../applicants/applicants.js';
import { ThirdParties, type ThirdPartyView } from '../applicants/third-parties.js';
import { placeOf } from '../commands/case-place.js';
import { requireRevealer, type RequestActor } from '../request-access.js';

interface Asked {
  readonly caseId: string;
  readonly actor: RequestActor;
  readonly client: Client;
  /** Why it is needed; kept in the log. */
  readonly reason: string;
}

/**
 * Shows personal data in clear, and writes down who saw what and why, in the same transaction: nothing is seen that is not logged.
 * It goes into the log of access, not into the record of the case: nothing about the case changes by it.
 */
@Injectable()
export class Reveal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly applicants: Applicants,
    private readonly thirdParties: ThirdParties,
    private readonly log: AccessLog,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`. */
  applicant(asked: Asked): Promise<ApplicantView> {
    return this.logged(asked, 'applicant', async (tx) => {
      const [row] = await tx.query<{ applicant_id: string }>('SELECT applicant_id FROM requests WHERE case_id = ?', [asked.caseId]);
      return this.applicants.open(tx, row!.applicant_id);
    });
  }

  /** Errors: `NotFoundError`, `ForbiddenError`. */
  thirdParty(asked: Asked & { readonly partyId: string }): Promise<ThirdPartyView> {
    return this.logged(asked, `third-party:${asked.partyId}`, (tx) => this.thirdParties.one(tx, asked.caseId, asked.partyId));
  }

  private logged<T>({ caseId, actor, client, reason }: Asked, what: string, open: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(async (tx) => {
      requireRevealer(actor, await placeOf(tx, caseId));
      const opened = await open(tx);
      await this.log.append(tx, { event: 'personal-data.revealed', personId: actor.personId, subjectId: caseId, client, detail: { what, reason } });
      return opened;
    });
  }
}
