import { checkCalendarSource, coverageOf, type CalendarSource } from './calendar-source.js';
import { toDayNumber } from './civil-date.js';
import { weekdayOf, type DayNumber } from './day-number.js';
import { InvalidCalendarSourceError } from './errors.js';

/** What a document says of one day. */
export interface DayMark {
  readonly working: boolean;
  readonly why: 'weekday' | 'holiday' | 'makeUp' | 'closure' | 'orderedWork';
  readonly name?: string;
  readonly source: CalendarSource;
}

/** Days decided, both ends included. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * The sources in the order in which they speak, the last word last: a library yields to every document; documents speak in
 * the order of their issue, on one day a notice before an override and the changed before what changes it. Independent of the
 * order given. Throws {@link InvalidCalendarSourceError} on a source that contradicts itself or an id used twice.
 */
export function inOrderOfAuthority(sources: readonly CalendarSource[]): CalendarSource[] {
  const byId = new Map<string, CalendarSource>();
  for (const source of sources) {
    checkCalendarSource(source);
    if (byId.has(source.id)) throw new InvalidCalendarSourceError(source.id, 'two sources have this id');
    byId.set(source.id, source);
  }
  const rank = (source: CalendarSource) => [
    source.kind === 'library' ? '0' : '1', source.issuedOn, source.kind === 'override' ? '1' : '0',
    String(changeDepth(source, byId)).padStart(4, '0'), source.id,
  ].join(' ');
  return [...byId.values()].map((source) => ({ source, rank: rank(source) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ source }) => source);
}

/** How many sources in a row this one changes: 0 for a first issue. */
function changeDepth(source: CalendarSource, byId: ReadonlyMap<string, CalendarSource>): number {
  let depth = 0;
  for (let at = source; at.supersedes !== undefined; depth += 1) {
    const next = byId.get(at.supersedes);
    if (!next) return depth;
    if (depth > byId.size) throw new InvalidCalendarSourceError(source.id, 'supersedes itself in a circle');
    at = next;
  }
  return depth;
}

/** What the sources say of single days; days they do not name are ordinary weekdays and weekends. */
export function markDays(ordered: readonly CalendarSource[]): Map<DayNumber, DayMark> {
  const marks = new Map<DayNumber, DayMark>();
  for (const source of ordered) {
    const override = source.kind === 'override';
    for (const { from, to, name } of source.daysOff) {
      const mark: DayMark = { working: false, why: override ? 'closure' : 'holiday', name, source };
      for (let day = toDayNumber(from), last = toDayNumber(to); day <= last; day += 1) marks.set(day, mark);
    }
    for (const date of source.workdays) {
      const day = toDayNumber(date);
      marks.set(day, { working: true, why: override ? 'orderedWork' : isWeekend(day) ? 'makeUp' : 'weekday', source });
    }
  }
  return marks;
}

/** The days decided, as the longest possible ranges in the order of time. */
export function coveredRanges(sources: readonly CalendarSource[]): DayRange[] {
  const ranges = sources.flatMap((source) => coverageOf(source) ?? [])
    .map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) }))
    .sort((a, b) => a.from - b.from);
  const merged: { from: DayNumber; to: DayNumber }[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push(range);
  }
  return merged;
}

export function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}
