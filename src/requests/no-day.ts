import type { CivilDate } from '../../workflows/clock/civil-date.js';

/** Stands for "no day" in columns that rows are sorted by: it comes after every day, on both databases alike. */
export const NO_DAY: CivilDate = '9999-12-31';

/** The day of such a column, or null. */
export function dayOrNull(stored: CivilDate): CivilDate | null {
  return stored === NO_DAY ? null : stored;
}
