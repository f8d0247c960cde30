import { weekdayOf, writeDay, type DayNumber } from './day-number.js';

/**
 * Statutory holidays whose place in the solar calendar is known before the notice of a year (全国年节及纪念日放假办法 Arts. 2, 6),
 * for estimates only. The lunar ones of 2027 are worked out; of later years only the fixed dates are used. What the notice
 * will add (bridge days, make-up weekends) nobody knows, hence a date reached with these is never shown as certain.
 */
const FIXED = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

const LUNAR = new Set([
  '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', // 除夕 to 初三
  '2027-04-05', // 清明节
  '2027-06-09', // 端午节
  '2027-09-15', // 中秋节
]);

/** Whether a day that no notice has decided will probably be worked. */
export function isProbablyWorked(number: DayNumber): boolean {
  const day = weekdayOf(number);
  if (day === 0 || day === 6) return false;
  const date = writeDay(number);
  return !FIXED.has(date.slice(5)) && !LUNAR.has(date);
}
