import { Injectable } from '@nestjs/common';
import { datedFacts } from '../../../workflows/request/v1/dated-facts.js';
import { clockAnswer } from '../../engine/command.js';
import { maskContact, maskName } from '../../platform/crypto/masks.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { Applicants } from '../applicants/applicants.js';
import { masked } from '../applicants/mask.js';
import { ThirdParties } from '../applicants/third-parties.js';
import { filesOf } from '../list/files-of.js';
import { lineOf } from '../list/request-line.js';
import { suspectedRepeats } from '../list/suspected-repeats.js';
import { Names } from '../list/names.js';
import { dueColumns } from '../read-model/due-columns.js';
import type { RequestActor } from '../request-access.js';
import { watchedAmong } from '../watching/watches.js';
import { factsOf, peopleIn } from './facts.js';
import { offeredCommands } from './offered-commands.js';
import type { OpenRequest } from './open-request.js';

/** Everything that is known of one request, personal data masked. */
@Injectable()
export class RequestDetail {
  constructor(
    private readonly reads: Reads,
    private readonly names: Names,
    private readonly applicants: Applicants,
    private readonly thirdParties: ThirdParties,
    private readonly time: Time,
  ) {}

  async of(request: OpenRequest, actor: RequestActor) {
    const { row, context, projection, loaded } = request;
    const names = await this.names.of(this.reads, [row], peopleIn(context));
    const applicant = masked(await this.applicants.open(this.reads, row.applicant_id));
    const line = lineOf({ ...row, ...dueColumns(context, projection, request.calendar) }, {
      today: this.time.today(), calendar: request.calendar, applicantName: applicant.name,
      organ: names.organ(row.organ_id), unit: names.unit(row.unit_id), officer: names.person(row.officer_id), files: (await filesOf(this.reads, [row.case_id])).get(row.case_id) ?? 0,
      watched: (await watchedAmong(this.reads, actor.personId, [row.case_id])).has(row.case_id),
      suspectedRepeat: (await suspectedRepeats(this.reads, [row.case_id])).has(row.case_id),
    });
    return {
      ...line, applicant, content: row.content, narrowedContent: row.narrowed_content, docNumberSought: row.doc_number_sought,
      preferredMedium: row.preferred_medium, preferredRoute: row.preferred_route, arrivedOn: context.arrivedOn, confirmedOn: context.confirmedOn,
      accessibilityNeed: context.accessibilityNeed, suggestsRelease: context.suggestsRelease, policyVersion: context.policyVersion,
      splitFrom: context.splitFrom, splitInto: await this.splitInto(row.case_id), position: loaded.snapshot.value as unknown,
      commands: this.commands(request, actor), deadlines: projection.deadlines.map(clockAnswer), tasks: projection.tasks,
      thirdParties: (await this.thirdParties.of(this.reads, row.case_id)).map((each) => ({ ...each, name: maskName(each.name), contact: each.contact && maskContact(each.contact) })),
      datedFacts: [...datedFacts(context)].filter(([, { now }]) => now !== null).map(([fact, { now }]) => ({ fact, on: now })),
      facts: factsOf(context), people: peopleIn(context).map((id) => names.person(id)!),
    };
  }

  private commands(request: OpenRequest, actor: RequestActor) {
    const today = this.time.today();
    return offeredCommands(request, actor, { at: this.time.now(), today, on: today, actor: { personId: actor.personId } });
  }

  private async splitInto(caseId: string): Promise<string[]> {
    const rows = await this.reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE split_from = ? ORDER BY opened_at, case_id', [caseId]);
    return rows.map((each) => each.case_id);
  }
}

