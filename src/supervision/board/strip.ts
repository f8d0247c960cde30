import { Injectable } from '@nestjs/common';
import { addDays, weekday, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { boardCondition, type BoardFilter } from './board-filter.js';
import { columnOf } from './columns.js';
import { sizeOf, type OpenGroup } from './open-groups.js';

/** The figures above the board. Dates are those of the city's own limit unless they say otherwise. */
export interface Strip {
  readonly dueToday: number;
  /** From today to Sunday. */
  readonly dueThisWeek: number;
  readonly breachedThisMonth: { readonly target: number; readonly statutory: number };
  /** Over the replies served this month; null while there is none. */
  readonly averageReplyWorkingDays: number | null;
  readonly repliesThisMonth: number;
}

/** Counts what the supervisor looks at first. */
@Injectable()
export class StripFigures {
  constructor(private readonly reads: Reads) {}

  async of(open: readonly OpenGroup[], filter: BoardFilter, today: CivilDate): Promise<Strip> {
    const running = open.filter((each) => columnOf(each, today) !== 'paused');
    const sunday = addDays(today, (7 - weekday(today)) % 7);
    const month = `${today.slice(0, 7)}-01`;
    const [replies] = await this.figures<{ n: number | string; days: number | string | null }>(
      'COUNT(*) AS n, AVG(f.reply_working_days * 1.0) AS days', 'replied_on', filter, month, today);
    return {
      dueToday: sizeOf(running.filter((each) => each.target_due_on === today)),
      dueThisWeek: sizeOf(running.filter((each) => today <= each.target_due_on && each.target_due_on <= sunday)),
      breachedThisMonth: { target: await this.count('target_breached_on', filter, month, today), statutory: await this.count('statutory_breached_on', filter, month, today) },
      averageReplyWorkingDays: replies?.days == null ? null : Math.round(Number(replies.days) * 10) / 10,
      repliesThisMonth: Number(replies?.n ?? 0),
    };
  }

  private async count(column: string, filter: BoardFilter, from: CivilDate, to: CivilDate): Promise<number> {
    const [row] = await this.figures<{ n: number | string }>('COUNT(*) AS n', column, filter, from, to);
    return Number(row?.n ?? 0);
  }

  private figures<Row extends object>(what: string, column: string, filter: BoardFilter, from: CivilDate, to: CivilDate): Promise<Row[]> {
    // The figures know the organ; unit and officer stand in the request.
    const whole = filter.unitId === undefined && filter.officerId === undefined;
    const { sql, params } = boardCondition(filter, whole ? 'f' : 'r');
    return this.reads.query<Row>(
      `SELECT ${what} FROM case_figures f ${whole ? '' : 'JOIN requests r ON r.case_id = f.case_id'} WHERE f.${column} >= ? AND f.${column} <= ? ${sql}`, [from, to, ...params]);
  }
}
