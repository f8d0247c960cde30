import { OUTCOMES, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { QUESTIONS } from '../../../workflows/request/questions.js';
import { ListField } from '../../platform/http/fields.js';
import { AnswerBody } from '../../requests/http/commands/answers.dto.js';
import { ListOf, Of, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';

export class DecisionBody {
  @ListField(() => AnswerBody, { max: 14, doc: 'As far as the questions are answered' }) answers: AnswerBody[];
  @ListField(OUTCOMES.map(({ code }) => code), { max: 30, optional: true, doc: 'Grounds of withheld parts of a partial grant: they decide the remedy' }) withheld?: OutcomeCode[];
}

export class GroundView {
  @Text('As an answer names it: `REG-36-4`') key: string;
  @Text() label: string;
}

export class RemedyView {
  @Word(['R1', 'R2', 'none']) class: string;
  @Text() label: string;
}

export class ReportRowView {
  @Whole('Number of the row of table 三') number: number;
  @Text() mark: string;
  @Text() label: string;
}

export class ElementView {
  @Text('As the proposal names it') key: string;
  @Text() label: string;
  @Text() article: string;
}

export class EvidenceNeedView {
  @Text('The rule that refuses without it') rule: string;
  @Text() article: string;
  @Text() label: string;
}

export class ConsequenceView {
  @Text() outcome: string;
  @Text() label: string;
  @Text('答复书 or 告知书') letter: string;
  @ListOf(() => GroundView) grounds: readonly GroundView[];
  @Of(() => RemedyView) remedy: RemedyView;
  @Of(() => ReportRowView) row: ReportRowView;
  @ListOf(() => ElementView, 'Without these the reply is defective') elements: readonly ElementView[];
  @ListOf(() => EvidenceNeedView, 'Has to be on file first') evidence: readonly EvidenceNeedView[];
}

export class ChoiceView {
  @Text() key: string;
  @Text() label: string;
  @ListOf(() => GroundView, 'Grounds an answer may name') grounds: readonly GroundView[];
  @TextOrNull('Cannot be replied to as things stand: what has to be done first') blocks: string | null;
  @OfOrNull(() => ConsequenceView, 'Where it decides the matter: later questions are closed') leadsTo: ConsequenceView | null;
}

export class QuestionSpecView {
  @Word(QUESTIONS) key: string;
  @Text() label: string;
  @Text() asks: string;
  @ListOf(() => ChoiceView) choices: readonly ChoiceView[];
}

export class QuestionListView {
  @ListOf(() => QuestionSpecView, 'In their order') items: readonly QuestionSpecView[];
}

export class FaultView {
  @Text() rule: string;
  @Word(QUESTIONS) question: string;
  @Text() message: string;
}

export class DecisionView {
  @TextOrNull('Null while the answers do not decide') outcome: string | null;
  @TextOrNull('The question that decides') decidedBy: string | null;
  @ListField(QUESTIONS, { max: 7, doc: 'Closed by an earlier answer' }) closed: readonly string[];
  @ListField(QUESTIONS, { max: 7, doc: 'Still to be answered' }) missing: readonly string[];
  @ListOf(() => FaultView) faults: readonly FaultView[];
  @OfOrNull(() => ConsequenceView) consequence: ConsequenceView | null;
}
