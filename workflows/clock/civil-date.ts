import { InvalidCivilDateError } from './errors.js';
import { dayNumber, daysInMonth, readDay, weekdayOf, writeDay, yearMonthDay, type DayNumber } from './day-number.js';

/** A day in Asia/Shanghai, written `YYYY-MM-DD`. Texts compare in the order of time. */
export type CivilDate = string;

/** A point in time, in epoch milliseconds. */
export type Instant = number;

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;
/**
 * Asia/Shanghai is UTC+8 the whole year; its last summer time ended in 1991. A fixed offset therefore gives the civil day of
 * every instant the product handles, and does not depend on the machine's time zone or zone data.
 */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** True for a real calendar day written strictly `YYYY-MM-DD`, from 1900 to 2199. */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && text >= '1900' && text < '2200' && !Number.isNaN(readDay(text));
}

/** The text itself, once checked. Throws {@link InvalidCivilDateError}. */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new InvalidCivilDateError(String(text));
  return text;
}

/** Day number of a civil date; throws {@link InvalidCivilDateError} on anything else. */
export function toDayNumber(date: CivilDate): DayNumber {
  const number = readDay(date);
  if (Number.isNaN(number)) throw new InvalidCivilDateError(String(date));
  return number;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return writeDay(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function weekday(date: CivilDate): Weekday {
  return weekdayOf(toDayNumber(date)) as Weekday;
}

/** The corresponding day `months` later, or the end of that month where it has no such day (Civil Code 202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = yearMonthDay(toDayNumber(date));
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return writeDay(dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
}

/** The day it is in Asia/Shanghai at an instant. */
export function civilDateOf(at: Instant): CivilDate {
  return writeDay(Math.floor((at + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
}

/** The instant at which clocks in Asia/Shanghai show `HH:mm` on that day. */
export function instantOf(date: CivilDate, time = '00:00'): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`Not a time of day written HH:mm: ${JSON.stringify(time)}`);
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return toDayNumber(date) * MS_PER_DAY - SHANGHAI_OFFSET_MS + minutes * 60_000;
}
