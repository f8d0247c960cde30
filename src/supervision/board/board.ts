import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { pageOf, seek } from '../../identity/page.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { boardCondition, type BoardFilter } from './board-filter.js';
import { Cards, type Card } from './cards.js';
import { BOARD_COLUMNS, columnCondition, columnOf, type BoardColumn } from './columns.js';
import { OpenGroups, sizeOf, type OpenGroup } from './open-groups.js';
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

interface Place { readonly case_id: string; readonly target_due_on: CivilDate }

/**
 * The timers board. Everything on it is worked out here and now; nothing is counted in a browser. Open cases are counted by groups of
 * the same days, and only those that are shown are read.
 */
@Injectable()
export class Boards {
  constructor(
    private readonly reads: Reads,
    private readonly time: Time,
    private readonly groups: OpenGroups,
    private readonly cards: Cards,
    private readonly strip: StripFigures,
  ) {}

  /** Errors: `ValidationFailedError` for a cursor that is not one. */
  async draw(request: BoardRequest): Promise<Board> {
    const today = this.time.today();
    // The strip counts the whole place, also while the board shows one figure of it.
    const place = await this.groups.of({ organs: request.organs, unitId: request.unitId, officerId: request.officerId }, today);
    const open = isNarrowed(request) ? await this.groups.of(request, today) : place;
    const names = BOARD_COLUMNS.filter((name) => request.column === undefined || name === request.column);
    const columns = await Promise.all(names.map((name) => this.column(name, open.filter((each) => columnOf(each, today) === name), request, today)));
    // The cards of all columns are read together.
    const cards = new Map((await this.cards.of(columns.flatMap(({ ids }) => ids), today)).map((card) => [card.caseId, card]));
    return {
      asOf: this.time.now(), today,
      strip: await this.strip.of(place, request, today),
      columns: columns.map(({ ids, ...column }) => ({ ...column, cards: ids.flatMap((id) => cards.get(id) ?? []) })),
    };
  }

  private async column(name: BoardColumn, groups: readonly OpenGroup[], request: BoardRequest, today: CivilDate): Promise<Omit<BoardPage, 'cards'> & { readonly ids: readonly string[] }> {
    const found = await this.page(name, groups, request, today);
    const { items, next } = pageOf(found, request.limit, (each) => [each.target_due_on, each.case_id]);
    return { name, count: sizeOf(groups), ids: items.map((each) => each.case_id), next };
  }

  /** The most urgent of a column. Its groups tell between which days it lies, so that no case of another column is passed on the way. */
  private async page(name: BoardColumn, groups: readonly OpenGroup[], { limit, cursor, ...filter }: BoardRequest, today: CivilDate): Promise<Place[]> {
    const after = seek(cursor);
    if (groups.length === 0) return [];
    const days = groups.map((each) => each.target_due_on).sort();
    const column = columnCondition(name, today);
    const among = boardCondition(filter, today);
    return this.reads.query<Place>(
      `SELECT r.case_id, r.target_due_on FROM requests r
       WHERE r.open = ? AND r.target_due_on >= ? AND r.target_due_on <= ? AND ${column.sql} ${among.sql} ${after ? 'AND (r.target_due_on, r.case_id) > (?, ?)' : ''}
       ORDER BY r.target_due_on, r.case_id LIMIT ?`,
      [true, days[0]!, days.at(-1)!, ...column.params, ...among.params, ...(after ?? []), limit + 1]);
  }
}

function isNarrowed({ extended, channel, pause, focus }: BoardFilter): boolean {
  return extended !== undefined || channel !== undefined || pause !== undefined || focus !== undefined;
}
