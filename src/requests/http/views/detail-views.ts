import { ApiProperty } from '@nestjs/swagger';
import { ClockView } from './command-views.js';
import { RequestFactsView } from './facts-views.js';
import { DueView, NamedView, RequestLineView } from './list-views.js';
import { DayOrNull, Flag, Free, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull } from './shown.js';

export class AgentView {
  @Text() name: string;
  @ApiProperty({ type: String, required: false }) documentKind?: string;
  @ApiProperty({ type: String, required: false }) documentNumber?: string;
  @ApiProperty({ type: String, required: false }) phone?: string;
  @ApiProperty({ type: String, required: false }) authorisation?: string;
}

export class ApplicantView {
  @Text() id: string;
  @Text() kind: string;
  @Text() name: string;
  @TextOrNull() documentKind: string | null;
  @TextOrNull() documentNumber: string | null;
  @TextOrNull() phone: string | null;
  @TextOrNull() email: string | null;
  @TextOrNull() address: string | null;
  @OfOrNull(() => AgentView) agent: AgentView | null;
}

export class ThirdPartyView {
  @Text('As `party` of a consultation names it') id: string;
  @Text() name: string;
  @TextOrNull() contact: string | null;
}

export class OfferedCommandView {
  @Text() type: string;
  @Text('Address under that of the request') path: string;
  @Text() label: string;
  @Texts('Articles and sources') basis: readonly string[];
  @Text('What it does to the reply clock') clockEffect: string;
  @Flag('Given for a day before today it needs `lateReason`: it is an act of the office') explainedLate: boolean;
}

export class OpenTaskView {
  @Text() key: string;
  @Text() kind: string;
  @Text() role: string;
  @TextOrNull() personId: string | null;
  @TextOrNull() unitId: string | null;
  @DayOrNull() dueOn: string | null;
}

/** A recorded day of a case, by its name. */
export class DatedFactView {
  @Text('As `correction:1.sentOn`') fact: string;
  @DayOrNull('As it is on record') on: string | null;
}

export class RequestDetailView extends RequestLineView {
  @Of(() => ApplicantView, 'Masked') declare applicant: ApplicantView;
  @Text('As asked') content: string;
  @TextOrNull('As narrowed, split or corrected') narrowedContent: string | null;
  @TextOrNull() docNumberSought: string | null;
  @TextOrNull() preferredMedium: string | null;
  @TextOrNull() preferredRoute: string | null;
  @DayOrNull() arrivedOn: string | null;
  @DayOrNull() confirmedOn: string | null;
  @Flag() accessibilityNeed: boolean;
  @Flag() suggestsRelease: boolean;
  @Text() policyVersion: string;
  @TextOrNull('The request it was split from') splitFrom: string | null;
  @Texts('The requests split from it') splitInto: readonly string[];
  @Free('Every active state by region') position: unknown;
  @ListOf(() => OfferedCommandView, 'What the caller may do now') commands: readonly OfferedCommandView[];
  @ListOf(() => ClockView) deadlines: readonly ClockView[];
  @ListOf(() => OpenTaskView) tasks: readonly OpenTaskView[];
  @ListOf(() => ThirdPartyView, 'Masked') thirdParties: readonly ThirdPartyView[];
  @Of(() => RequestFactsView, 'Corrections, consultations, fee, extension, opinions, replies, disputes and the rest, as recorded') facts: RequestFactsView;
  @ListOf(() => DatedFactView, 'Recorded days that CORRECT_FACT can put right') datedFacts: readonly DatedFactView[];
  @ListOf(() => NamedView, 'Names of the people in `facts`') people: readonly NamedView[];
}

export class RecordEntryView {
  @Whole() seq: number;
  @Text() type: string;
  @Text() label: string;
  @Text('Day of the fact') on: string;
  @Whole('Instant of entry, epoch milliseconds') at: number;
  @OfOrNull(() => NamedView, 'Null for the system itself, and for what the applicant did online') actor: NamedView | null;
  @Flag('The applicant did it over the pages for the public') byApplicant: boolean;
  @Flag('It was entered after its day') enteredLate: boolean;
  @TextOrNull('Why so; null where nothing was said') lateReason: string | null;
  @Free() payload: unknown;
  @Text() definition: string;
  @Text('Covers the entry and the hash before') hash: string;
}

export class RecordPageView {
  @ListOf(() => RecordEntryView) items: readonly RecordEntryView[];
  @WholeOrNull('`after` of the next page; null at the end') next: number | null;
}

export class ClockWarningView {
  @Text() code: string;
  @Text() message: string;
}

export class ClocksView {
  @Whole() revision: number;
  @Text() state: string;
  @DayOrNull('Day counted from, itself not counted') startOn: string | null;
  @DayOrNull() lastResumedOn: string | null;
  @Whole('Taken out by ended consultations') excludedWorkingDays: number;
  @Of(() => DueView) target: DueView;
  @Of(() => DueView) statutory: DueView;
  @Of(() => DueView, 'Last day for a correction notice (Art. 30)') correctionNoticeBy: DueView;
  @Flag() extended: boolean;
  @Text() policyVersion: string;
  @ListOf(() => ClockWarningView) warnings: readonly unknown[];
  @ListOf(() => ClockView) deadlines: readonly ClockView[];
}
