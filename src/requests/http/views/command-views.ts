import { Day, DayOrNull, Flag, Free, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull } from './shown.js';

/** One deadline of a case. */
export class ClockView {
  @Text('`target`, `statutory`, `consultation:2`, `stage:approval`, …') key: string;
  @DayOrNull('Null while the clock stands still, or where no calendar is published') dueOn: string | null;
  @Flag() provisional: boolean;
  @DayOrNull('Estimate where the calendar is not published') estimatedOn: string | null;
  @Flag() running: boolean;
}

export class CommandAnswerView {
  @Text() caseId: string;
  @Whole('Name it in If-Match of the next command') revision: number;
  @Text('Main state, as `UNDER_REVIEW`') state: string;
  @Free('Every active state by region') position: unknown;
  @Flag('Whether a reply is still owed') open: boolean;
  @Texts('Commands that state and rules allow now and that the caller may send') allowed: readonly string[];
  @ListOf(() => ClockView) clocks: readonly ClockView[];
}

export class WarningView {
  @Text('JSON pointer to the member') pointer: string;
  @Text() message: string;
}

export class WarningsView {
  @ListOf(() => WarningView, 'What to look at again; nothing of it blocks') items: readonly WarningView[];
}

export class AcknowledgedView {
  @Day('The first day counts') acknowledgedOn: string;
}

export class IntakeAnswerView extends CommandAnswerView {
  @TextOrNull('Registration number; null until both sides have confirmed') number: string | null;
  @TextOrNull('Number of the incoming paper until then') intakeNumber: string | null;
  @DayOrNull() receivedOn: string | null;
  @OfOrNull(() => ClockView, 'The city’s own limit') target: ClockView | null;
  @OfOrNull(() => ClockView, 'Art. 33') statutory: ClockView | null;
  @ListOf(() => WarningView, 'What to look at again; nothing of it blocks') warnings: readonly WarningView[];
}

export class DueDateView {
  @DayOrNull() dueOn: string | null;
  @Flag() provisional: boolean;
  @DayOrNull() estimatedOn: string | null;
}

export class RefusalView {
  @Text() rule: string;
  @TextOrNull() article?: string | null;
  @Text() message: string;
}

export class ReceiptView {
  @DayOrNull('Null while receipt depends on confirmation by both sides') receivedOn: string | null;
  @Of(() => DueDateView) target: DueDateView;
  @Of(() => DueDateView) statutory: DueDateView;
  @Of(() => DueDateView, 'Last day for a correction notice (Art. 30)') correctionNoticeBy: DueDateView;
  @ListOf(() => RefusalView, 'Why these days cannot be') refusals: readonly RefusalView[];
}

export class ClockChangeView {
  @Text() key: string;
  @OfOrNull(() => ClockView) before: ClockView | null;
  @OfOrNull(() => ClockView) after: ClockView | null;
}

export class PreviewView {
  @Text() command: string;
  @Flag() possible: boolean;
  @ListOf(() => RefusalView, 'Why not') refusals: readonly RefusalView[];
  @ListOf(() => RefusalView, 'What still has to be said with it before it can be done, as why it is entered late; what it does is told all the same') unsaid: readonly RefusalView[];
  @TextOrNull('The state after it') state: string | null;
  @TextOrNull() open: boolean | null;
  @ListOf(() => ClockChangeView, 'Deadlines that it changes') clocks: readonly ClockChangeView[];
  @Flag('The content was made up, because none was given') sampled: boolean;
}

export class PreviewListView {
  @ListOf(() => PreviewView) items: readonly PreviewView[];
}

export class ExplainedDayView {
  @Day() date: string;
  @Flag('It uses up a working day of the limit') counted: boolean;
  @WholeOrNull('Which one; null where it is not counted') n: number | null;
  @Text() why: string;
  @Flag('The due date') due: boolean;
  @TextOrNull('Holiday, or letters') name?: string;
  @TextOrNull('Document that decides the day') source?: string;
  @Text() text: string;
}

export class ExplanationView {
  @ListOf(() => ExplainedDayView) days: readonly ExplainedDayView[];
}
