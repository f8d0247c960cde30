import type { CivilDate } from './civil-date.js';

/**
 * `start`, `restart`: the day counted from. `working`, `makeUp`, `orderedWork`, `extension`: counted. `weekend`, `holiday`,
 * `closure`: days off. `excluded`: a working day of a consultation. `delay`: a working day before a date set under Art. 35.
 * `late`: a working day after the period was used up. `provisional`: no document decides the day; it is counted by estimate if
 * it has an `n`. `paused`, `stopped`: the clock stands still from the end of this day.
 */
export type DayReason = 'start' | 'restart' | 'working' | 'makeUp' | 'orderedWork' | 'extension' | 'weekend' | 'holiday' | 'closure'
  | 'excluded' | 'delay' | 'late' | 'provisional' | 'paused' | 'stopped';

/** One day on the way to a due date. */
export interface ExplainedDay {
  readonly date: CivilDate;
  /** Whether it uses up one of the working days of the limit. */
  readonly counted: boolean;
  /** Which one. The start day is 0; null where the day is not counted. */
  readonly n: number | null;
  readonly why: DayReason;
  /** True on the last day only: the due date, certain or estimated. */
  readonly due: boolean;
  /** Holiday or closure, or the letters for which the day is not counted. */
  readonly name?: string;
  /** Title of the document that decides the day. */
  readonly source?: string;
  readonly text: { readonly zh: string; readonly en: string };
}
