import { addMonths, type CivilDate } from '../../workflows/clock/civil-date.js';

/** The months a period touches, `YYYY-MM`, also those in which nothing happened. */
export function monthsOf({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) months.push(first.slice(0, 7));
  return months;
}

/** The first day of the month eleven months before: with this month a year. */
export function aYearOfMonthsBefore(today: CivilDate): CivilDate {
  return addMonths(`${today.slice(0, 7)}-01`, -11);
}
