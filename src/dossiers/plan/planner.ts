import { Injectable } from '@nestjs/common';
import { dateText } from '../../../workflows/letters/wording/dates.js';
import { outcomeOf, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { OpenRequests } from '../../requests/detail/open-request.js';
import type { CoverRow, DossierPlan } from './plan.js';
import { RecordReader } from './record-reader.js';
import { RecordSection } from './record-section.js';
import { DossierSections, type CaseAtHand } from './section.js';

export interface Ordering {
  readonly caseId: string;
  readonly personId: string | null;
  readonly withWithdrawn: boolean;
}

/** Finds out all that belongs into the case file of a case as it stands. */
@Injectable()
export class DossierPlanner {
  constructor(
    private readonly requests: OpenRequests,
    private readonly sections: DossierSections,
    private readonly record: RecordReader,
    private readonly recordSection: RecordSection,
    private readonly applicants: Applicants,
    private readonly directory: Directory,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Not within a unit of work. The case may change meanwhile: compare the revision when the plan is written down. Errors: `NotFoundError`. */
  async plan({ caseId, personId, withWithdrawn }: Ordering): Promise<DossierPlan> {
    const request = await this.requests.get(caseId);
    const { row, loaded } = request;
    const lines = await this.record.upTo(caseId, row.revision);
    const about: CaseAtHand = { caseId, request, today: this.time.today(), changedAt: lines.at(-1)!.at, withWithdrawn };
    const { files, leftOut, people } = await this.sections.plan(about);
    const names = await this.directory.nameOf(personId === null ? [] : [personId]);
    const organ = await this.directory.organ(row.organ_id);
    return {
      case: {
        id: caseId, number: row.number ?? row.intake_number, organ: { id: row.organ_id, name: organ?.name ?? row.organ_id },
        definition: `${loaded.definition.id}@${loaded.definition.version}`, revision: row.revision, head: loaded.lastHash,
      },
      on: about.today, by: personId === null ? null : { id: personId, name: names.get(personId) ?? personId },
      cover: await this.cover(about), files: [...files, ...(await this.recordSection.plan(about, lines, people))], leftOut,
    };
  }

  private async cover({ request: { row, context } }: CaseAtHand): Promise<CoverRow[]> {
    const applicant = await this.applicants.open(this.reads, row.applicant_id);
    const label = (outcome: string) => outcomeOf(outcome as OutcomeCode).label.zh;
    const rows: (readonly [string, string | null])[] = [
      ['登记编号', row.number ?? row.intake_number], ['申请人', applicant.name], ['申请内容', row.narrowed_content ?? row.content], ['收到申请日', context.receivedOn],
      ...context.replies.map((reply): CoverRow => ['答复', `${label(reply.outcome)}；${dateText(reply.servedOn)}送达${reply.receivedOn ? `，${dateText(reply.receivedOn)}收到` : ''}`]),
      ['办结', context.closed && `${label(context.closed.outcome)}；${dateText(context.closed.on)}`],
      ...context.disputes.map((each): CoverRow => [each.kind === 'suit' ? '行政诉讼' : '行政复议', `${each.before}；${dateText(each.filedOn)}提起${each.decidedOn ? `，${dateText(each.decidedOn)}审结` : ''}`]),
    ];
    return rows.filter((each): each is CoverRow => each[1] !== null && each[1] !== '');
  }
}
