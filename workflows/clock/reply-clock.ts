import type { WorkingCalendar } from './calendar.js';
import type { CivilDate } from './civil-date.js';
import { extensionTooLate, extensionTooLong, pauseAfterDue, type ClockWarning } from './clock-warning.js';
import { NO_DUE_DATE, reachedOn, type DueDate } from './due-date.js';
import type { Ledger } from './ledger.js';
import { fixedLimit, planLimit, type LimitPlan } from './limit.js';
import { pausesAfter, type PauseInterval } from './pauses.js';
import type { Policy } from './policy.js';
import { startsOf, type Restart, type Starts } from './restarts.js';

/** The city's own limit, or that of Art. 33. */
export type Limit = 'target' | 'statutory';

/** Where the reply clock of a request stands. */
export interface ReplyClock {
  /** `paused`: a consultation is open. `stopped`: a correction or a payment is awaited. `ended`: reply served or case closed. */
  readonly state: 'notStarted' | 'running' | 'paused' | 'stopped' | 'ended';
  /** The day the present period starts from, itself not counted. */
  readonly startOn: CivilDate | null;
  readonly target: DueDate;
  readonly statutory: DueDate;
  /** Art. 30: last day on which a correction notice may still be issued. Pauses do not move it. */
  readonly correctionNoticeBy: DueDate;
  /** The last day on which the clock began to run: start, restart, or the end of a pause. */
  readonly lastResumedOn: CivilDate | null;
  /** Working days that ended pauses took out of the statutory limit of the present period. */
  readonly excludedWorkingDays: number;
  readonly warnings: readonly ClockWarning[];
}

/** The present period of a ledger: what the due dates and their explanation are both made of. */
export interface Period {
  readonly starts: Starts;
  readonly start: Restart;
  readonly pauses: readonly PauseInterval[];
  /** Working days an extension adds to each limit. */
  readonly extension: { readonly target: number; readonly statutory: number };
  readonly delayUntil: CivilDate | null;
}

/** The period that is running, or null before receipt. A restart leaves behind what was granted on or before its day. */
export function presentPeriod(ledger: Ledger, policy: Policy, calendar: WorkingCalendar): Period | null {
  const starts = startsOf(ledger, policy, calendar);
  const start = starts.restarts.at(-1);
  if (!start) return null;
  const inForce = (notifiedOn: CivilDate | null) => notifiedOn === null || start.kind === 'receipt' || notifiedOn > start.on;
  const { extension, reasonableDelay } = ledger;
  const added = extension && inForce(extension.notifiedOn) ? Math.min(extension.workingDays, policy.extensionMaxWorkingDays) : 0;
  return {
    starts, start,
    pauses: pausesAfter(start.on, ledger, policy),
    extension: { target: policy.extensionMovesTarget ? added : 0, statutory: added },
    delayUntil: reasonableDelay && inForce(reasonableDelay.notifiedOn) ? reasonableDelay.untilOn : null,
  };
}

/** One limit of a period; null while a correction or payment is awaited, when no day can be named. */
export function limitOf(period: Period, limit: Limit, policy: Policy, calendar: WorkingCalendar): LimitPlan | null {
  if (period.starts.stop) return null;
  if (period.delayUntil !== null) return fixedLimit(period.delayUntil, calendar);
  return planLimit(period.start.on, basicDays(limit, policy) + period.extension[limit], period.pauses, calendar);
}

/** Working days of a limit before any extension. */
export function basicDays(limit: Limit, policy: Policy): number {
  return limit === 'target' ? policy.targetWorkingDays : policy.statutoryWorkingDays;
}

/**
 * The clock of Arts. 30–35 as the ledger, the policy and the calendar have it. Pure; needs no present day: what is overdue
 * follows from comparing the due dates with one.
 */
export function replyClock(ledger: Ledger, policy: Policy, calendar: WorkingCalendar): ReplyClock {
  const period = presentPeriod(ledger, policy, calendar);
  if (!period) return NOT_STARTED;
  const target = limitOf(period, 'target', policy, calendar);
  const statutory = limitOf(period, 'statutory', policy, calendar);
  const windowFrom = period.starts.windowFrom ?? period.start.on;
  return {
    state: stateOf(ledger, period, target, statutory),
    startOn: period.start.on,
    target: target?.due ?? NO_DUE_DATE,
    statutory: statutory?.due ?? NO_DUE_DATE,
    correctionNoticeBy: calendar.dueAfter(windowFrom, policy.correctionNoticeWorkingDays),
    lastResumedOn: period.pauses.findLast(({ endedOn }) => endedOn !== null)?.endedOn ?? period.start.on,
    excludedWorkingDays: statutory?.excludedWorkingDays ?? 0,
    warnings: [...period.starts.warnings, ...extensionWarnings(ledger, period, policy, calendar), ...lateLetters(period, statutory)],
  };
}

const NOT_STARTED: ReplyClock = {
  state: 'notStarted', startOn: null, target: NO_DUE_DATE, statutory: NO_DUE_DATE, correctionNoticeBy: NO_DUE_DATE,
  lastResumedOn: null, excludedWorkingDays: 0, warnings: [],
};

function stateOf(ledger: Ledger, period: Period, target: LimitPlan | null, statutory: LimitPlan | null): ReplyClock['state'] {
  if (ledger.stoppedOn !== null) return 'ended';
  if (period.starts.stop) return 'stopped';
  return target?.held || statutory?.held ? 'paused' : 'running';
}

function extensionWarnings({ extension }: Ledger, period: Period, policy: Policy, calendar: WorkingCalendar): ClockWarning[] {
  if (!extension || period.extension.statutory === 0 || period.starts.stop) return [];
  const warnings: ClockWarning[] = [];
  if (extension.workingDays > policy.extensionMaxWorkingDays) {
    warnings.push(extensionTooLong(extension.workingDays, policy.extensionMaxWorkingDays));
  }
  const without = reachedOn(planLimit(period.start.on, policy.statutoryWorkingDays, period.pauses, calendar).due);
  if (extension.notifiedOn !== null && without !== null && extension.notifiedOn > without) {
    warnings.push(extensionTooLate(extension.notifiedOn, without));
  }
  return warnings;
}

function lateLetters(period: Period, statutory: LimitPlan | null): ClockWarning[] {
  const due = statutory && reachedOn(statutory.due);
  if (!due || period.delayUntil !== null) return [];
  return period.pauses.slice(statutory.applied.length)
    .flatMap(({ entries }) => entries.map(({ label, sentOn }) => pauseAfterDue(label, sentOn, due)));
}

/**
 * Working days from `today` to the due date: 0 on the day itself, negative once it is past, null where no day is certain. Days
 * that no document decides are counted by estimate, so that lateness shows even where the calendar has run out.
 */
export function workingDaysLeft(calendar: WorkingCalendar, due: DueDate, today: CivilDate): number | null {
  return due.dueOn === null ? null : calendar.estimateWorkingDaysBetween(today, due.dueOn);
}

/** As {@link workingDaysLeft}, going by the estimate where no day is certain; null only while the clock does not run. */
export function probableWorkingDaysLeft(calendar: WorkingCalendar, due: DueDate, today: CivilDate): number | null {
  const on = reachedOn(due);
  return on === null ? null : calendar.estimateWorkingDaysBetween(today, on);
}
