import { InvalidCalendarSourceError } from './errors.js';
import { daysBetween, isCivilDate, type CivilDate } from './civil-date.js';

/** Days off, both ends included. */
export interface DaysOff {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: string;
}

/**
 * One document that says which days are worked.
 * - `notice`: a notice of the State Council's general office. Extends coverage, or changes an earlier notice.
 * - `library`: a year taken over from a library. Extends coverage, and yields to every notice.
 * - `override`: a closure or an ordered working day of one organ or city (a typhoon, an outage). Changes days inside
 *   coverage and never extends it: it does not know the rest of the year.
 */
export interface CalendarSource {
  readonly id: string;
  readonly kind: 'notice' | 'library' | 'override';
  /** As cited to an applicant: `国办发明电〔2025〕7号`. */
  readonly title: string;
  /** A calendar as published on a given day leaves out what was issued later. */
  readonly issuedOn: CivilDate;
  readonly year: number;
  /** First and last day decided by a notice or library; the whole `year` unless said otherwise. */
  readonly coversFrom?: CivilDate;
  readonly coversTo?: CivilDate;
  readonly daysOff: readonly DaysOff[];
  /** Days worked: make-up weekend days, or days ordered to be worked. */
  readonly workdays: readonly CivilDate[];
  /** Id of the source it changes, day by day: days it does not name stay as they were. */
  readonly supersedes?: string;
}

/** The days a source decides; null for an override. */
export function coverageOf(source: CalendarSource): { from: CivilDate; to: CivilDate } | null {
  if (source.kind === 'override') return null;
  return { from: source.coversFrom ?? `${source.year}-01-01`, to: source.coversTo ?? `${source.year}-12-31` };
}

/** Throws {@link InvalidCalendarSourceError} with the first thing that is wrong. */
export function checkCalendarSource(source: CalendarSource): void {
  const wrong = flaws(source).next();
  if (!wrong.done) throw new InvalidCalendarSourceError(String(source.id), wrong.value);
}

function* flaws(source: CalendarSource): Generator<string, void> {
  if (!source.id) yield 'has no id';
  if (!['notice', 'library', 'override'].includes(source.kind)) yield `unknown kind ${source.kind}`;
  if (!isDay(source.issuedOn)) yield `issuedOn is not a day: ${source.issuedOn}`;
  if (!Number.isInteger(source.year) || source.year < 1900 || source.year > 2199) yield `not a year: ${source.year}`;
  for (const bound of [source.coversFrom, source.coversTo]) {
    if (bound !== undefined && !isDay(bound)) yield `coverage ends on what is not a day: ${bound}`;
  }
  const covered = coverageOf(source);
  if (covered && covered.from > covered.to) yield 'coverage ends before it begins';
  if (!Array.isArray(source.daysOff) || !Array.isArray(source.workdays)) yield 'daysOff and workdays must be lists';
  yield* dayFlaws(source);
}

function* dayFlaws(source: CalendarSource): Generator<string, void> {
  for (const { from, to } of source.daysOff) {
    if (!isDay(from) || !isDay(to)) yield `days off are not days: ${from}…${to}`;
    if (from > to) yield `days off end before they begin: ${from}…${to}`;
    if (daysBetween(from, to) > LONGEST_HOLIDAY) yield `days off are more than ${LONGEST_HOLIDAY} days: ${from}…${to}`;
  }
  for (const day of source.workdays) {
    if (!isDay(day)) yield `a working day is not a day: ${day}`;
    if (source.daysOff.some(({ from, to }) => from <= day && day <= to)) yield `${day} is both off and worked`;
  }
}

/** As isCivilDate, without telling the compiler that anything else is not even a text. */
function isDay(text: string): boolean {
  return isCivilDate(text);
}

/** A slip of the pen in a year must not close an office for a century. */
const LONGEST_HOLIDAY = 366;
