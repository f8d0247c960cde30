import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Policy } from '../../../workflows/clock/policy.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { STAGE_LIMITS } from '../../../workflows/request/v1/deadlines.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/** Keeps what each stage of a request took. A row is written when a stage is left; most steps leave none. */
@Injectable()
export class StagesProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, { caseId, revision, before, context, calendar, projection }: CaseChange): Promise<void> {
    const left = (before as RequestContext | null)?.stage ?? null;
    const entered = (context as RequestContext).stage;
    if (left === null || ENDED.has(left.name) || left === entered || (entered?.name === left.name && entered.since === left.since)) return;
    const leftOn = later(left.since, entered?.since ?? left.since);
    await tx.insert('case_stages', {
      case_id: caseId, revision, organ_id: projection.summary.organId, stage: left.name, entered_on: left.since, left_on: leftOn,
      working_days: calendar.estimateWorkingDaysBetween(left.since, leftOn), limit_days: limitOf(left.name, (before as RequestContext).policy),
    });
  }
}

/** In these nothing is waited for any more: how long they last is no delay. */
const ENDED = new Set(['REPLIED', 'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED']);

function limitOf(stage: string, { stageLimits }: Policy): number | null {
  if (stage === 'AWAITING_CONFIRMATION') return stageLimits.confirmation;
  const limit = STAGE_LIMITS[stage];
  return limit === undefined ? null : stageLimits[limit];
}

/** A step may be dated before the one that entered the stage: then it took no time. */
function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
