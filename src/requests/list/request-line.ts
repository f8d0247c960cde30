import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';
import { toBoolean } from '../../platform/database/columns.js';
import { dayOrNull, NO_DAY } from '../no-day.js';
import type { Alarm, ClockState } from './list-filter.js';
import type { StoredRequest } from './stored-request.js';

export interface Named { readonly id: string; readonly name: string }

/** A due date with what is left to it. */
export interface DueView {
  readonly dueOn: CivilDate | null;
  readonly provisional: boolean;
  readonly estimatedOn: CivilDate | null;
  /** Negative once past; by estimate where the date is provisional; null while there is no date. */
  readonly workingDaysLeft: number | null;
}

/** A request in a list. */
export interface RequestLine {
  readonly id: string;
  readonly revision: number;
  readonly number: string | null;
  readonly intakeNumber: string | null;
  readonly organ: Named;
  readonly unit: Named | null;
  readonly officer: Named | null;
  readonly channel: string;
  readonly applicant: { readonly kind: string; readonly name: string };
  readonly title: string | null;
  readonly summary: string;
  readonly state: string;
  readonly open: boolean;
  readonly clockState: ClockState;
  readonly alarm: Alarm;
  readonly submittedOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  readonly target: DueView;
  readonly statutory: DueView;
  readonly outcome: string | null;
  readonly outcomeOn: CivilDate | null;
  readonly repliedOn: CivilDate | null;
  readonly overdue: { readonly target: boolean; readonly statutory: boolean };
  readonly flags: readonly string[];
  /** Day the acknowledgement was given out or sent. */
  readonly acknowledgedOn: CivilDate | null;
  /** The applicant's last word after the request itself. */
  readonly heard: { readonly on: CivilDate; readonly command: string } | null;
  /** Files on the case, without those withdrawn. */
  readonly files: number;
  /** The reader watches it. */
  readonly watched: boolean;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
}

/** What a line needs to know beside its row. */
export interface Surroundings {
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
  /** Masked. */
  readonly applicantName: string;
  readonly organ: Named;
  readonly unit: Named | null;
  readonly officer: Named | null;
  readonly files: number;
  readonly watched: boolean;
  /** The same applicant seems to have asked for the same before, and nobody has decided. */
  readonly suspectedRepeat: boolean;
}

export function lineOf(row: StoredRequest, { today, calendar, applicantName, organ, unit, officer, files, watched, suspectedRepeat }: Surroundings): RequestLine {
  return {
    id: row.case_id, revision: row.revision, number: row.number, intakeNumber: row.intake_number, organ, unit, officer, channel: row.channel,
    applicant: { kind: row.applicant_kind, name: applicantName }, title: row.title, summary: row.summary, state: row.state,
    open: toBoolean(row.open), clockState: row.clock_state as ClockState, alarm: alarmOf(row, today), submittedOn: row.submitted_on,
    receivedOn: row.received_on, target: dueView(row.target_due_on, row.target_provisional, calendar, today),
    statutory: dueView(row.statutory_due_on, row.statutory_provisional, calendar, today), outcome: row.outcome, outcomeOn: row.outcome_on,
    repliedOn: row.replied_on, overdue: { target: toBoolean(row.overdue_target), statutory: toBoolean(row.overdue_statutory) },
    flags: flagsOfRow(row, suspectedRepeat), acknowledgedOn: row.acknowledged_on, heard: row.heard_on === null ? null : { on: row.heard_on, command: row.heard_as ?? '' }, files, watched,
    openedAt: Number(row.opened_at), changedAt: Number(row.changed_at),
  };
}

function flagsOfRow(row: StoredRequest, suspectedRepeat: boolean): string[] {
  const due = toBoolean(row.open) && row.received_on !== null && row.acknowledged_on === null;
  return [...(due ? ['receipt-due'] : []), ...(suspectedRepeat ? ['suspected-repeat'] : []), ...(row.flags === '' ? [] : row.flags.split(','))];
}

function dueView(stored: CivilDate, isProvisional: unknown, calendar: WorkingCalendar, today: CivilDate): DueView {
  const day = dayOrNull(stored);
  const provisional = toBoolean(isProvisional);
  return {
    dueOn: provisional ? null : day, provisional, estimatedOn: provisional ? day : null,
    workingDaysLeft: day === null ? null : calendar.estimateWorkingDaysBetween(today, day),
  };
}

/** The colour of a row today. A provisional date warns, but is never past. */
export function alarmOf(row: Pick<StoredRequest, 'target_due_on' | 'target_provisional' | 'reminder_on' | 'yellow_on' | 'red_on'>, today: CivilDate): Alarm {
  if (row.target_due_on === NO_DAY) return 'none';
  if (row.target_due_on < today && !toBoolean(row.target_provisional)) return 'overdue';
  if (row.red_on <= today) return 'red';
  if (row.yellow_on <= today) return 'yellow';
  return row.reminder_on <= today ? 'reminder' : 'none';
}
