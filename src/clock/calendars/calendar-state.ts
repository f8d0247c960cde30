import { randomUUID } from 'node:crypto';
import { forUpdate } from '../../platform/database/for-update.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';

/** Which calendar the database holds now. */
export interface CalendarState {
  /** How often it was changed. */
  readonly version: number;
  /** Tells two states apart; unlike the number it cannot come back after a change that was undone. */
  readonly stamp: string;
}

export async function calendarState(db: Queryable): Promise<CalendarState> {
  const [row] = await db.query<CalendarState>("SELECT version, stamp FROM calendar_state WHERE id = 'calendar'");
  if (!row) throw new Error('the table calendar_state has lost its row');
  return row;
}

/** Makes every process read the sources again. In the transaction of the change; tells the new version. */
export async function calendarChanged(tx: Tx): Promise<number> {
  await tx.execute("UPDATE calendar_state SET version = version + 1, stamp = ? WHERE id = 'calendar'", [randomUUID()]);
  return (await calendarState(tx)).version;
}

/** One change at a time: what is judged by the sources there are must not be overtaken by another change. */
export async function holdCalendar(tx: Tx): Promise<void> {
  await tx.query(`SELECT version FROM calendar_state WHERE id = 'calendar'${forUpdate(tx.dialect)}`);
}
