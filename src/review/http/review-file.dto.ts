import { ApiProperty } from '@nestjs/swagger';
import { QUESTIONS } from '../../../workflows/request/questions.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, DayOrNull, Flag, ListOf, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { ReviewLineView } from './reviews.dto.js';

export class ReviewEvidenceView {
  @Text('`search:1`, `consultation:2`, `attachment:<id>`') key: string;
  @Text() label: string;
}

export class ReviewAnswerView {
  @Word(QUESTIONS) question: string;
  @Text() questionLabel: string;
  @Text() choice: string;
  @Text() choiceLabel: string;
  @TextOrNull('As `REG-36-4`') ground: string | null;
  @TextOrNull() groundLabel: string | null;
  @TextOrNull() note: string | null;
  @ListOf(() => ReviewEvidenceView) evidence: readonly ReviewEvidenceView[];
}

export class ReviewProposedElementView {
  @Text() key: string;
  @Text() label: string;
  @Text() article: string;
  @Text() text: string;
}

export class ReviewWithheldPartView {
  @Text() part: string;
  @Text() ground: string;
  @Text() groundLabel: string;
  @Text() reason: string;
}

export class ReviewProposalView {
  @Text() outcome: string;
  @Text() outcomeLabel: string;
  @OfOrNull(() => NamedView) proposedBy: NamedView | null;
  @Day() proposedOn: string;
  @ListOf(() => ReviewAnswerView, 'In the order of the seven questions') answers: readonly ReviewAnswerView[];
  @ListOf(() => ReviewProposedElementView) elements: readonly ReviewProposedElementView[];
  @Texts('Parts given of a partial grant') given: readonly string[];
  @ListOf(() => ReviewWithheldPartView, 'Parts withheld of a partial grant') withheld: readonly ReviewWithheldPartView[];
  @TextOrNull('Public interest weighed against that of a third party (Arts. 15, 32)') publicInterestWeighing: string | null;
}

export class PointedAtView {
  @TextOrNull('One of the seven questions') question: string | null;
  @TextOrNull('A passage of the letter') blockId: string | null;
  @TextOrNull('The words meant') quote: string | null;
}

export class ReviewOpinionView {
  @Word(['secrecy', 'legality', 'head', 'approval']) step: string;
  @Text() opinion: string;
  @Text() label: string;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Day() on: string;
  @Text() note: string;
  @ListOf(() => ReviewAnswerView) answers: readonly ReviewAnswerView[];
  @ListOf(() => PointedAtView) about: readonly PointedAtView[];
  @WholeOrNull('Version of the letter that was read') letterVersion: number | null;
}

export class ReviewAgreementView {
  @Word(['agree', 'agree-with-changes', 'head']) kind: string;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Day() on: string;
  @Text() letterId: string;
  @Whole('It holds for this version and no other') version: number;
}

export class ReadBeforeView {
  @Text('A reply that was taken back goes on as a new letter') letterId: string;
  @Whole() version: number;
  @Day() on: string;
  @Text() opinion: string;
  @Text() label: string;
}

export class ConversationView {
  @Day() on: string;
  @Text('As telephone, counter') means: string;
  @Text() asked: string;
  @Text() wants: string;
  @TextOrNull('What the request was narrowed to') narrowedTo: string | null;
  @Flag() applicantConfirmed: boolean;
}

export class ReviewCorrectionView {
  @Texts('What had to be corrected') items: readonly string[];
  @Day() sentOn: string;
  @DayOrNull() receivedOn: string | null;
  @DayOrNull() correctedOn: string | null;
  @TextOrNull() remainsUnclear: string | null;
}

export class OverriddenView {
  @Text() reasons: string;
  @Word(['public-interest', 'unreasonable-refusal'], 'Art. 15, or Art. 32') because: string;
  @DayOrNull('Day the third party was told') noticeOn: string | null;
}

export class ReviewConsultationView {
  @Text() id: string;
  @Word(['third-party', 'joint-organ', 'other-organ']) kind: string;
  @TextOrNull('trade-secret, personal-privacy, other') interest: string | null;
  @Text() information: string;
  @Day() sentOn: string;
  @TextOrNull('CONSENTED, REFUSED, SILENT, WITHDRAWN; null while it waits') answer: string | null;
  @DayOrNull() endedOn: string | null;
  @TextOrNull('Of a refusal') grounds: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether the organ finds the grounds reasonable (Art. 32)' }) reasonable: boolean | null;
  @OfOrNull(() => OverriddenView, 'Release against the will of the third party') override: OverriddenView | null;
}

export class ReviewFileView {
  @Text() requestId: string;
  @Whole() revision: number;
  @Text() state: string;
  @OfOrNull(() => ReviewLineView, 'As the queue has it; null while it is not in review') line: ReviewLineView | null;
  @TextOrNull('The reply under way') letterId: string | null;
  @WholeOrNull() letterVersion: number | null;
  @ListOf(() => NamedView, 'Whoever drafted the reply or had the case in hand: none of them reviews it') drafters: readonly NamedView[];
  @Flag('The caller is one of them') conflict: boolean;
  @OfOrNull(() => ReviewProposalView) proposal: ReviewProposalView | null;
  @ListOf(() => ReviewOpinionView, 'Of all rounds, the oldest first') opinions: readonly ReviewOpinionView[];
  @OfOrNull(() => ReviewAgreementView, 'In force') agreement: ReviewAgreementView | null;
  @OfOrNull(() => ReadBeforeView, 'The version an adviser read last, where there is another now') readBefore: ReadBeforeView | null;
  @Whole() timesReturned: number;
  @ListOf(() => ConversationView) conversations: readonly ConversationView[];
  @ListOf(() => ReviewCorrectionView) corrections: readonly ReviewCorrectionView[];
  @ListOf(() => ReviewConsultationView, 'Third parties are not named') consultations: readonly ReviewConsultationView[];
}
