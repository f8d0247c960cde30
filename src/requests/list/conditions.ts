import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';
import type { Alarm, ListFilter } from './list-filter.js';

/** A `WHERE` in the making. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly params: SqlValue[] = [];

  and(condition: string, ...params: readonly SqlValue[]): void {
    this.parts.push(condition);
    this.params.push(...params);
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
  where.equal('r.open', filter.open);
  where.equal('r.clock_state', filter.clockState);
  where.equal('r.channel', filter.channel);
  where.equal('r.outcome', filter.outcome);
  if (filter.overdue) where.and(`r.overdue_${filter.overdue === 'target' ? 'target' : 'statutory'} = ?`, true);
  if (filter.alarm) alarmCondition(where, filter.alarm, today);
  if (dueBy !== null) where.and('r.target_due_on <= ?', dueBy);
  // Where a request counts as received, `intake_on` is that day; it has the index.
  if (filter.receivedFrom) where.and('r.intake_on >= ? AND r.received_on IS NOT NULL', filter.receivedFrom);
  if (filter.receivedTo) where.and('r.intake_on <= ? AND r.received_on IS NOT NULL', filter.receivedTo);
  if (filter.flag) where.and("',' || r.flags || ',' LIKE ? ESCAPE '!'", `%,${literal(filter.flag)},%`);
  if (filter.text) textCondition(where, filter.text);
  return where;
}

/** The same colours as `alarmOf` gives a row. */
function alarmCondition(where: Conditions, alarm: Alarm, today: CivilDate): void {
  const overdue = '(r.target_due_on < ? AND r.target_provisional = ?)';
  if (alarm === 'overdue') return where.and(overdue, today, false);
  where.and(`NOT ${overdue}`, today, false);
  if (alarm === 'none') return where.and('r.reminder_on > ?', today);
  where.and(`r.${alarm}_on <= ?`, today);
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
