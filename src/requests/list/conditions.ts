import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';
import { NO_DAY } from '../no-day.js';
import { isOpenState } from '../request-states.js';
import type { Alarm, ListFilter, PauseReason } from './list-filter.js';
import type { Condition } from './scopes.js';

/** A `WHERE` in the making. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly params: SqlValue[] = [];

  and(condition: string, ...params: readonly SqlValue[]): void {
    this.parts.push(condition);
    this.params.push(...params);
  }

  that({ sql, params }: Condition): void {
    this.and(sql, ...params);
  }

  /** One of several values; of none, nothing is found. */
  oneOf(column: string, values: readonly string[] | undefined): void {
    if (values) this.and(values.length === 0 ? '1 = 0' : `${column} IN (${marks(values.length)})`, ...values);
  }

  equal(column: string, value: SqlValue | undefined): void {
    if (value !== undefined) this.and(`${column} = ?`, value);
  }

  get sql(): string {
    return this.parts.length === 0 ? '' : `WHERE ${this.parts.join(' AND ')}`;
  }
}

export function marks(n: number): string {
  return Array.from({ length: n }, () => '?').join(', ');
}

/**
 * The conditions of a filter.
 * @param dueBy last due date of `daysLeftAtMost`
 */
export function filterConditions(filter: ListFilter, today: CivilDate, dueBy: CivilDate | null): Conditions {
  const where = new Conditions();
  where.equal('r.organ_id', filter.organId);
  where.equal('r.unit_id', filter.unitId);
  where.equal('r.officer_id', filter.officerId);
  where.oneOf('r.state', filter.states);
  // Closed ones are nearly all: the index of the open ones leads nowhere among them, so it must not look as if it did.
  if (filter.open === false) where.and('NOT r.open');
  else where.equal('r.open', filter.open ?? (isAboutOpen(filter) ? true : undefined));
  where.equal('r.clock_state', filter.clockState);
  // A clock that stands still has no date: saying so leads past all that have one.
  if (filter.clockState === 'paused' || filter.clockState === 'stopped') where.and('r.target_due_on = ?', NO_DAY);
  where.equal('r.channel', filter.channel);
  where.equal('r.outcome', filter.outcome);
  if (filter.overdue) where.and(`r.overdue_${filter.overdue === 'statutory' ? 'statutory' : 'target'} = ?`, filter.overdue !== 'none');
  if (filter.pause) where.and(PAUSED[filter.pause]);
  where.equal('r.extended', filter.extended);
  if (filter.alarm) alarmCondition(where, filter.alarm, today);
  if (dueBy !== null) where.and('r.target_due_on <= ?', dueBy);
  // Where a request counts as received, `intake_on` is that day; it has the index.
  if (filter.receivedFrom) where.and('r.intake_on >= ? AND r.received_on IS NOT NULL', filter.receivedFrom);
  if (filter.receivedTo) where.and('r.intake_on <= ? AND r.received_on IS NOT NULL', filter.receivedTo);
  if (filter.flag === 'suspected-repeat') where.and(`r.open = ? AND ${SUSPECTED_REPEAT}`, true);
  else if (filter.flag === 'receipt-due') where.and('r.open = ? AND r.received_on IS NOT NULL AND r.acknowledged_on IS NULL', true);
  else if (filter.flag) where.and(FLAGGED, flagPattern(filter.flag));
  if (filter.text) textCondition(where, filter.text);
  return where;
}

const FLAGGED = "',' || r.flags || ',' LIKE ? ESCAPE '!'";
const flagPattern = (flag: string): string => `%,${literal(flag)},%`;

/** A correction or a payment stops the clock and begins it anew (Arts. 30, 42); a consultation takes its days out (Art. 32). */
const PAUSED: Readonly<Record<PauseReason, string>> = {
  correction: "r.clock_state = 'stopped' AND r.state = 'AWAITING_CORRECTION'",
  payment: "r.clock_state = 'stopped' AND r.state <> 'AWAITING_CORRECTION'",
  'third-party': "r.clock_state = 'paused' AND ',' || r.flags || ',' LIKE '%,third-party-awaited,%'",
  organ: "r.clock_state = 'paused' AND ',' || r.flags || ',' NOT LIKE '%,third-party-awaited,%'",
};

/**
 * The same applicant asked this organ for the same information more than once (Art. 36(6)), as detection has it, and nobody has decided
 * yet whether it is a repeat. Over `requests r`.
 */
export const SUSPECTED_REPEAT = `EXISTS (SELECT 1 FROM topic_members m JOIN topic_applicants a ON a.topic_id = m.topic_id AND a.person_hash = m.person_hash AND a.organ_id = m.organ_id
  WHERE m.subject_id = r.case_id AND a.requests > 1) AND NOT EXISTS (SELECT 1 FROM same_decisions d WHERE d.subject_id = r.case_id)`;

/**
 * Whether only requests can be meant to which a reply is owed. Saying so lets the database stop after them: they are few, and years
 * of finished ones stand behind.
 */
function isAboutOpen({ states, clockState, pause }: ListFilter): boolean {
  return pause !== undefined || (clockState !== undefined && clockState !== 'ended') || (states !== undefined && states.length > 0 && states.every(isOpenState));
}

/** The same colours as `alarmOf` gives a row. */
function alarmCondition(where: Conditions, alarm: Alarm, today: CivilDate): void {
  const overdue = '(r.target_due_on < ? AND r.target_provisional = ?)';
  if (alarm === 'overdue') return where.and(overdue, today, false);
  where.and(`NOT ${overdue}`, today, false);
  if (alarm === 'none') return where.and('r.reminder_on > ?', today);
  where.and(`r.${alarm}_on <= ? AND r.target_due_on < ?`, today, NO_DAY);
  if (alarm === 'reminder') where.and('r.yellow_on > ?', today);
  if (alarm === 'yellow') where.and('r.red_on > ?', today);
}

function textCondition(where: Conditions, text: string): void {
  const columns = ['number', 'intake_number', 'title', 'content', 'narrowed_content'];
  const pattern = `%${literal(text.toLowerCase())}%`;
  where.and(`(${columns.map((column) => `LOWER(r.${column}) LIKE ? ESCAPE '!'`).join(' OR ')})`, ...columns.map(() => pattern));
}

/** A pattern that finds the text itself, whatever wildcards it holds. */
function literal(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
