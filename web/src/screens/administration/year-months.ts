/** What the grid needs of a day. */
interface Dated { readonly date: string }

export interface MonthOfDays<Day> { readonly month: string; readonly weeks: readonly (readonly (Day | null)[])[] }

/** The days of a year by months and weeks that begin on Monday; days that the calendar does not have stay empty. */
export function monthsOfYear<Day extends Dated>(days: readonly Day[]): MonthOfDays<Day>[] {
  const months = new Map<string, Day[]>();
  for (const day of days) months.set(day.date.slice(0, 7), [...(months.get(day.date.slice(0, 7)) ?? []), day]);
  return [...months].map(([month, all]) => ({ month, weeks: weeksOf(all) }));
}

function weeksOf<Day extends Dated>(days: readonly Day[]): (Day | null)[][] {
  const cells: (Day | null)[] = [...Array.from({ length: mondayFirst(days[0]!.date) }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** 0 for Monday … 6 for Sunday. */
function mondayFirst(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
