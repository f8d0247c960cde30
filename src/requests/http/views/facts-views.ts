import { ApiProperty } from '@nestjs/swagger';
import { DocumentView, LateView, SentView } from './fact-parts.js';
import { OpinionView, ProposalView, SearchView } from './reply-facts-views.js';
import { Day, DayOrNull, Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, Word } from './shown.js';

/** One round of 补正 (Art. 30). */
export class CorrectionView extends SentView {
  @Texts('What had to be corrected') items: readonly string[];
  @Whole('Period given, from receipt of the notice') workingDays: number;
  @DayOrNull() correctedOn: string | null;
  @TextOrNull() remainsUnclear: string | null;
  @Flag('The period has run out; a person still has to confirm it') lapsed: boolean;
}

/** 说明理由 (Art. 35). */
export class ReasonsDemandView extends SentView {
  @Text() counts: string;
  @Whole() workingDays: number;
  @Flag() lapsed: boolean;
  @TextOrNull('accepted, accepted-delay, rejected, not-given') decision: string | null;
  @TextOrNull() why: string | null;
}

export class ReasonableDelayView {
  @Day() untilOn: string;
  @Day() notifiedOn: string;
}

export class PublicInterestView {
  @Text() reasons: string;
  @ApiProperty({ type: String, required: false, description: 'unreasonable-refusal; absent: the public interest' }) because?: string;
  @DayOrNull('Day the third party was told') noticeOn: string | null;
}

/** A letter that pauses the clock (Arts. 11, 32, 33, 34). */
export class ConsultationView extends SentView {
  @Text() id: string;
  @Word(['third-party', 'joint-organ', 'other-organ']) kind: 'third-party' | 'joint-organ' | 'other-organ';
  @Text('Id of a third party, or the organ’s name') party: string;
  @TextOrNull('trade-secret, personal-privacy, other') interest: string | null;
  @Text() information: string;
  @TextOrNull('CONSENTED, REFUSED, SILENT, WITHDRAWN; null while it waits') answer: string | null;
  @DayOrNull() endedOn: string | null;
  @TextOrNull() grounds: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether the organ finds the grounds reasonable' }) reasonable: boolean | null;
  @OfOrNull(() => PublicInterestView, 'Release against its will') override: PublicInterestView | null;
}

/** 协办: help of another unit. */
export class AssistanceView {
  @Text() id: string;
  @Text() unit: string;
  @Text() what: string;
  @Day() sentOn: string;
  @Day() dueOn: string;
  @DayOrNull() answeredOn: string | null;
}

export class PerCaseView {
  @ApiProperty({ type: 'integer', isArray: true }) ranks: readonly number[];
  @Whole() amountYuan: number;
}

export class PerVolumeView {
  @Whole() pages: number;
  @Whole() amountYuan: number;
}

/** 信息处理费 (Art. 42). */
export class FeeFactView {
  @Word(['PER_CASE', 'PER_VOLUME']) method: 'PER_CASE' | 'PER_VOLUME';
  @Whole() amountYuan: number;
  @Whole('Cases charged, or pages') count: number;
  @Text('2026-03') month: string;
  @Of(() => PerCaseView) perCase: PerCaseView;
  @OfOrNull(() => PerVolumeView) perVolume: PerVolumeView | null;
  @Flag() approved: boolean;
  @OfOrNull(() => SentView) notice: SentView | null;
  @DayOrNull() paidOn: string | null;
  @Flag() lapsed: boolean;
}

export class PaymentView {
  @Day() noticeOn: string;
  @Day() paidOn: string;
}

/** 延期 (Art. 33). */
export class ExtensionView {
  @Whole() workingDays: number;
  @Text() reason: string;
  @TextOrNull() consentedBy: string | null;
  @OfOrNull(() => SentView, 'Null until the applicant is told') notice: SentView | null;
}

export class ReplyFactView {
  @Whole() round: number;
  @Text() outcome: string;
  @Texts() withheldGrounds: readonly string[];
  @Text() mode: string;
  @Day('Stops the clock of the organ') servedOn: string;
  @DayOrNull('Starts the applicant’s remedies') receivedOn: string | null;
  @TextOrNull() trackingNumber: string | null;
  @OfOrNull(() => DocumentView) document: DocumentView | null;
  @Of(() => LateView) late: LateView;
  @Flag() remediesOver: boolean;
}

export class SupplementView {
  @Word(['error-found', 'ordered']) cause: string;
  @Text() reason: string;
  @DayOrNull() dueOn: string | null;
}

export class DisputeView {
  @Text() id: string;
  @Word(['reconsideration', 'suit']) kind: string;
  @Flag() afterReconsideration: boolean;
  @Day() filedOn: string;
  @Text() before: string;
  @TextOrNull('UPHELD, CORRECTED, OTHER; null while it is pending') result: string | null;
  @DayOrNull() decidedOn: string | null;
}

export class ClosingView {
  @Day() on: string;
  @Text() outcome: string;
  @Text() note: string;
  @Flag() remediesOver: boolean;
}

export class OverdueFactView {
  @Day() dueOn: string;
  @Day() since: string;
}

export class OverdueFactsView {
  @OfOrNull(() => OverdueFactView) target: OverdueFactView | null;
  @OfOrNull(() => OverdueFactView) statutory: OverdueFactView | null;
}

export class StageView {
  @Text() name: string;
  @Day() since: string;
}

export class AgreementView {
  @TextOrNull() by: string | null;
  @Day() on: string;
  @Word(['agree', 'agree-with-changes', 'head']) kind: string;
  @Text() letterId: string;
  @Whole() version: number;
  @Text() hash: string;
}

export class SignedView {
  @Text() letterId: string;
  @Whole() version: number;
  @Text() hash: string;
  @Text() docNumber: string;
}

/** The story of a request: its facts as recorded. */
export class RequestFactsView {
  @OfOrNull(() => StageView, 'The state of the handling now, and since when') stage: StageView | null;
  @Whole() conversations: number;
  @DayOrNull() narrowedOn: string | null;
  @ListOf(() => SearchView) searches: readonly SearchView[];
  @Whole() unreachableAttempts: number;
  @Whole('Matters that became cases of their own') splitOff: number;
  @ListOf(() => CorrectionView) corrections: readonly CorrectionView[];
  @OfOrNull(() => ReasonsDemandView) reasons: ReasonsDemandView | null;
  @OfOrNull(() => ReasonableDelayView) reasonableDelay: ReasonableDelayView | null;
  @ListOf(() => ConsultationView) consultations: readonly ConsultationView[];
  @ListOf(() => AssistanceView) assistance: readonly AssistanceView[];
  @OfOrNull(() => FeeFactView) fee: FeeFactView | null;
  @ListOf(() => PaymentView) payments: readonly PaymentView[];
  @OfOrNull(() => ExtensionView) extension: ExtensionView | null;
  @OfOrNull(() => ProposalView) proposal: ProposalView | null;
  @Texts('Ids of everybody who had a hand in the reply') drafters: readonly string[];
  @ListOf(() => OpinionView) opinions: readonly OpinionView[];
  @Whole() timesReturned: number;
  @DayOrNull() signedOn: string | null;
  @ListOf(() => ReplyFactView) replies: readonly ReplyFactView[];
  @OfOrNull(() => SupplementView) supplement: SupplementView | null;
  @ListOf(() => DisputeView) disputes: readonly DisputeView[];
  @OfOrNull(() => ClosingView) closed: ClosingView | null;
  @Of(() => OverdueFactsView) overdue: OverdueFactsView;
  @TextOrNull('The adviser that the review is given to') adviserId: string | null;
  @OfOrNull(() => AgreementView) agreement: AgreementView | null;
  @OfOrNull(() => SignedView) signed: SignedView | null;
  @Whole('Files taken in so far') files: number;
  @Whole() deliveryAttempts: number;
  @Whole() releaseSuggestions: number;
  @DayOrNull() applicantConfirmedOn: string | null;
}
