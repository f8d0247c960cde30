import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { periodsOf, placeCondition, type BoardFilter } from './board-filter.js';
import { columnOf } from './columns.js';
import { sizeOf, type OpenGroup } from './open-groups.js';

/** The figures above the board. Dates are those of the city's own limit unless they say otherwise. */
export interface Strip {
  readonly dueToday: number;
  /** From today to Sunday. */
  readonly dueThisWeek: number;
  /** `open`: of those past the target, how many still owe the reply. */
  readonly breachedThisMonth: { readonly target: number; readonly statutory: number; readonly open: number };
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
    const { sunday, monthBegan: month } = periodsOf(today);
    const [replies] = await this.figures<{ n: number | string; days: number | string | null }>(
      'COUNT(*) AS n, AVG(f.reply_working_days * 1.0) AS days', 'replied_on', filter, month, today);
    return {
      dueToday: sizeOf(running.filter((each) => each.target_due_on === today)),
      dueThisWeek: sizeOf(running.filter((each) => today <= each.target_due_on && each.target_due_on <= sunday)),
      breachedThisMonth: {
        target: await this.count('target_breached_on', filter, month, today), statutory: await this.count('statutory_breached_on', filter, month, today),
        open: await this.stillOpen(filter, month, today),
      },
      averageReplyWorkingDays: replies?.days == null ? null : Math.round(Number(replies.days) * 10) / 10,
      repliesThisMonth: Number(replies?.n ?? 0),
    };
  }

  private async count(column: string, filter: BoardFilter, from: CivilDate, to: CivilDate): Promise<number> {
    const [row] = await this.figures<{ n: number | string }>('COUNT(*) AS n', column, filter, from, to);
    return Number(row?.n ?? 0);
  }

  private async stillOpen(filter: BoardFilter, from: CivilDate, to: CivilDate): Promise<number> {
    const { sql, params } = placeCondition(filter);
    const [row] = await this.reads.query<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM case_figures f JOIN requests r ON r.case_id = f.case_id
       WHERE f.target_breached_on >= ? AND f.target_breached_on <= ? AND r.open = ? ${sql}`, [from, to, true, ...params]);
    return Number(row?.n ?? 0);
  }

  private figures<Row extends object>(what: string, column: string, filter: BoardFilter, from: CivilDate, to: CivilDate): Promise<Row[]> {
    // The figures know the organ; unit and officer stand in the request.
    const whole = filter.unitId === undefined && filter.officerId === undefined;
    const { sql, params } = placeCondition(filter, whole ? 'f' : 'r');
    return this.reads.query<Row>(
      `SELECT ${what} FROM case_figures f ${whole ? '' : 'JOIN requests r ON r.case_id = f.case_id'} WHERE f.${column} >= ? AND f.${column} <= ? ${sql}`, [from, to, ...params]);
  }
}
