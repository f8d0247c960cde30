import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { Reads, type SqlValue } from '../platform/database/unit-of-work.js';

export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The organs whose requests are counted, or `all`. */
  readonly organs: 'all' | readonly string[];
}

/** What happened in one organ and one month. */
export interface MonthCount {
  readonly organId: string;
  readonly month: string;
  readonly received: number;
  readonly closed: number;
  readonly replied: number;
  readonly lateTarget: number;
  readonly lateStatutory: number;
  /** Working days of the replies, summed, and how many replies they were counted for. */
  readonly workingDays: number;
  readonly counted: number;
}

export interface OutcomeCount { readonly outcome: string; readonly n: number }
export interface DayCount { readonly days: number; readonly n: number }
export interface StageCount { readonly stage: string; readonly n: number; readonly workingDays: number; readonly worst: number; readonly limited: number; readonly overLimit: number }

type Numbers<K extends string> = Readonly<Record<K, number | string>>;
type Place = { readonly organ_id: string; readonly month: string };
type CountName = Exclude<keyof MonthCount, 'organId' | 'month'>;

const NONE: Readonly<Record<CountName, number>> = { received: 0, closed: 0, replied: 0, lateTarget: 0, lateStatutory: 0, workingDays: 0, counted: 0 };

/**
 * Counts in the database, each by an index that holds all that is counted: no request is read, however many there are. A reply counts on
 * the day it was served, a case as closed on the day of the outcome that table 三 counts.
 */
@Injectable()
export class PeriodCounts {
  constructor(private readonly reads: Reads) {}

  async months(period: Period): Promise<MonthCount[]> {
    const found = new Map<string, MonthCount>();
    const add = (place: Place, counts: Partial<Record<CountName, number>>) => {
      const key = `${place.organ_id} ${place.month}`;
      found.set(key, { ...(found.get(key) ?? { organId: place.organ_id, month: place.month, ...NONE }), ...counts });
    };
    for (const row of await this.byMonth<'n'>('requests', 'received_on', 'COUNT(*) AS n', period)) add(row, { received: Number(row.n) });
    for (const row of await this.byMonth<'n'>('requests', 'outcome_on', 'COUNT(*) AS n', period)) add(row, { closed: Number(row.n) });
    for (const row of await this.byMonth<'n' | 'target' | 'statutory'>('requests', 'replied_on', LATE, period)) {
      add(row, { replied: Number(row.n), lateTarget: Number(row.target), lateStatutory: Number(row.statutory) });
    }
    for (const row of await this.byMonth<'n' | 'days'>('case_figures', 'replied_on', 'COUNT(reply_working_days) AS n, COALESCE(SUM(reply_working_days), 0) AS days', period)) {
      add(row, { counted: Number(row.n), workingDays: Number(row.days) });
    }
    return [...found.values()].sort((a, b) => (a.month === b.month ? (a.organId < b.organId ? -1 : 1) : a.month < b.month ? -1 : 1));
  }

  async outcomes(period: Period): Promise<OutcomeCount[]> {
    const { sql, params } = within(period, 'outcome_on');
    const rows = await this.reads.query<{ outcome: string } & Numbers<'n'>>(`SELECT outcome, COUNT(*) AS n FROM requests WHERE ${sql} GROUP BY outcome`, params);
    return rows.map(({ outcome, n }) => ({ outcome, n: Number(n) }));
  }

  /** How many replies took how many working days. */
  async days(period: Period): Promise<DayCount[]> {
    const { sql, params } = within(period, 'replied_on');
    const rows = await this.reads.query<Numbers<'days' | 'n'>>(
      `SELECT reply_working_days AS days, COUNT(*) AS n FROM case_figures WHERE ${sql} AND reply_working_days IS NOT NULL GROUP BY reply_working_days ORDER BY reply_working_days`, params);
    return rows.map(({ days, n }) => ({ days: Number(days), n: Number(n) }));
  }

  async stages(period: Period): Promise<StageCount[]> {
    const { sql, params } = within(period, 'left_on');
    const rows = await this.reads.query<{ stage: string } & Numbers<'n' | 'days' | 'worst' | 'limited' | 'over'>>(
      `SELECT stage, COUNT(*) AS n, SUM(working_days) AS days, MAX(working_days) AS worst, COUNT(limit_days) AS limited,
        SUM(CASE WHEN working_days > limit_days THEN 1 ELSE 0 END) AS over FROM case_stages WHERE ${sql} GROUP BY stage`, params);
    return rows.map(({ stage, n, days, worst, limited, over }) => ({
      stage, n: Number(n), workingDays: Number(days), worst: Number(worst), limited: Number(limited), overLimit: Number(over),
    }));
  }

  /** Requests that wait for a reply now, by organ. */
  async open({ organs }: Period): Promise<ReadonlyMap<string, number>> {
    const { sql, params } = amongOrgans(organs);
    const rows = await this.reads.query<{ organ_id: string } & Numbers<'n'>>(`SELECT organ_id, COUNT(*) AS n FROM requests WHERE open ${sql} GROUP BY organ_id`, params);
    return new Map(rows.map(({ organ_id, n }) => [organ_id, Number(n)]));
  }

  private byMonth<K extends string>(table: 'requests' | 'case_figures', column: string, what: string, period: Period): Promise<(Place & Numbers<K>)[]> {
    const { sql, params } = within(period, column);
    return this.reads.query(`SELECT organ_id, SUBSTR(${column}, 1, 7) AS month, ${what} FROM ${table} WHERE ${sql} GROUP BY organ_id, SUBSTR(${column}, 1, 7)`, params);
  }
}

const LATE = 'COUNT(*) AS n, SUM(CASE WHEN late_target > 0 THEN 1 ELSE 0 END) AS target, SUM(CASE WHEN late_statutory > 0 THEN 1 ELSE 0 END) AS statutory';

function within({ from, to, organs }: Period, column: string): { sql: string; params: SqlValue[] } {
  const among = amongOrgans(organs);
  return { sql: `${column} >= ? AND ${column} <= ? ${among.sql}`, params: [from, to, ...among.params] };
}

function amongOrgans(organs: Period['organs']): { sql: string; params: SqlValue[] } {
  if (organs === 'all') return { sql: '', params: [] };
  return { sql: organs.length === 0 ? 'AND 1 = 0' : `AND organ_id IN (${organs.map(() => '?').join(', ')})`, params: [...organs] };
}
