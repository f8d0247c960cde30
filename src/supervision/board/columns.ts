import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';

/** The columns of the board, the most urgent first. */
export const BOARD_COLUMNS = ['overdue', 'red', 'yellow', 'reminder', 'normal', 'paused'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export const COLUMN_NAMES: Readonly<Record<BoardColumn, Bilingual>> = {
  overdue: { zh: '已逾期', en: 'Overdue' }, red: { zh: '红牌', en: 'Red card' }, yellow: { zh: '黄牌', en: 'Yellow card' },
  reminder: { zh: '提醒', en: 'Reminder' }, normal: { zh: '正常', en: 'Normal' }, paused: { zh: '已暂停', en: 'Paused' },
};

/** What decides on the column: dates that follow from the case's own policy, so that only today has to be added. */
export interface OpenDays {
  readonly clock_state: string;
  readonly target_due_on: CivilDate;
  readonly target_provisional: unknown;
  readonly reminder_on: CivilDate;
  readonly yellow_on: CivilDate;
  readonly red_on: CivilDate;
}

/**
 * Where a case stands today. A clock that stands still never turns red, and a provisional date warns but is never past.
 */
export function columnOf(line: OpenDays, today: CivilDate): BoardColumn {
  if (line.clock_state === 'paused' || line.clock_state === 'stopped') return 'paused';
  if (line.target_due_on < today && !toBoolean(line.target_provisional)) return 'overdue';
  if (line.red_on <= today) return 'red';
  if (line.yellow_on <= today) return 'yellow';
  return line.reminder_on <= today ? 'reminder' : 'normal';
}

const STILL = "r.clock_state IN ('paused', 'stopped')";
const OVERDUE = '(r.target_due_on < ? AND r.target_provisional = ?)';

/** The same as `columnOf` says, as a condition on rows of `requests` called `r`. */
export function columnCondition(column: BoardColumn, today: CivilDate): { readonly sql: string; readonly params: readonly SqlValue[] } {
  if (column === 'paused') return { sql: STILL, params: [] };
  const overdue: readonly SqlValue[] = [today, false];
  if (column === 'overdue') return { sql: `NOT ${STILL} AND ${OVERDUE}`, params: overdue };
  const alarms = ['red', 'yellow', 'reminder'] as const;
  const position = column === 'normal' ? alarms.length : alarms.indexOf(column);
  const parts = [...alarms.slice(0, position).map((each) => `r.${each}_on > ?`), ...alarms.slice(position, position + 1).map((each) => `r.${each}_on <= ?`)];
  return { sql: `NOT ${STILL} AND NOT ${OVERDUE} AND ${parts.join(' AND ')}`, params: [...overdue, ...parts.map(() => today)] };
}
