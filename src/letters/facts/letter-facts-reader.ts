import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { LetterFacts } from '../../../workflows/letters/facts.js';
import { factsOfRequest } from '../../../workflows/letters/facts-of-request.js';
import { Directory } from '../../identity/people/directory.js';
import { organById, unitById } from '../../identity/organs/organ-reads.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { peopleIn } from '../../requests/detail/facts.js';
import { EqualReplies } from '../check/equal-replies.js';
import { ReplyCounts } from '../check/reply-counts.js';
import type { CaseNow } from './case-now.js';


interface Line {
  number: string | null; intake_number: string | null; content: string; narrowed_content: string | null; doc_number_sought: string | null; preferred_medium: string | null;
  preferred_route: string | null; applicant_id: string;
}

/** Gathers what letters may say of a case, personal data in clear. Whoever shows it to people sees to the log of access. */
@Injectable()
export class LetterFactsReader {
  constructor(
    private readonly applicants: Applicants,
    private readonly thirdParties: ThirdParties,
    private readonly directory: Directory,
    private readonly counts: ReplyCounts,
    private readonly equal: EqualReplies,
  ) {}

  /** @param on the day the letter is made for. Errors: `NotFoundError`. */
  async of(db: Queryable, { caseId, context, calendar }: CaseNow, on: CivilDate): Promise<LetterFacts> {
    const [row] = await db.query<Line>(
      'SELECT number, intake_number, content, narrowed_content, doc_number_sought, preferred_medium, preferred_route, applicant_id FROM requests WHERE case_id = ?', [caseId]);
    const organ = await organById(db, context.organId);
    if (!row || !organ) throw new NotFoundError({ zh: '申请', en: 'request' }, caseId);
    const applicant = await this.applicants.open(db, row.applicant_id);
    const parties = await this.thirdParties.of(db, caseId);
    const people = await this.directory.nameOf([...peopleIn(context), ...context.searches.flatMap((each) => each.by ?? []), ...(context.officerId ? [context.officerId] : [])], db);
    const unit = context.unitId ? await unitById(db, context.unitId) : undefined;
    return factsOfRequest(context, calendar, {
      on, organ,
      applicant: { name: applicant.name, agent: applicant.agent?.name ?? null, address: applicant.address, email: applicant.email, phone: applicant.phone },
      request: {
        number: row.number ?? row.intake_number, content: row.narrowed_content ?? row.content, docNumberSought: row.doc_number_sought, medium: row.preferred_medium,
        route: row.preferred_route,
      },
      parties: Object.fromEntries(parties.map(({ id, name, contact }) => [id, { name, contact }])), people: Object.fromEntries(people),
      comments: await this.counts.commentsOfCase(db, caseId), ...(context.proposal ? await this.equal.of(db, caseId) : {}), unit: unit?.name ?? null, officer: context.officerId ? people.get(context.officerId) ?? null : null,
    });
  }
}
