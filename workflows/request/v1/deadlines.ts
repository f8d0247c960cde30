import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import { NO_DUE_DATE, type DueDate } from '../../clock/due-date.js';
import type { Deadline, DeadlineStage } from '../../definition.js';
import { isDecided, type RequestContext } from './context.js';
import { answerDue, clockOf, dueFromReceipt, openConsultations, openCorrection, remediesUntil } from './figures.js';

const opening = (name: string, fireOn: CivilDate): DeadlineStage => ({ name, fireOn, fireAt: 'opening' });
/** What follows from the end of a day happens at 00:00 of the next (Civil Code 203). */
const afterEndOf = (name: string, day: CivilDate): DeadlineStage => ({ name, fireOn: addDays(day, 1), fireAt: 'dayStart' });

/** The day on which `n` working days are left; roughly so where the calendar is not published. */
function daysBefore(due: DueDate, n: number, calendar: WorkingCalendar): CivilDate | null {
  if (due.dueOn) return calendar.tryAddWorkingDays(due.dueOn, -n);
  if (!due.estimatedOn) return null;
  let about = addDays(due.estimatedOn, -Math.ceil((n * 7) / 5));
  while (!calendar.isProbablyWorkingDay(about)) about = addDays(about, -1);
  return about;
}

/** Alarms of a clock that stood still: those whose day came in the meantime are raised once, by the last of them, when it runs again. */
function afterResuming(ahead: readonly DeadlineStage[], resumedOn: CivilDate, day: CivilDate, calendar: WorkingCalendar): DeadlineStage[] {
  const missed = ahead.filter((each) => each.fireOn < resumedOn).at(-1);
  const on = missed && (calendar.tryAddWorkingDays(resumedOn, 0) ?? resumedOn);
  const next = ahead.filter((each) => each.fireOn >= resumedOn);
  return [...(missed && on && on < day && next.every((each) => each.fireOn > on) ? [opening(missed.name, on)] : []), ...next];
}

interface Alarms {
  readonly ahead: readonly (readonly [name: string, workingDaysLeft: number])[];
  /** Nothing is raised on or before this day. */
  readonly after?: CivilDate | null;
  /** The day the clock last began to run; nothing is dated into a pause. */
  readonly resumedOn?: CivilDate | null;
  /** The breach is on record. */
  readonly passed?: boolean;
}

/** Alarms ahead of a due date. A provisional date warns, but is never recorded as passed. */
function alarmStages(due: DueDate, calendar: WorkingCalendar, { ahead, after = null, resumedOn = null, passed = false }: Alarms = { ahead: [] }): DeadlineStage[] {
  const day = due.dueOn ?? due.estimatedOn;
  if (!day) return [];
  const alarms = ahead.flatMap(([name, left]) => {
    const on = daysBefore(due, left, calendar);
    return on && (after === null || on > after) && on < day ? [opening(name, on)] : [];
  });
  return [...(resumedOn ? afterResuming(alarms, resumedOn, day, calendar) : alarms), opening('due', day), ...(due.dueOn && !passed ? [afterEndOf('overdue', due.dueOn)] : [])];
}

function deadline(key: string, due: DueDate | null, stages: (due: DueDate) => DeadlineStage[], running = true): Deadline[] {
  if (!due || (!due.dueOn && !due.estimatedOn)) return [];
  return [{ key, due, running, stages: running ? stages(due) : [] }];
}

/** Both limits of the reply. While the clock is paused or stopped there is no due date, and nothing turns red. */
function replyDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  if (context.receivedOn === null || isDecided(context)) return [];
  const clock = clockOf(context, calendar);
  const { reminder, yellow, red } = context.policy.alarms;
  const limits = [
    ['target', clock.target, [['reminder', reminder], ['yellow', yellow], ['red', red]]],
    ['statutory', clock.statutory, [['red', red]]],
  ] as const;
  const running = clock.state === 'running';
  const { startOn: after, lastResumedOn: resumedOn } = clock;
  const reply = limits.map(([key, due, ahead]): Deadline => (running
    ? { key, due, running, stages: alarmStages(due, calendar, { ahead, after, resumedOn, passed: context.overdue[key]?.dueOn === due.dueOn }) }
    : { key, due: NO_DUE_DATE, running, stages: [] }));
  const window = clock.correctionNoticeBy;
  const examining = context.stage?.name === 'REGISTERED' || context.stage?.name === 'UNDER_REVIEW';
  return [...reply, ...(examining ? deadline('correction-notice', window.dueOn ? window : null, ({ dueOn }) => [opening('due', dueOn!)]) : [])];
}

function intakeDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const from = context.arrivedOn;
  if (context.stage?.name !== 'AWAITING_CONFIRMATION' || !from || !calendar.covers(from)) return [];
  const { policy } = context;
  return [
    ...deadline('confirmation', calendar.dueAfter(from, policy.stageLimits.confirmation), (due) => alarmStages(due, calendar)),
    // Until both sides confirm no clock runs; alerts count from arrival all the same (domain §4.2).
    ...deadline('presumed-target', calendar.dueAfter(from, policy.targetWorkingDays),
      (due) => alarmStages(due, calendar, { ahead: [['reminder', policy.alarms.reminder], ['yellow', policy.alarms.yellow], ['red', policy.alarms.red]], after: from })),
  ];
}

/** A period that runs from receipt of a letter; until its receipt is on file somebody has to ask after it. */
function letterDeadlines(context: RequestContext, calendar: WorkingCalendar, key: string, sent: { sentOn: CivilDate; receivedOn: CivilDate | null }, due: DueDate | null, stages: (dueOn: CivilDate) => DeadlineStage[]): Deadline[] {
  if (due === null) {
    return deadline(`receipt:${key}`, calendar.dueAfter(sent.sentOn, context.policy.stageLimits.receiptOfLetter), (each) => alarmStages(each, calendar).slice(0, 1));
  }
  // A provisional date has no legal effect: nothing lapses on an estimate.
  return deadline(key, due, ({ dueOn }) => (dueOn ? stages(dueOn) : []));
}

function periodDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  if (isDecided(context)) return [];
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

/** The internal limit of each stage that has one. */
export const STAGE_LIMITS: Readonly<Record<string, keyof RequestContext['policy']['stageLimits']>> = {
  REGISTERED: 'assignment', FEE_APPROVAL: 'approval', SECRECY_REVIEW: 'secrecyReview', LEGALITY_REVIEW: 'legalityReview',
  HEAD_DECISION: 'approval', APPROVAL: 'approval', READY_TO_SERVE: 'service',
};

/** Internal limits of assignment, review and approval; they move no due date. */
function stageDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const { stage, policy } = context;
  const limit = stage && STAGE_LIMITS[stage.name];
  if (!limit || !calendar.covers(stage.since)) return [];
  return deadline(`stage:${limit}`, calendar.dueAfter(stage.since, policy.stageLimits[limit]), (due) => alarmStages(due, calendar));
}

/** Days set by people: on a day off they move to the next working day (Civil Code 203). */
function laterDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const { assistance, supplement, policy } = context;
  const found: Deadline[] = assistance.filter((each) => each.answeredOn === null)
    .flatMap((each) => deadline(`assistance:${each.id}`, calendar.rollForwardDue(each.dueOn), (due) => alarmStages(due, calendar)));
  if (supplement?.dueOn) {
    const { yellow, red } = policy.alarms;
    found.push(...deadline('supplement', calendar.rollForwardDue(supplement.dueOn), (due) => alarmStages(due, calendar, { ahead: [['yellow', yellow], ['red', red]] })));
  }
  return found;
}

/** After the reply, or a lapse: its receipt, then the end of the last remedy the applicant has (ARL 20, APL 46; reconsideration first: ARL 23). */
function remedyDeadlines(context: RequestContext, calendar: WorkingCalendar): Deadline[] {
  const reply = context.replies.at(-1);
  const last = reply ?? context.closed;
  if (!last || last.remediesOver) return [];
  const sent = reply ? { sentOn: reply.servedOn, receivedOn: reply.receivedOn } : { sentOn: context.closed!.on, receivedOn: context.closed!.on };
  return letterDeadlines(context, calendar, 'remedies', sent, remediesUntil(context, calendar), (dueOn) => [afterEndOf('over', dueOn)]);
}

/** Every clock that runs on a request now (domain §4.3). */
export function deadlinesOf(context: RequestContext, calendar: WorkingCalendar): readonly Deadline[] {
  const state = context.stage?.name;
  if (state === 'ARCHIVED') return [];
  if (state === 'REPLIED' || state === 'CLOSED_ABANDONED' || state === 'CLOSED_WITHDRAWN') return remedyDeadlines(context, calendar);
  return [
    ...intakeDeadlines(context, calendar), ...replyDeadlines(context, calendar), ...periodDeadlines(context, calendar),
    ...consultationDeadlines(context, calendar), ...stageDeadlines(context, calendar), ...laterDeadlines(context, calendar),
  ];
}
