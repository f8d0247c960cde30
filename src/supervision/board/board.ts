import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { pageOf, seek } from '../../identity/page.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { boardCondition, type BoardFilter } from './board-filter.js';
import { Cards, type Card } from './cards.js';
import { BOARD_COLUMNS, columnOf, type BoardColumn, type OpenCase } from './columns.js';
import { StripFigures, type Strip } from './strip.js';

export interface BoardPage {
  readonly name: BoardColumn;
  /** All of the column, not only those shown. */
  readonly count: number;
  readonly cards: readonly Card[];
  readonly next: string | null;
}

export interface Board {
  /** When it was drawn. */
  readonly asOf: number;
  readonly today: CivilDate;
  readonly strip: Strip;
  readonly columns: readonly BoardPage[];
}

export interface BoardRequest extends BoardFilter {
  /** Only this column. */
  readonly column?: BoardColumn;
  /** Cards of a column at most. */
  readonly limit: number;
  /** Goes on within `column`. */
  readonly cursor?: string;
}

/** The timers board. Everything on it is worked out here and now; nothing is counted in a browser. */
@Injectable()
export class Boards {
  constructor(private readonly reads: Reads, private readonly time: Time, private readonly cards: Cards, private readonly strip: StripFigures) {}

  /** Errors: `ValidationFailedError` for a cursor that is not one. */
  async draw(request: BoardRequest): Promise<Board> {
    const today = this.time.today();
    const open = await this.openCases(request);
    const columns = BOARD_COLUMNS.filter((name) => request.column === undefined || name === request.column);
    return {
      asOf: this.time.now(), today,
      strip: await this.strip.of(open, request, today),
      columns: await Promise.all(columns.map((name) => this.column(name, open.filter((each) => columnOf(each, today) === name), request, today))),
    };
  }

  private async column(name: BoardColumn, all: readonly OpenCase[], { limit, cursor }: BoardRequest, today: CivilDate): Promise<BoardPage> {
    const after = seek(cursor);
    const rest = after ? all.filter((each) => comesAfter(each, after)) : all;
    const { items, next } = pageOf(rest, limit, (each) => [each.target_due_on, each.case_id]);
    return { name, count: all.length, cards: await this.cards.of(items.map((each) => each.case_id), today), next };
  }

  /** Every open case of the filter, the most urgent first. Led by the index of open cases: closed ones are most of the table. */
  private openCases(filter: BoardFilter): Promise<OpenCase[]> {
    const { sql, params } = boardCondition(filter);
    return this.reads.query<OpenCase>(
      `SELECT r.case_id, r.clock_state, r.target_due_on, r.target_provisional, r.reminder_on, r.yellow_on, r.red_on
       FROM cases c CROSS JOIN requests r WHERE c.open = ? AND r.case_id = c.id ${sql} ORDER BY r.target_due_on, r.case_id`, [true, ...params]);
  }
}

function comesAfter(each: OpenCase, [dueOn, caseId]: readonly [string, string]): boolean {
  return each.target_due_on > dueOn || (each.target_due_on === dueOn && each.case_id > caseId);
}
