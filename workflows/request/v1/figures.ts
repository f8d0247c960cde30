import type { WorkingCalendar } from '../../clock/calendar.js';
import type { CivilDate } from '../../clock/civil-date.js';
import type { DueDate } from '../../clock/due-date.js';
import { emptyLedger, type Ledger } from '../../clock/ledger.js';
import { replyClock, type ReplyClock } from '../../clock/reply-clock.js';
import type { Consultation, RequestContext } from './context.js';

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
    extension: extension?.notice ? { workingDays: extension.workingDays, notifiedOn: extension.notice.sentOn, label: '延期答复告知书' } : null,
    reasonableDelay: context.reasonableDelay,
    stoppedOn: context.replies[0]?.servedOn ?? context.closed?.on ?? null,
  };
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
