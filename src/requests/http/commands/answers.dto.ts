import { type Answer, type Question, QUESTION_SPECS, QUESTIONS } from '../../../../workflows/request/questions.js';
import { ChoiceField, ListField, TextField } from '../../../platform/http/fields.js';

/** Every choice of every question; which belong to which is said by `GET /api/questions`. */
const CHOICES = [...new Set(QUESTION_SPECS.flatMap((spec) => spec.choices.map((each) => each.key)))];

/** One answer to one of the seven questions. */
export class AnswerBody implements Answer {
  @ChoiceField(QUESTIONS) question: Question;
  @ChoiceField(CHOICES) choice: string;
  @TextField({ max: 20, line: true, optional: true, doc: 'Statutory ground to the item, as `REG-36-4`' }) ground?: string;
  @TextField({ max: 2_000, optional: true }) note?: string;
  @ListField('text', { max: 20, optional: true, doc: 'What in the case file supports it, as `search:1`, `consultation:2`, `attachment:<id>`' }) evidence?: string[];
}
