import { QUESTIONS } from '../../../workflows/request/questions.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { ReviewLineView } from './reviews.dto.js';

export class EvidenceView {
  @Text('`search:1`, `consultation:2`, `attachment:<id>`') key: string;
  @Text() label: string;
}

export class AnswerView {
  @Word(QUESTIONS) question: string;
  @Text() questionLabel: string;
  @Text() choice: string;
  @Text() choiceLabel: string;
  @TextOrNull('As `REG-36-4`') ground: string | null;
  @TextOrNull() groundLabel: string | null;
  @TextOrNull() note: string | null;
  @ListOf(() => EvidenceView) evidence: readonly EvidenceView[];
}

export class ProposedElementView {
  @Text() key: string;
  @Text() label: string;
  @Text() article: string;
  @Text() text: string;
}

export class WithheldPartView {
  @Text() part: string;
  @Text() ground: string;
  @Text() groundLabel: string;
  @Text() reason: string;
}

export class ProposalView {
  @Text() outcome: string;
  @Text() outcomeLabel: string;
  @OfOrNull(() => NamedView) proposedBy: NamedView | null;
  @Day() proposedOn: string;
  @ListOf(() => AnswerView, 'In the order of the seven questions') answers: readonly AnswerView[];
  @ListOf(() => ProposedElementView) elements: readonly ProposedElementView[];
  @Texts('Parts given of a partial grant') given: readonly string[];
  @ListOf(() => WithheldPartView, 'Parts withheld of a partial grant') withheld: readonly WithheldPartView[];
  @TextOrNull('Public interest weighed against that of a third party (Arts. 15, 32)') publicInterestWeighing: string | null;
}

export class PointedAtView {
  @TextOrNull('One of the seven questions') question: string | null;
  @TextOrNull('A passage of the letter') blockId: string | null;
  @TextOrNull('The words meant') quote: string | null;
}

export class OpinionView {
  @Word(['secrecy', 'legality', 'head', 'approval']) step: string;
  @Text() opinion: string;
  @Text() label: string;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Day() on: string;
  @Text() note: string;
  @ListOf(() => AnswerView) answers: readonly AnswerView[];
  @ListOf(() => PointedAtView) about: readonly PointedAtView[];
  @WholeOrNull('Version of the letter that was read') letterVersion: number | null;
}

export class AgreementView {
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

export class ReviewFileView {
  @Text() requestId: string;
  @Whole() revision: number;
  @Text() state: string;
  @OfOrNull(() => ReviewLineView, 'As the queue has it; null while it is not in review') line: ReviewLineView | null;
  @TextOrNull('The reply under way') letterId: string | null;
  @WholeOrNull() letterVersion: number | null;
  @ListOf(() => NamedView, 'Whoever drafted the reply or had the case in hand: none of them reviews it') drafters: readonly NamedView[];
  @Flag('The caller is one of them') conflict: boolean;
  @OfOrNull(() => ProposalView) proposal: ProposalView | null;
  @ListOf(() => OpinionView, 'Of all rounds, the oldest first') opinions: readonly OpinionView[];
  @OfOrNull(() => AgreementView, 'In force') agreement: AgreementView | null;
  @OfOrNull(() => ReadBeforeView, 'The version an adviser read last, where there is another now') readBefore: ReadBeforeView | null;
  @Whole() timesReturned: number;
}
