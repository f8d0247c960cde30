import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { boardCondition, type BoardFilter } from './board-filter.js';
import type { OpenDays } from './columns.js';

/** Open cases that stand on the same days: a few dozen groups, however many cases there are. */
export interface OpenGroup extends OpenDays {
  readonly cases: number;
}

const DAYS = 'r.clock_state, r.target_due_on, r.target_provisional, r.reminder_on, r.yellow_on, r.red_on';

/** Counts open cases. Led by indices that hold nothing else: finished ones are most of the table. */
@Injectable()
export class OpenGroups {
  constructor(private readonly reads: Reads) {}

  /** The groups of a filter; an organ's own are apart from those of other organs. */
  async of({ organs, ...filter }: BoardFilter, today: CivilDate): Promise<OpenGroup[]> {
    // An index holds one organ's cases together, not those of several.
    const places: readonly BoardFilter['organs'][] = organs === 'all' ? ['all'] : organs.map((id) => [id]);
    return (await Promise.all(places.map((place) => this.within({ ...filter, organs: place }, today)))).flat();
  }

  private async within(filter: BoardFilter, today: CivilDate): Promise<OpenGroup[]> {
    const { sql, params } = boardCondition(filter, today);
    // `open` stands bare, as in the index, so that the database sees that they fit.
    const rows = await this.reads.query<OpenDays & { n: number | string }>(`SELECT ${DAYS}, COUNT(*) AS n FROM requests r WHERE r.open ${sql} GROUP BY ${DAYS}`, params);
    return rows.map(({ n, ...days }) => ({ ...days, cases: Number(n) }));
  }
}

/** Cases in all. */
export function sizeOf(groups: readonly OpenGroup[]): number {
  return groups.reduce((sum, { cases }) => sum + cases, 0);
}
