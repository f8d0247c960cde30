import { ClockChangeView } from './command-views.js';
import { NamedView } from './list-views.js';
import { Day, Flag, Free, ListOf, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from './shown.js';

export class CourseEntryView {
  @Whole() seq: number;
  @Text() type: string;
  @Text() label: string;
  @Day('Day of the fact') on: string;
  @Whole('Instant of entry, epoch milliseconds') at: number;
  @OfOrNull(() => NamedView, 'Null for the system itself, and for what the applicant did online') actor: NamedView | null;
  @Flag('Only the system does it') automatic: boolean;
  @Flag('The applicant did it over the pages for the public') byApplicant: boolean;
  @Flag('It was entered after its day') enteredLate: boolean;
  @TextOrNull('Why so; null where nothing was said') lateReason: string | null;
  @Texts('Articles and sources') basis: readonly string[];
  @Text('What it does to the reply clock') clockEffect: string;
  @TextOrNull('Main state before') from: string | null;
  @Text('Main state after') state: string;
  @ListOf(() => ClockChangeView, 'Dates that it moved, as they were told then') clocks: readonly ClockChangeView[];
  @Free() payload: Readonly<Record<string, unknown>>;
  @ListOf(() => NamedView, 'Names of people in it') people: readonly NamedView[];
  @Text() hash: string;
}

export class CourseView {
  @ListOf(() => CourseEntryView, 'The newest first') items: readonly CourseEntryView[];
  @Whole('Entries before these') earlier: number;
}

export class ChartStateView {
  @Text() state: string;
  @Text() label: string;
  @Whole('How often the case came there') visits: number;
  @Flag() current: boolean;
}

export class ChartCommandView {
  @Text() type: string;
  @Text() label: string;
}

export class ChartArrowView {
  @Text() from: string;
  @Text() to: string;
  @ListOf(() => ChartCommandView) commands: readonly ChartCommandView[];
  @Whole('How often the case went there') taken: number;
}

export class VisitView {
  @Whole() seq: number;
  @Day() on: string;
  @TextOrNull() from: string | null;
  @Text() state: string;
  @Text() type: string;
  @Text() label: string;
}

/** The chart of the main line; withdrawing, which is possible from any open state, has no arrows of its own. */
export class ChartView {
  @ListOf(() => ChartStateView) states: readonly ChartStateView[];
  @ListOf(() => ChartArrowView) arrows: readonly ChartArrowView[];
  @ListOf(() => VisitView, 'The way taken, the oldest first') way: readonly VisitView[];
}

export const RECORD_FAULTS = ['missing', 'content-changed', 'chain-broken', 'snapshot-changed', 'case-missing', 'record-cut-off'] as const;

export class RecordFaultView {
  @WholeOrNull('Entry; null when the case as such disagrees with its last entry') seq: number | null;
  @Word(RECORD_FAULTS) fault: (typeof RECORD_FAULTS)[number];
}

export class RecordCheckView {
  @Flag('Every entry follows from the one before, and the case from the last') whole: boolean;
  @OfOrNull(() => RecordFaultView, 'The first that does not agree') fault: RecordFaultView | null;
  @Whole() entries: number;
  @Text('Hash of the last entry') head: string;
  @Whole('Epoch milliseconds') checkedAt: number;
}
