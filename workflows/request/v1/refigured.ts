import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import { type Consultation, countedOutcome, isDecided, type Overdue, type Reply, type RequestContext } from './context.js';
import { answerDue, clockOf, dueFromReceipt, isPast, remediesUntil } from './figures.js';

/**
 * What the clock itself wrote into the case (lapses, silence, lateness, breaches, the end of remedies) holds only as long as
 * the facts and the calendar bear it out. After a fact was corrected or another calendar loaded, it is taken back or moved
 * here; nothing else re-greens a case.
 * @param today the day to judge by
 */
export function refigured(context: RequestContext, calendar: WorkingCalendar, today: CivilDate): RequestContext {
  const settled = withSilence(withLapses(context, calendar, today), calendar, today);
  const judged: RequestContext = { ...settled, replies: withLateness(settled, calendar) };
  return { ...withRemedies(judged, calendar, today), overdue: breaches(judged, calendar, today) };
}

/** A period that is not over after all has not lapsed. */
function withLapses(context: RequestContext, calendar: WorkingCalendar, today: CivilDate): RequestContext {
  const over = (receivedOn: CivilDate | null, days: number) => isPast(dueFromReceipt(receivedOn, days, calendar), today);
  const { corrections, reasons, fee, policy } = context;
  return {
    ...context,
    corrections: corrections.map((each) => ({ ...each, lapsed: each.lapsed && over(each.receivedOn, each.workingDays) })),
    reasons: reasons && { ...reasons, lapsed: reasons.lapsed && over(reasons.receivedOn, reasons.workingDays) },
    fee: fee && { ...fee, lapsed: fee.lapsed && over(fee.notice?.receivedOn ?? null, policy.paymentWorkingDays) },
  };
}

/** Silence takes effect on the last day of the time to answer. If that has not come, the consultation goes on (Arts. 32, 34). */
function withSilence(context: RequestContext, calendar: WorkingCalendar, today: CivilDate): RequestContext {
  const moved = (each: Consultation): Consultation => {
    if (each.answer !== 'SILENT') return each;
    const due = answerDue(context, each, calendar)?.dueOn ?? null;
    if (due !== null && today > due) return { ...each, endedOn: due };
    return isDecided(context) ? each : { ...each, answer: null, endedOn: null, override: null };
  };
  return { ...context, consultations: context.consultations.map(moved) };
}

/** Lateness of the first reply. A further reply keeps the lateness it was served with: its date was set from outside. */
function withLateness(context: RequestContext, calendar: WorkingCalendar): readonly Reply[] {
  if (context.closed) return context.replies;
  return context.replies.map((each, i) => (i === 0 ? { ...each, late: latenessOf(context, calendar) } : each));
}

function withRemedies(context: RequestContext, calendar: WorkingCalendar, today: CivilDate): RequestContext {
  const over = isPast(remediesUntil(context, calendar), today);
  const { closed, replies } = context;
  const last = replies.length - 1;
  return {
    ...context,
    replies: replies.map((each, i) => (i === last ? { ...each, remediesOver: each.remediesOver && over } : each)),
    closed: closed && last < 0 && closed.outcome !== 'OTHER.OTHER' ? { ...closed, remediesOver: closed.remediesOver && over } : closed,
  };
}

/** A limit that lies ahead of the day of judgment, which is the day of the reply once there is one, is not passed. */
function breaches(context: RequestContext, calendar: WorkingCalendar, today: CivilDate): RequestContext['overdue'] {
  const on = countedOutcome(context)?.on ?? today;
  const clock = clockOf(context, calendar);
  const keep = (passed: Overdue | null, dueOn: CivilDate | null): Overdue | null =>
    (passed === null || dueOn === null || dueOn >= on ? null : { dueOn, since: addDays(dueOn, 1) });
  return { target: keep(context.overdue.target, clock.target.dueOn), statutory: keep(context.overdue.statutory, clock.statutory.dueOn) };
}

/**
 * Working days by which the first reply is behind each limit: 0 on time, null where the calendar cannot tell. Posting on a day
 * off right after the limit is late, though no working day lies between: that counts as one.
 */
export function latenessOf(context: RequestContext, calendar: WorkingCalendar): Reply['late'] {
  const clock = clockOf(context, calendar);
  const on = countedOutcome(context)?.on ?? null;
  return { target: lateBy(clock.target.dueOn, on, calendar), statutory: lateBy(clock.statutory.dueOn, on, calendar) };
}

/** Working days from a due date to the day something was done after it. */
export function lateBy(dueOn: CivilDate | null, on: CivilDate | null, calendar: WorkingCalendar): number | null {
  if (dueOn === null || on === null || !calendar.covers(on) || !calendar.covers(dueOn)) return null;
  return on <= dueOn ? 0 : Math.max(1, calendar.estimateWorkingDaysBetween(dueOn, on));
}
