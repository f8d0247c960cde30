import { Injectable } from '@nestjs/common';
import { maskedText } from '../../attachments/personal/masked-text.js';
import { Attachments } from '../../attachments/attachments.js';
import { ApplicantsLetters } from '../../delivery/applicants-letters.js';
import { Directory } from '../../identity/people/directory.js';
import { maskName } from '../../platform/crypto/masks.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { summaryOf } from '../../requests/request-texts.js';
import { OpenRequests } from '../../requests/detail/open-request.js';
import { standingOf } from './standing.js';

/** Everything that the applicant sees of the own case: nothing of others, and the own data masked. */
@Injectable()
export class Standings {
  constructor(
    private readonly requests: OpenRequests,
    private readonly applicants: Applicants,
    private readonly attachments: Attachments,
    private readonly letters: ApplicantsLetters,
    private readonly directory: Directory,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`. */
  async of(caseId: string) {
    const request = await this.requests.get(caseId);
    const { row } = request;
    const { name } = await this.applicants.open(this.reads, row.applicant_id);
    const organ = await this.directory.organ(row.organ_id);
    const sent = (await this.attachments.ofCase(this.reads, caseId)).filter(({ purpose, uploadedBy, withdrawal }) => purpose === 'request' && uploadedBy === null && withdrawal === null);
    return {
      organ: { id: row.organ_id, name: organ?.name ?? row.organ_id, phone: organ?.phone ?? null, address: organ?.address ?? null },
      number: row.number, intakeNumber: row.intake_number, applicant: maskName(name), summary: covered(summaryOf({ title: row.title ?? undefined, content: row.content })), corrected: row.narrowed_content === null ? null : covered(summaryOf({ content: row.narrowed_content })),
      submittedOn: row.submitted_on, ...standingOf(request, { now: this.time.now(), today: this.time.today() }), feePayment: request.context.fee ? organ?.feePayment ?? null : null,
      letters: await this.letters.of(caseId), files: sent.map(({ title, name: file, size }) => ({ title, name: file, size })),
    };
  }
}

/** The text as it was written; folded only where numbers of people are covered. */
function covered(text: string): string {
  const masked = maskedText(text);
  return masked === text.normalize('NFKC') ? text : masked;
}

export type CaseStanding = Awaited<ReturnType<Standings['of']>>;
