import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { ClockWarning } from '../../workflows/clock/clock-warning.js';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { DueDate } from '../../workflows/clock/due-date.js';
import { explain, type ExplainedDay } from '../../workflows/clock/explain.js';
import { emptyLedger, type ExtensionEntry, type Ledger } from '../../workflows/clock/ledger.js';
import type { Policy } from '../../workflows/clock/policy.js';
import { replyClock, type ReplyClock } from '../../workflows/clock/reply-clock.js';
import { startsOf } from '../../workflows/clock/restarts.js';
import { LineError, type LineErrorCode } from './clock-calculator-error.js';
import { idOf, parseLine, readCase, type CaseEvent, type CaseLine } from './clock-calculator-input.js';

export interface CalculatorOptions {
  /** Adds every day on the way to both due dates. */
  readonly explain: boolean;
  readonly calendar: WorkingCalendar;
  readonly policy: Policy;
}

interface CalculatedDate {
  readonly dueOn: CivilDate | null;
  readonly provisional: boolean;
}

export interface CalculatedCase {
  readonly id: string | number;
  readonly target: CalculatedDate;
  readonly statutory: CalculatedDate;
  readonly correctionNoticeBy: CivilDate | null;
  /** Only while the clock stands still. */
  readonly state?: 'paused' | 'stopped';
  readonly warnings?: readonly ClockWarning[];
  readonly explain?: { readonly target: readonly ExplainedDay[]; readonly statutory: readonly ExplainedDay[] };
}

export interface RefusedLine {
  readonly id: string | number | null;
  readonly error: { readonly line: number; readonly code: LineErrorCode; readonly message: string };
}

/** The answer to one line of the deadline calculator; a line that cannot be answered is answered with what is wrong. */
export function calculate(line: string, lineNumber: number, options: CalculatorOptions): CalculatedCase | RefusedLine {
  let id: string | number | null = null;
  try {
    const value = parseLine(line);
    id = idOf(value);
    return answer(id!, ledgerOf(readCase(value, options.policy.extensionMaxWorkingDays), options), options);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return { id, error: { line: lineNumber, code: error.code, message: error.message } };
  }
}

function answer(id: string | number, ledger: Ledger, { explain: explaining, policy, calendar }: CalculatorOptions): CalculatedCase {
  const clock = replyClock(ledger, policy, calendar);
  return {
    id,
    target: dateOf(clock.target),
    statutory: dateOf(clock.statutory),
    correctionNoticeBy: clock.correctionNoticeBy.dueOn,
    ...standingStill(clock),
    ...(clock.warnings.length > 0 ? { warnings: clock.warnings } : {}),
    ...(explaining
      ? { explain: { target: explain(ledger, policy, calendar, 'target'), statutory: explain(ledger, policy, calendar, 'statutory') } }
      : {}),
  };
}

function dateOf({ dueOn, provisional }: DueDate): CalculatedDate {
  return { dueOn, provisional };
}

function standingStill({ state }: ReplyClock): { state?: 'paused' | 'stopped' } {
  return state === 'paused' || state === 'stopped' ? { state } : {};
}

/** The events of a line as a ledger. Throws {@link LineError} for what the line cannot mean. */
function ledgerOf({ receivedOn, events }: CaseLine, { calendar, policy }: CalculatorOptions): Ledger {
  const reach = calendar.coverage[0];
  if (!reach || receivedOn < reach.from) {
    throw new LineError('beforeCalendar', `工作日历自${reach?.from ?? '—'}起，不含${receivedOn}。`, `The working calendar begins on ${reach?.from ?? '—'}; ${receivedOn} lies before it.`);
  }
  const id = (i: number) => String(i).padStart(6, '0');
  const ledger: Ledger = {
    ...emptyLedger(),
    receivedOn,
    corrections: events.flatMap((event, i) => (event.kind === 'correction' ? { id: id(i), noticeOn: event.noticeOn, correctedOn: event.correctedOn } : [])),
    payments: events.flatMap((event, i) => (event.kind === 'feePaid' ? { id: id(i), noticeOn: event.noticeOn, paidOn: event.paidOn } : [])),
    pauses: events.flatMap((event, i) => (event.kind === 'consultation'
      ? { id: id(i), reason: 'thirdParty' as const, label: `征求意见 ${event.sentOn}`, sentOn: event.sentOn, receivedOn: event.receivedOn, endedOn: event.endedOn }
      : [])),
  };
  const restarts = startsOf(ledger, policy, calendar).restarts.filter(({ kind }) => kind !== 'receipt').map((restart) => Number(restart.id));
  return { ...ledger, extension: extensionInForce(events, Math.max(-1, ...restarts)) };
}

/** An extension has no date here: it belongs to the period in which it is listed, and a restart listed after it cancels it. */
function extensionInForce(events: readonly CaseEvent[], lastRestart: number): ExtensionEntry | null {
  const inForce = events.filter((event, i) => event.kind === 'extension' && i > lastRestart);
  if (inForce.length > 1) {
    throw new LineError('extensionRepeated', '同一答复期限只能延长一次。', 'A period can be extended only once.');
  }
  const [extension] = inForce;
  return extension?.kind === 'extension' ? { workingDays: extension.workingDays, notifiedOn: null, label: '延期答复' } : null;
}
