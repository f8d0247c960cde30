import { type CivilDate, isCivilDate } from '../../clock/civil-date.js';
import { daysInMonth } from '../../clock/day-number.js';
import { dateText } from '../wording/dates.js';
import { numberOf, yearOf } from './numerals.js';

/** A date as a text names it. */
export interface DateMention {
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** Null where there is no such day. */
  readonly date: CivilDate | null;
}

const DATE = /(\d{4}|[一二][〇零一二三四五六七八九]{3})\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号]|(?<![\d〔-])(\d{4})([-/.])(\d{1,2})\5(\d{1,2})(?![\d-])/g;

/** Every full date of a text, in order: `2026年3月2日`, `二〇二六年三月二日`, `2026-03-02`, `2026/3/2`, `2026.3.2`. */
export function datesIn(text: string): DateMention[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [found, year, month, day, isoYear, , isoMonth, isoDay] = match;
    return { text: found, index: match.index, end: match.index + found.length, date: civilDate(yearOf(year ?? isoYear!), numberOf(month ?? isoMonth!), numberOf(day ?? isoDay!)) };
  });
}

function civilDate(year: number, month: number, day: number): CivilDate | null {
  const real = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

/** `2026年3月2日`; the text itself where it is no date. */
export function sayDate(date: CivilDate): string {
  return isCivilDate(date) ? dateText(date) : date;
}

/** Whether a text names this day, in either way of writing it. */
export function namesDate(text: string, date: CivilDate): boolean {
  return datesIn(text).some((each) => each.date === date);
}
