import { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { addDays, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { NOTICES } from '../../../workflows/clock/notices.js';
import { LOCAL_CLOSURES } from './local-closures.js';

/** The days on which the office of the demonstration works, one after the other, so that days can be counted by position. */
export class OfficeDays {
  private readonly days: CivilDate[] = [];

  constructor(from: CivilDate, to: CivilDate) {
    const city = LOCAL_CLOSURES.filter((each) => each.organCode === null).map((each) => each.source);
    const calendar = WorkingCalendar.build([...NOTICES, ...city]);
    for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isProbablyWorkingDay(day)) this.days.push(day);
  }

  has(day: CivilDate): boolean {
    return this.days[this.positionFrom(day)] === day;
  }

  /** The first office day from `day` on. */
  from(day: CivilDate): CivilDate {
    return this.at(this.positionFrom(day));
  }

  /** The n-th office day after `day`; before it where n is negative. 0: the day itself, or the next one where it is a day off. */
  plus(day: CivilDate, n: number): CivilDate {
    const position = this.positionFrom(day);
    const whole = this.days[position] === day || n <= 0 ? position : position - 1;
    return this.at(whole + n);
  }

  private at(position: number): CivilDate {
    const day = this.days[position];
    if (day === undefined) throw new RangeError(`the demonstration knows no office day at position ${position}`);
    return day;
  }

  private positionFrom(day: CivilDate): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
