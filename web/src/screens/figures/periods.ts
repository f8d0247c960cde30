/** Periods that are asked for most, by the day of the server. */
export const PERIODS = ['thisMonth', 'thisQuarter', 'thisYear', 'lastTwelve', 'lastYear'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Span { readonly from: string; readonly to: string }

const two = (n: number): string => String(n).padStart(2, '0');

/** The first and last day of a period. No working day is counted here: these are months and years. */
export function spanOf(name: PeriodName, today: string): Span {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (name === 'thisMonth') return { from: `${today.slice(0, 8)}01`, to: today };
  if (name === 'thisQuarter') return { from: `${year}-${two(month - ((month - 1) % 3))}-01`, to: today };
  if (name === 'thisYear') return { from: `${year}-01-01`, to: today };
  if (name === 'lastYear') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return { from: month === 12 ? `${year}-01-01` : `${year - 1}-${two(month + 1)}-01`, to: today };
}
