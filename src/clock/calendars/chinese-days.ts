import { createRequire } from 'node:module';
import type { CalendarSource, DaysOff } from '../../../workflows/clock/calendar-source.js';
import { addDays, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { CalendarNotCoveredError } from '../../platform/errors/general-errors.js';

/** Day → `English name,中文名,number`. */
type Days = Readonly<Record<CivilDate, string>>;

const require = createRequire(import.meta.url);

/**
 * A year of the library `chinese-days` as a source that yields to every notice.
 * The library answers for any year, silently with Monday–Friday where it has no data (domain §10.3); only years that its data
 * name are taken. Errors: `CalendarNotCoveredError` for any other.
 * @param on the day it is taken over
 */
export function fromChineseDays(year: number, on: CivilDate): CalendarSource {
  const { holidays, workdays } = require('chinese-days/dist/chinese-days.json') as { holidays: Days; workdays: Days };
  const { version } = require('chinese-days/package.json') as { version: string };
  const daysOff = inYear(holidays, year);
  if (daysOff.length === 0) throw new CalendarNotCoveredError(year);
  return {
    id: `chinese-days-${version}-${year}`, kind: 'library', title: `chinese-days ${version}（${year}年）`, issuedOn: on, year,
    daysOff: ranges(daysOff), workdays: inYear(workdays, year).map(([date]) => date),
  };
}

function inYear(days: Days, year: number): [CivilDate, string][] {
  return Object.entries(days).filter(([date]) => date.startsWith(`${year}-`)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Consecutive days of one name as one range. */
function ranges(days: readonly [CivilDate, string][]): DaysOff[] {
  const found: { from: CivilDate; to: CivilDate; name: string }[] = [];
  for (const [date, text] of days) {
    const name = text.split(',')[1] ?? text;
    const last = found.at(-1);
    if (last && last.name === name && addDays(last.to, 1) === date) last.to = date;
    else found.push({ from: date, to: date, name });
  }
  return found;
}
