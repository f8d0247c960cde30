import { writeDay, type DayNumber } from './day-number.js';
import { isWeekend, type DayMark, type DayRange } from './day-marks.js';

/**
 * The working days of one contiguous range, laid out so that counting is a subtraction and finding the n-th working day a look
 * at an array: `counts[i]` is the number of working days among the first i + 1 days, `worked` lists them.
 */
export class WorkingTable {
  private readonly counts: Int32Array;
  private readonly worked: readonly string[];

  constructor(readonly range: DayRange, marks: ReadonlyMap<DayNumber, DayMark>) {
    this.counts = new Int32Array(range.to - range.from + 1);
    const numbers: DayNumber[] = [];
    for (let day = range.from; day <= range.to; day += 1) {
      if (marks.get(day)?.working ?? !isWeekend(day)) numbers.push(day);
      this.counts[day - range.from] = numbers.length;
    }
    this.worked = numbers.map(writeDay);
  }

  holds(day: DayNumber): boolean {
    return day >= this.range.from && day <= this.range.to;
  }

  /** Working days from the first day of the range to `day`, both included. */
  count(day: DayNumber): number {
    return this.counts[day - this.range.from]!;
  }

  isWorking(day: DayNumber): boolean {
    return this.count(day) !== (day === this.range.from ? 0 : this.count(day - 1));
  }

  /** Place of the day reached from `day` by `n` working days (n = 0: the day itself or the next working one). May lie outside. */
  private place(day: DayNumber, n: number): number {
    const through = this.count(day);
    const before = this.isWorking(day) ? through - 1 : through;
    if (n > 0) return through + n - 1;
    return before + n;
  }

  /** The day reached, as a text; undefined where it lies outside the range. */
  step(day: DayNumber, n: number): string | undefined {
    return this.worked[this.place(day, n)];
  }
}
