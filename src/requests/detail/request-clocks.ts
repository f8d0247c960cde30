import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { DueDate } from '../../../workflows/clock/due-date.js';
import { explain, type ExplainedDay } from '../../../workflows/clock/explain.js';
import { probableWorkingDaysLeft, type Limit } from '../../../workflows/clock/reply-clock.js';
import { clockOf, ledgerOf } from '../../../workflows/request/v1/figures.js';
import { clockAnswer } from '../../engine/command.js';
import type { OpenRequest } from './open-request.js';

/** Where every clock of a request stands today. */
export function clocksOf({ context, calendar, projection, row }: OpenRequest, today: CivilDate) {
  const clock = clockOf(context, calendar);
  const ended = clock.state === 'ended';
  const limit = (due: DueDate) => ({ ...due, workingDaysLeft: ended ? null : probableWorkingDaysLeft(calendar, due, today) });
  return {
    revision: row.revision, state: clock.state, startOn: clock.startOn, lastResumedOn: clock.lastResumedOn,
    excludedWorkingDays: clock.excludedWorkingDays, target: limit(clock.target), statutory: limit(clock.statutory),
    correctionNoticeBy: limit(clock.correctionNoticeBy), extended: context.extension?.notice != null, policyVersion: context.policyVersion,
    warnings: clock.warnings.map(({ code, zh, en }) => ({ code, message: { zh, en } })), deadlines: projection.deadlines.map(clockAnswer),
  };
}

/** How the due date of a limit was worked out, day by day. */
export function explanationOf({ context, calendar }: OpenRequest, limit: Limit): ExplainedDay[] {
  return explain(ledgerOf(context), context.policy, calendar, limit);
}
