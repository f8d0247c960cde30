import { ApiProperty } from '@nestjs/swagger';
import { DECISIONS, DISMISSALS, WITHDRAWALS } from '../../../workflows/release/v1/context.js';
import { INTERESTS, NOTICE_MODES } from '../../../workflows/release/v1/consultation.js';
import { OverdueFactView } from '../../requests/http/views/facts-views.js';
import { Day, DayOrNull, ListOf, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';

export class WithheldEarlierView {
  @Text('Of Arts. 14–16') ground: string;
  @Day() lastOn: string;
}

export class WithheldOnFileView {
  @Texts('Outcomes of replies, latest of each') grounds: readonly string[];
  @Day() lastOn: string;
}

export class EvaluationFactView {
  @TextOrNull('Where it stands in public already') alreadyPublic: string | null;
  @OfOrNull(() => WithheldEarlierView) withheldBefore: WithheldEarlierView | null;
  @TextOrNull('What has changed since (Art. 18)') circumstances: string | null;
  @Texts('Entries of Arts. 19–21') scope: readonly string[];
  @TextOrNull() note: string | null;
  @OfOrNull(() => WithheldOnFileView, 'What the replies of the topic say of it; null where none withheld it') onFile: WithheldOnFileView | null;
  @TextOrNull('Id of the person') by: string | null;
  @Day() on: string;
}

export class PartyToldView {
  @Day() on: string;
  @Word(NOTICE_MODES) mode: string;
  @TextOrNull() trackingNumber: string | null;
}

export class OverriddenPartyView {
  @Text() reasons: string;
  @Word(['public-interest', 'unreasonable-refusal'], 'Art. 15, or Art. 32') because: string;
  @OfOrNull(() => PartyToldView) told: PartyToldView | null;
}

export class PartyServedView {
  @Word(NOTICE_MODES) mode: string;
  @TextOrNull() trackingNumber: string | null;
}

export class ReleaseConsultationView {
  @Text() id: string;
  @Text('As `thirdParties` names it') party: string;
  @Word(INTERESTS) interest: string;
  @Text() information: string;
  @Day() sentOn: string;
  @DayOrNull() receivedOn: string | null;
  @OfOrNull(() => PartyServedView, 'How the letter reached it, where that was entered') served: PartyServedView | null;
  @TextOrNull('CONSENTED, REFUSED, SILENT, WITHDRAWN; null while it waits') answer: string | null;
  @DayOrNull() endedOn: string | null;
  @TextOrNull() grounds: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether the organ finds the grounds reasonable (Art. 32)' }) reasonable: boolean | null;
  @OfOrNull(() => OverriddenPartyView, 'Release against its will') override: OverriddenPartyView | null;
}

export class ReleaseLeftOutView {
  @Text() part: string;
  @Text('Of Arts. 14–16') ground: string;
  @Text() reason: string;
}

export class ReleaseProposalView {
  @Word(DECISIONS) decision: (typeof DECISIONS)[number];
  @Text() reasons: string;
  @ListOf(() => ReleaseLeftOutView, 'Of a release in part (Art. 37)') leftOut: readonly ReleaseLeftOutView[];
  @TextOrNull('Not now: of Arts. 14–16') ground: string | null;
  @DayOrNull('Not now: when it is looked at again (Art. 18)') lookAgainOn: string | null;
  @DayOrNull() groundEndsOn: string | null;
  @TextOrNull('Id of the person') proposedBy: string | null;
  @Day() proposedOn: string;
}

export class ReleaseDecisionView extends ReleaseProposalView {
  @TextOrNull('Id of the person') by: string | null;
  @Day() on: string;
}

export class ReleaseOpinionView {
  @Word(['secrecy', 'legality', 'head', 'approval', 'unit']) step: string;
  @Text() opinion: string;
  @TextOrNull('Id of the person') by: string | null;
  @Day() on: string;
  @Text() note: string;
}

export class ReleaseAgreementView {
  @TextOrNull('Id of the person') by: string | null;
  @Day() on: string;
  @Word(['agree', 'head']) kind: string;
  @TextOrNull('Of text and files; null where nothing is to be published') hash: string | null;
}

export class PublicationFactView {
  @Text('In the catalogue') itemId: string;
  @Day() on: string;
  @TextOrNull('Id of the person') by: string | null;
  @WholeOrNull('Working days after the limit of Art. 26') late: number | null;
}

export class ReleaseEndView {
  @Word(['dismissed', 'withdrawn', 'superseded', 'merged']) kind: string;
  @Day() on: string;
  @Text() reason: string;
  @ApiProperty({ type: String, enum: [...DISMISSALS, ...WITHDRAWALS], nullable: true }) because: string | null;
}

export class ReleaseStageView {
  @Text() name: string;
  @Day() since: string;
}

/** The story of an evaluation: its facts as recorded. */
export class ReleaseFactsView {
  @OfOrNull(() => ReleaseStageView) stage: ReleaseStageView | null;
  @OfOrNull(() => EvaluationFactView) evaluation: EvaluationFactView | null;
  @ListOf(() => ReleaseConsultationView, 'Of the present round') consultations: readonly ReleaseConsultationView[];
  @OfOrNull(() => ReleaseProposalView) proposal: ReleaseProposalView | null;
  @OfOrNull(() => ReleaseDecisionView) decision: ReleaseDecisionView | null;
  @DayOrNull('Since when publication is owed (Art. 26)') owedSince: string | null;
  @OfOrNull(() => PublicationFactView) publication: PublicationFactView | null;
  @OfOrNull(() => ReleaseEndView) ended: ReleaseEndView | null;
  @ListOf(() => ReleaseOpinionView, 'The oldest first') opinions: readonly ReleaseOpinionView[];
  @Whole() timesReturned: number;
  @TextOrNull('The adviser in charge') adviserId: string | null;
  @OfOrNull(() => ReleaseAgreementView) agreement: ReleaseAgreementView | null;
  @Whole('How often it went to another organ') transfers: number;
  @Texts('Ids of everybody who worked on it: none of them reviews or decides') handlers: readonly string[];
  @OfOrNull(() => OverdueFactView, 'The limit of Art. 26 was passed') overdue: OverdueFactView | null;
}
