import { NO_DAY } from '../../src/requests/no-day.js';
import { BOARD_COLUMNS, columnCondition, columnOf, type BoardColumn } from '../../src/supervision/board/columns.js';
import { databases, type TestDatabase } from '../support/database.js';

const TODAY = '2026-06-10';
const DAYS = ['2026-06-09', TODAY, '2026-06-11', NO_DAY];
const CLOCKS = ['notStarted', 'running', 'paused', 'stopped', 'ended'];

/** Every way in which clock and days can lie to today. */
function rows() {
  return CLOCKS.flatMap((clock_state) => [true, false].flatMap((target_provisional) => DAYS.flatMap((target_due_on) => DAYS.flatMap((reminder_on) =>
    DAYS.flatMap((yellow_on) => DAYS.map((red_on) => ({ clock_state, target_provisional, target_due_on, reminder_on, yellow_on, red_on })))))));
}

describe.each(databases())('the columns of the board on $name', ({ open }) => {
  let db: TestDatabase;
  beforeAll(async () => (db = await open()));
  afterAll(() => db.close());

  it.each(BOARD_COLUMNS)('%s: the database finds what a case alone would say', async (column: BoardColumn) => {
    const all = rows();
    const values = all.map((row, id) =>
      `SELECT ${id} AS id, '${row.clock_state}' AS clock_state, ${row.target_provisional ? '1 = 1' : '1 = 0'} AS target_provisional, '${row.target_due_on}' AS target_due_on, `
      + `'${row.reminder_on}' AS reminder_on, '${row.yellow_on}' AS yellow_on, '${row.red_on}' AS red_on`);
    const found: number[] = [];
    for (let i = 0; i < values.length; i += 100) {
      const { sql, params } = columnCondition(column, TODAY);
      const some = await db.reads.query<{ id: number }>(`SELECT r.id FROM (${values.slice(i, i + 100).join(' UNION ALL ')}) r WHERE ${sql} ORDER BY r.id`, params);
      found.push(...some.map(({ id }) => Number(id)));
    }
    expect(found).toEqual(all.flatMap((row, id) => (columnOf(row, TODAY) === column ? [id] : [])));
  });
});
