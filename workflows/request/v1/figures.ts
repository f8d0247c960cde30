import type { WorkingCalendar } from '../../clock/calendar.js';
import type { CivilDate } from '../../clock/civil-date.js';
import { reachedOn, type DueDate } from '../../clock/due-date.js';
import { emptyLedger, type Ledger } from '../../clock/ledger.js';
import { reconsiderationUntil, suitAfterReconsiderationUntil, suitUntil } from '../../clock/remedy-periods.js';
import { replyClock, type ReplyClock } from '../../clock/reply-clock.js';
import { remedyOf } from '../outcomes.js';
import { countedOutcome, type Consultation, type RequestContext } from './context.js';

/** The ledger of the reply clock, read off the facts. */
export function ledgerOf(context: RequestContext): Ledger {
  const { fee, extension } = context;
  const openPayment = fee?.notice && !fee.paidOn ? [{ id: 'fee', noticeOn: fee.notice.sentOn, paidOn: null }] : [];
  return {
    ...emptyLedger(),
    receivedOn: context.receivedOn,
    corrections: context.corrections.map((each, i) => ({ id: `correction:${i + 1}`, noticeOn: each.sentOn, correctedOn: each.correctedOn })),
    payments: [...context.payments.map((each, i) => ({ id: `fee:${i + 1}`, ...each })), ...openPayment],
    pauses: context.consultations.map(pauseOf),
    extension: extension?.notice ? { workingDays: extension.workingDays, notifiedOn: inPeriod(context, extension.notice.sentOn), label: '延期答复告知书' } : null,
    reasonableDelay: context.reasonableDelay,
    stoppedOn: countedOutcome(context)?.on ?? null,
  };
}

/**
 * A restart takes the extension out of the context, so one that is there was told after it: one told on the very day of the
 * restart belongs to the new period all the same. The ledger says that with null.
 */
function inPeriod(context: RequestContext, toldOn: CivilDate): CivilDate | null {
  const restarts = [...context.corrections.map((each) => each.correctedOn), ...context.payments.map((each) => each.paidOn)];
  return restarts.includes(toldOn) ? null : toldOn;
}

function pauseOf(each: Consultation): Ledger['pauses'][number] {
  return {
    id: `consultation:${each.id}`,
    reason: each.kind === 'third-party' ? 'thirdParty' : 'organ',
    label: each.kind === 'third-party' ? `第三方意见征求书（${each.id}）` : `征求意见函（${each.id}）`,
    sentOn: each.sentOn,
    receivedOn: each.receivedOn,
    endedOn: each.endedOn,
  };
}

/** Contexts are never changed in place, so a clock worked out once holds for the same context and calendar. */
const worked = new WeakMap<RequestContext, { readonly calendar: WorkingCalendar; readonly clock: ReplyClock }>();

/** The reply clock of a request: both limits, the last day for a correction notice, and why (domain §4). */
export function clockOf(context: RequestContext, calendar: WorkingCalendar): ReplyClock {
  const known = worked.get(context);
  if (known?.calendar === calendar) return known.clock;
  const clock = replyClock(ledgerOf(context), context.policy, calendar);
  worked.set(context, { calendar, clock });
  return clock;
}

export function answerDays(context: RequestContext, kind: Consultation['kind']): number {
  const { policy } = context;
  if (kind === 'third-party') return policy.thirdPartyAnswerWorkingDays;
  return kind === 'joint-organ' ? policy.jointOrganAnswerWorkingDays : policy.otherOrganAnswerWorkingDays;
}

/** The day a consultation's time to answer ends; null until its receipt is known (Arts. 32, 34). */
export function answerDue(context: RequestContext, each: Consultation, calendar: WorkingCalendar): DueDate | null {
  return each.receivedOn === null ? null : calendar.dueAfter(each.receivedOn, answerDays(context, each.kind));
}

/** The last day of a period that runs from receipt of a letter; null until its receipt is known. */
export function dueFromReceipt(receivedOn: CivilDate | null | undefined, workingDays: number, calendar: WorkingCalendar): DueDate | null {
  return receivedOn ? calendar.dueAfter(receivedOn, workingDays) : null;
}

/** True once `today` lies after the due date; a provisional date is never past. */
export function isPast(due: DueDate | null, today: CivilDate): boolean {
  return due !== null && due.dueOn !== null && today > due.dueOn;
}

export function openConsultations(context: RequestContext): readonly Consultation[] {
  return context.consultations.filter((each) => each.endedOn === null);
}

export function openCorrection(context: RequestContext) {
  const last = context.corrections.at(-1);
  return last && last.correctedOn === null ? last : null;
}

/** The last day of a limit as far as it is known, if `on` lies after it. Where no calendar is published, the estimate decides. */
export function passedOn(due: DueDate, on: CivilDate): CivilDate | null {
  const day = reachedOn(due);
  return day !== null && on > day ? day : null;
}

const later = (a: DueDate, b: DueDate): DueDate => ((reachedOn(b) ?? '') > (reachedOn(a) ?? '') ? b : a);

/**
 * The end of the last remedy against what the office did last; null until the applicant has it. Reconsideration first (R1): 60
 * days; otherwise six months (ARL 20, APL 46). After a decision in reconsideration, 15 days to sue (APL 45).
 */
export function remediesUntil(context: RequestContext, calendar: WorkingCalendar): DueDate | null {
  const reply = context.replies.at(-1);
  const known = reply ? reply.receivedOn : (context.closed?.on ?? null);
  if (known === null) return null;
  const base = reply && remedyOf(reply.outcome, reply.withheldGrounds) === 'R1' ? reconsiderationUntil(known, calendar) : suitUntil(known, calendar);
  const decisions = context.disputes.flatMap((each) => (each.kind === 'reconsideration' && each.decidedOn ? [each.decidedOn] : []));
  return decisions.map((on) => suitAfterReconsiderationUntil(on, calendar)).reduce(later, base);
}
