import type { WorkingCalendar } from './calendar.js';
import type { CivilDate } from './civil-date.js';
import { correctionBeforeReceipt, correctionTooLate, type ClockWarning } from './clock-warning.js';
import { reachedOn } from './due-date.js';
import type { CorrectionEntry, Ledger } from './ledger.js';
import type { Policy } from './policy.js';

/** A fresh period: the day it starts from (itself not counted) and the entry behind it. */
export interface Restart {
  readonly id: string;
  readonly kind: 'receipt' | 'correction' | 'payment';
  readonly on: CivilDate;
}

/** When the clock began, was stopped and began afresh. */
export interface Starts {
  /** In the order of time; the last one is in force. Empty before receipt. */
  readonly restarts: readonly Restart[];
  /** The start of the correction window in force: receipt, or the last corrected request (Art. 30). */
  readonly windowFrom: CivilDate | null;
  /** The notice that keeps the clock stopped, the earliest if there are several. */
  readonly stop: { readonly id: string; readonly kind: 'correction' | 'payment'; readonly on: CivilDate } | null;
  readonly warnings: readonly ClockWarning[];
}

/**
 * Reads starts and stops off the ledger. A correction notice counts only inside the window in force on its day (trap 11 of
 * the domain reference); a corrected request opens a new window, a payment does not.
 */
export function startsOf(ledger: Ledger, policy: Policy, calendar: WorkingCalendar): Starts {
  if (ledger.receivedOn === null) return { restarts: [], windowFrom: null, stop: null, warnings: [] };
  const start = startDay(ledger.receivedOn, policy, calendar);
  const corrections = effectiveCorrections(ledger.receivedOn, start, ledger.corrections, policy, calendar);
  const restarts: Restart[] = [
    ...corrections.restarts,
    ...ledger.payments.flatMap(({ id, paidOn }) => (paidOn === null ? [] : { id, kind: 'payment' as const, on: paidOn })),
  ].sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  const stops = [
    ...corrections.open.map(({ id, noticeOn }) => ({ id, kind: 'correction' as const, on: noticeOn })),
    ...ledger.payments.filter(({ paidOn }) => paidOn === null).map(({ id, noticeOn }) => ({ id, kind: 'payment' as const, on: noticeOn })),
  ].sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  return {
    restarts: [{ id: 'receipt', kind: 'receipt', on: start }, ...restarts.filter(({ on }) => on >= start)],
    windowFrom: corrections.windowFrom,
    stop: stops[0] ?? null,
    warnings: corrections.warnings,
  };
}

/** The day a receipt counts from: as it is, or the next working day (policy; domain §4.1 point 3). */
function startDay(receivedOn: CivilDate, policy: Policy, calendar: WorkingCalendar): CivilDate {
  if (policy.receiptOnDayOff === 'sameDay') return receivedOn;
  return reachedOn(calendar.rollForwardDue(receivedOn)) ?? receivedOn;
}

interface EffectiveCorrections {
  readonly restarts: Restart[];
  readonly open: CorrectionEntry[];
  readonly windowFrom: CivilDate;
  readonly warnings: ClockWarning[];
}

function effectiveCorrections(
  receivedOn: CivilDate, start: CivilDate, entries: readonly CorrectionEntry[], policy: Policy, calendar: WorkingCalendar,
): EffectiveCorrections {
  const restarts: Restart[] = [];
  const open: CorrectionEntry[] = [];
  const warnings: ClockWarning[] = [];
  const windows: { opened: CivilDate; from: CivilDate }[] = [{ opened: receivedOn, from: start }];
  for (const entry of [...entries].sort((a, b) => compare(a.noticeOn, b.noticeOn) || compare(a.id, b.id))) {
    const window = windows.findLast(({ opened }) => opened <= entry.noticeOn);
    const by = window && reachedOn(calendar.dueAfter(window.from, policy.correctionNoticeWorkingDays));
    if (!window || !by) warnings.push(correctionBeforeReceipt(entry.noticeOn));
    else if (entry.noticeOn > by) warnings.push(correctionTooLate(entry.noticeOn, by));
    else if (entry.correctedOn === null) open.push(entry);
    else {
      const on = startDay(entry.correctedOn, policy, calendar);
      restarts.push({ id: entry.id, kind: 'correction', on });
      windows.push({ opened: entry.correctedOn, from: on });
      windows.sort((a, b) => compare(a.opened, b.opened));
    }
  }
  return { restarts, open, windowFrom: windows.at(-1)!.from, warnings };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
