import type { CalendarSource } from './calendar-source.js';
import { toDayNumber, type CivilDate } from './civil-date.js';
import { coveredRanges, inOrderOfAuthority, isWeekend, markDays, type DayMark } from './day-marks.js';
import { writeDay, type DayNumber } from './day-number.js';
import { certain, estimated, type DueDate } from './due-date.js';
import { OutsideCalendarError } from './errors.js';
import { fingerprint } from './fingerprint.js';
import { NOTICES } from './notices.js';
import { isProbablyWorked } from './statutory-holidays.js';
import { WorkingTable } from './working-table.js';

/** What the calendar says of one day, and which document says so. */
export interface DayFact {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly why: 'weekday' | 'weekend' | 'holiday' | 'makeUp' | 'closure' | 'orderedWork';
  readonly name?: string;
  readonly source?: { readonly id: string; readonly title: string };
}

/**
 * The working days of an organ, made of published documents. It knows how far it reaches, and refuses to guess beyond:
 * every question about a day outside throws {@link OutsideCalendarError}, except where the answer can carry that doubt
 * ({@link DueDate}) or is named an estimate. Immutable; two calendars that say the same have the same `version`.
 */
export class WorkingCalendar {
  private static readonly editions = new Map<string, WorkingCalendar>();

  readonly version: string;
  /** The days decided, as contiguous ranges in the order of time. */
  readonly coverage: readonly { readonly from: CivilDate; readonly to: CivilDate }[];

  private constructor(private readonly tables: readonly WorkingTable[], private readonly marks: ReadonlyMap<DayNumber, DayMark>) {
    this.coverage = tables.map(({ range }) => ({ from: writeDay(range.from), to: writeDay(range.to) }));
    this.version = fingerprint(describe(this.coverage, marks));
  }

  /** A calendar of the given documents, in whatever order. Throws `InvalidCalendarSourceError`. */
  static build(sources: readonly CalendarSource[]): WorkingCalendar {
    const ordered = inOrderOfAuthority(sources);
    const marks = markDays(ordered);
    const tables = coveredRanges(ordered).map((range) => new WorkingTable(range, marks));
    for (const day of marks.keys()) if (!tables.some((table) => table.holds(day))) marks.delete(day);
    return new WorkingCalendar(tables, marks);
  }

  /** The State Council's calendar as it stood on a day: only the notices issued by then. All of them by default. */
  static published(asOf: CivilDate = '9999-12-31'): WorkingCalendar {
    const known = NOTICES.filter(({ issuedOn }) => issuedOn <= asOf);
    const key = known.map(({ id }) => id).join(' ');
    const edition = this.editions.get(key) ?? this.build(known);
    this.editions.set(key, edition);
    return edition;
  }

  covers(date: CivilDate): boolean {
    return this.tableOf(toDayNumber(date)) !== undefined;
  }

  /** The calendar years decided from the first to the last day. */
  get coveredYears(): readonly number[] {
    return this.coverage.flatMap(({ from, to }) => {
      const years: number[] = [];
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
        if (from <= `${year}-01-01` && to >= `${year}-12-31`) years.push(year);
      }
      return years;
    });
  }

  /** The first day from `date` on that no document decides. */
  firstUncoveredFrom(date: CivilDate): CivilDate {
    const table = this.tableOf(toDayNumber(date));
    return table ? writeDay(table.range.to + 1) : date;
  }

  day(date: CivilDate): DayFact {
    const number = toDayNumber(date);
    this.tableAt(number);
    const mark = this.marks.get(number);
    if (!mark) return isWeekend(number) ? { date, working: false, why: 'weekend' } : { date, working: true, why: 'weekday' };
    const { working, why, name, source } = mark;
    return { date, working, why, ...(name === undefined ? {} : { name }), source: { id: source.id, title: source.title } };
  }

  isWorkingDay(date: CivilDate): boolean {
    const number = toDayNumber(date);
    return this.tableAt(number).isWorking(number);
  }

  /**
   * The n-th working day after `date`, which is itself not counted (Civil Code 201). n = 0: the day itself if it is worked, else
   * the next working day. Negative n counts back. Throws {@link OutsideCalendarError} where the calendar does not reach.
   */
  addWorkingDays(date: CivilDate, n: number): CivilDate {
    const number = toDayNumber(date);
    const table = this.tableAt(number);
    return table.step(number, whole(n)) ?? outside(n < 0 ? table.range.from - 1 : table.range.to + 1);
  }

  /** As {@link addWorkingDays}, but null where the calendar does not reach. */
  tryAddWorkingDays(date: CivilDate, n: number): CivilDate | null {
    const number = toDayNumber(date);
    return this.tableOf(number)?.step(number, whole(n)) ?? null;
  }

  /** Working days after `from`, up to and including `to`; negative when `to` is earlier. Throws outside coverage. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number {
    const [first, last] = [toDayNumber(from), toDayNumber(to)];
    const table = this.tableAt(first);
    if (!table.holds(last)) {
      this.tableAt(last);
      return outside(last < first ? table.range.from - 1 : table.range.to + 1);
    }
    return table.count(last) - table.count(first);
  }

  /** The n-th working day after `date`, or an estimate where the calendar does not reach. n ≥ 0. */
  dueAfter(date: CivilDate, n: number): DueDate {
    const dueOn = this.tryAddWorkingDays(date, n);
    return dueOn === null ? estimated(this.estimateWorkingDaysAfter(date, n)) : certain(dueOn);
  }

  /**
   * The day itself, or the next working day where it is a day off: the last day of a period in calendar days, months or years
   * (Civil Code 203). Throws {@link OutsideCalendarError}.
   */
  rollForward(date: CivilDate): CivilDate {
    return this.addWorkingDays(date, 0);
  }

  /** As {@link rollForward}, with an estimate where the calendar does not reach. */
  rollForwardDue(date: CivilDate): DueDate {
    return this.dueAfter(date, 0);
  }

  /**
   * Where the n-th working day after `date` will probably fall: by the documents as far as they reach, beyond them by
   * Monday–Friday without the statutory holidays. n ≥ 0.
   */
  estimateWorkingDaysAfter(date: CivilDate, n: number): CivilDate {
    let day = toDayNumber(date);
    let left = whole(n);
    if (left === 0 && this.probablyWorked(day)) return date;
    for (left = Math.max(left, 1); left > 0; ) {
      day += 1;
      if (this.probablyWorked(day)) left -= 1;
    }
    return writeDay(day);
  }

  /** Working days after `from` up to and including `to`, probably; negative when `to` is earlier. */
  estimateWorkingDaysBetween(from: CivilDate, to: CivilDate): number {
    if (to < from) return -this.estimateWorkingDaysBetween(to, from);
    const [first, last] = [toDayNumber(from), toDayNumber(to)];
    const table = this.tableOf(first);
    if (table?.holds(last)) return table.count(last) - table.count(first);
    let count = 0;
    for (let day = first + 1; day <= last; day += 1) if (this.probablyWorked(day)) count += 1;
    return count;
  }

  /** Whether the day is worked, by the documents or, where none decides, probably. */
  isProbablyWorkingDay(date: CivilDate): boolean {
    return this.probablyWorked(toDayNumber(date));
  }

  private probablyWorked(day: DayNumber): boolean {
    return this.tableOf(day)?.isWorking(day) ?? isProbablyWorked(day);
  }

  private tableOf(day: DayNumber): WorkingTable | undefined {
    for (const table of this.tables) if (table.holds(day)) return table;
    return undefined;
  }

  private tableAt(day: DayNumber): WorkingTable {
    return this.tableOf(day) ?? outside(day);
  }
}

function outside(day: DayNumber): never {
  throw new OutsideCalendarError(writeDay(day));
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`);
  return n;
}

/** Everything a calendar says, as one text in a fixed order. */
function describe(coverage: WorkingCalendar['coverage'], marks: ReadonlyMap<DayNumber, DayMark>): string {
  const days = [...marks].sort(([a], [b]) => a - b)
    .map(([day, { working, why, name, source }]) => [day, working, why, name ?? null, source.id, source.title]);
  return JSON.stringify([coverage, days]);
}
