import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import type { DueDate } from '../../clock/due-date.js';
import { reconsiderationUntil, suitUntil } from '../../clock/remedy-periods.js';
import type { Deadline, DeadlineStage } from '../../definition.js';
import { remedyOf } from '../outcomes.js';
import type { RequestContext } from './context.js';
import { answerDue, clockOf, dueFromReceipt, openConsultations, openCorrection } from './figures.js';

const opening = (name: string, fireOn: CivilDate): DeadlineStage => ({ name, fireOn, fireAt: 'opening' });
/** What follows from the end of a day happens at 00:00 of the next (Civil Code 203). */
const afterEndOf = (name: string, day: CivilDate): DeadlineStage => ({ name, fireOn: addDays(day, 1), fireAt: 'dayStart' });

/** The day on which `n` working days are left; a few days early where the calendar is not published. */
function daysBefore(due: DueDate, n: number, calendar: WorkingCalendar): CivilDate | null {
  if (due.dueOn) return calendar.tryAddWorkingDays(due.dueOn, -n);
  return due.estimatedOn && addDays(due.estimatedOn, -Math.ceil((n * 7) / 5));
}

/** Alarms ahead of a due date. A provisional date warns, but is never recorded as passed. */
function alarmStages(due: DueDate, alarms: readonly (readonly [string, number])[], calendar: WorkingCalendar, notBefore: CivilDate | null): DeadlineStage[] {
  const day = due.dueOn ?? due.estimatedOn;
  if (!day) return [];
  const ahead = alarms.flatMap(([name, left]) => {
    const on = daysBefore(due, left, calendar);
    return on && (notBefore === null || on > notBefore) && on < day ? [opening(name, on)] : [];
  });
  return [...ahead, opening('due', day), ...(due.dueOn ? [afterEndOf('overdue', due.dueOn)] : [])];
}

function deadline(key: string, due: DueDate | null, stages: (due: DueDate) => DeadlineStage[], running = true): Deadline[] {
  if (!due || (!due.dueOn && !due.estimatedOn)) return [];
  return [{ key, due, running, stages: running ? stages(due) : [] }];
}

/** Both limits of the reply. While the clock is paused or stopped there is no due date, and nothing turns red. */
function replyDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  if (context.receivedOn === null || context.replies.length > 0) return [];
  const clock = clockOf(context, calendar);
  const { reminder, yellow, red } = context.policy.alarms;
  const limits = [
    ['target', clock.target, [['reminder', reminder], ['yellow', yellow], ['red', red]]],
    ['statutory', clock.statutory, [['red', red]]],
  ] as const;
  const running = clock.state === 'running';
  const reply = limits.flatMap(([key, due, alarms]): Deadline[] => (running
    ? [{ key, due, running, stages: alarmStages(due, alarms, calendar, clock.startOn) }]
    : [{ key, due: { dueOn: null, provisional: false, estimatedOn: null }, running, stages: [] }]));
  const window = clock.correctionNoticeBy;
  const examining = context.stage?.name === 'REGISTERED' || context.stage?.name === 'UNDER_REVIEW';
  return [...reply, ...(examining ? deadline('correction-notice', window.dueOn ? window : null, ({ dueOn }) => [opening('due', dueOn!)]) : [])];
}

function intakeDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const from = context.arrivedOn;
  if (context.stage?.name !== 'AWAITING_CONFIRMATION' || !from || !calendar.covers(from)) return [];
  const { policy } = context;
  return [
    ...deadline('confirmation', calendar.dueAfter(from, policy.stageLimits.confirmation), (due) => alarmStages(due, [], calendar, null)),
    // Until both sides confirm no clock runs; alerts count from arrival all the same (domain §4.2).
    ...deadline('presumed-target', calendar.dueAfter(from, policy.targetWorkingDays),
      (due) => alarmStages(due, [['reminder', policy.alarms.reminder], ['yellow', policy.alarms.yellow], ['red', policy.alarms.red]], calendar, from)),
  ];
}

/** A period that runs from receipt of a letter; until its receipt is on file somebody has to ask after it. */
function letterDeadlines(context: RequestContext, calendar: WorkingCalendar, key: string, sent: { sentOn: CivilDate; receivedOn: CivilDate | null }, due: DueDate | null, stages: (dueOn: CivilDate) => DeadlineStage[]): Deadline[] {
  if (due === null) {
    return deadline(`receipt:${key}`, calendar.dueAfter(sent.sentOn, context.policy.stageLimits.receiptOfLetter), (each) => alarmStages(each, [], calendar, null).slice(0, 1));
  }
  // A provisional date has no legal effect: nothing lapses on an estimate.
  return deadline(key, due, ({ dueOn }) => (dueOn ? stages(dueOn) : []));
}

function periodDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const { reasons, fee, policy } = context;
  const correction = openCorrection(context);
  const lapse = (dueOn: CivilDate) => [afterEndOf('lapsed', dueOn)];
  const found: Deadline[] = [];
  if (correction && !correction.lapsed) found.push(...letterDeadlines(context, calendar, 'correction', correction, dueFromReceipt(correction.receivedOn, correction.workingDays, calendar), lapse));
  if (reasons && reasons.decision === null && !reasons.lapsed) found.push(...letterDeadlines(context, calendar, 'reasons', reasons, dueFromReceipt(reasons.receivedOn, reasons.workingDays, calendar), lapse));
  if (fee?.notice && !fee.paidOn && !fee.lapsed) found.push(...letterDeadlines(context, calendar, 'payment', fee.notice, dueFromReceipt(fee.notice.receivedOn, policy.paymentWorkingDays, calendar), lapse));
  return found;
}

function consultationDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  return openConsultations(context).flatMap((each) => {
    const type = each.kind === 'third-party' ? 'THIRD_PARTY_SILENT' : 'ORGAN_SILENT';
    return letterDeadlines(context, calendar, `consultation:${each.id}`, each, answerDue(context, each, calendar),
      (dueOn) => [{ ...afterEndOf('lapsed', dueOn), command: { type, payload: { consultationId: each.id }, on: dueOn } }]);
  });
}

const STAGE_LIMITS: Readonly<Record<string, keyof RequestContext['policy']['stageLimits']>> = {
  REGISTERED: 'assignment', FEE_APPROVAL: 'approval', SECRECY_REVIEW: 'secrecyReview', LEGALITY_REVIEW: 'legalityReview',
  HEAD_DECISION: 'approval', APPROVAL: 'approval', READY_TO_SERVE: 'service',
};

/** Internal limits of assignment, review and approval; they move no due date. */
function stageDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const { stage, policy } = context;
  const limit = stage && STAGE_LIMITS[stage.name];
  if (!limit || !calendar.covers(stage.since)) return [];
  return deadline(`stage:${limit}`, calendar.dueAfter(stage.since, policy.stageLimits[limit]), (due) => alarmStages(due, [], calendar, stage.since));
}

function laterDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const fixed = (dueOn: CivilDate): DueDate => ({ dueOn, provisional: false, estimatedOn: null });
  const found: Deadline[] = context.assistance.filter((each) => each.answeredOn === null)
    .flatMap((each) => deadline(`assistance:${each.id}`, fixed(each.dueOn), (due) => alarmStages(due, [], calendar, null)));
  if (context.supplement?.dueOn) {
    const { yellow, red } = context.policy.alarms;
    found.push(...deadline('supplement', fixed(context.supplement.dueOn), (due) => (calendar.covers(due.dueOn!) ? alarmStages(due, [['yellow', yellow], ['red', red]], calendar, null) : [])));
  }
  return found;
}

/** After the reply: its receipt, then the end of the last remedy the applicant has (ARL 20, APL 46; reconsideration first: ARL 23). */
function remedyDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const reply = context.replies.at(-1);
  if (!reply || reply.remediesOver || context.stage?.name !== 'REPLIED') return [];
  const until = !reply.receivedOn ? null
    : remedyOf(reply.outcome, reply.withheldGrounds) === 'R1' ? reconsiderationUntil(reply.receivedOn, calendar) : suitUntil(reply.receivedOn, calendar);
  return letterDeadlines(context, calendar, 'remedies', { sentOn: reply.servedOn, receivedOn: reply.receivedOn }, until, (dueOn) => [afterEndOf('over', dueOn)]);
}

/** Every clock that runs on a request now (domain §4.3). */
export function deadlinesOf(context: RequestContext, calendar: WorkingCalendar): readonly Deadline[] {
  if (context.closed !== null || context.stage?.name === 'ARCHIVED') return [];
  if (context.stage?.name === 'REPLIED') return remedyDeadlines(context, calendar);
  return [
    ...intakeDeadlines(context, calendar), ...replyDeadlines(context, calendar), ...periodDeadlines(context, calendar),
    ...consultationDeadlines(context, calendar), ...stageDeadlines(context, calendar), ...laterDeadlines(context, calendar),
  ];
}
