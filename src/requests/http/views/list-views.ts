import { ALARMS, CLOCK_STATES } from '../../list/list-filter.js';
import { Day, DayOrNull, Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from './shown.js';

export class NamedView {
  @Text() id: string;
  @Text() name: string;
}

export class DueView {
  @DayOrNull() dueOn: string | null;
  @Flag() provisional: boolean;
  @DayOrNull() estimatedOn: string | null;
  @WholeOrNull('Negative once past; null while there is no date') workingDaysLeft: number | null;
}

export class LineApplicantView {
  @Text() kind: string;
  @Text('Masked') name: string;
}

export class OverdueView {
  @Flag() target: boolean;
  @Flag() statutory: boolean;
}

export class HeardView {
  @Day() on: string;
  @Text('The command it came by, as `CORRECTED`') command: string;
}

export class RequestLineView {
  @Text() id: string;
  @Whole() revision: number;
  @TextOrNull('Registration number; null until received') number: string | null;
  @TextOrNull() intakeNumber: string | null;
  @Of(() => NamedView) organ: NamedView;
  @OfOrNull(() => NamedView) unit: NamedView | null;
  @OfOrNull(() => NamedView) officer: NamedView | null;
  @Text() channel: string;
  @Of(() => LineApplicantView) applicant: LineApplicantView;
  @TextOrNull() title: string | null;
  @Text('One line of what is asked for: title or content, or what it was corrected or narrowed to') summary: string;
  @Text() state: string;
  @Flag('A reply is still owed') open: boolean;
  @Word(CLOCK_STATES) clockState: string;
  @Word(ALARMS) alarm: string;
  @Day() submittedOn: string;
  @DayOrNull() receivedOn: string | null;
  @Of(() => DueView) target: DueView;
  @Of(() => DueView) statutory: DueView;
  @TextOrNull('The outcome that is counted') outcome: string | null;
  @DayOrNull() outcomeOn: string | null;
  @DayOrNull() repliedOn: string | null;
  @Of(() => OverdueView) overdue: OverdueView;
  @Texts() flags: readonly string[];
  @DayOrNull('Day the acknowledgement was given out or sent') acknowledgedOn: string | null;
  @OfOrNull(() => HeardView, 'The applicant’s last word after the request itself') heard: HeardView | null;
  @Whole('Files on the case, without those withdrawn') files: number;
  @Flag('The caller watches it') watched: boolean;
  @Whole('Epoch milliseconds') openedAt: number;
  @Whole('Epoch milliseconds') changedAt: number;
}

export class RequestPageView {
  @ListOf(() => RequestLineView) items: readonly RequestLineView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}

export class RequestFindingsView {
  @ListOf(() => RequestLineView, 'The latest first, 100 at most') items: readonly RequestLineView[];
}

/** How many open requests the chips of a worklist stand for. */
export class RequestCountsView {
  @Whole() mine: number;
  @WholeOrNull('Null for somebody who belongs to no unit') unit: number | null;
  @Whole('What I watch, closed requests too') watched: number;
  @Whole() awaitingConfirmation: number;
  @Whole() awaitingCorrection: number;
  @Whole('All to which a reply is owed') open: number;
}
