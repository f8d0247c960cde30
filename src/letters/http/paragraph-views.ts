import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { PARAGRAPH_STATES, PASSAGE_ROLES } from '../paragraphs/paragraph.js';
import { FindingView } from './letter-views.js';

export class ParagraphView {
  @Text() id: string;
  @TextOrNull('Null: of the whole city') organId: string | null;
  @Whole('Its newest version') version: number;
  @Word(PARAGRAPH_STATES) state: string;
  @Text() name: string;
  @TextOrNull('Key of the form it is for; null: of any') form: string | null;
  @TextOrNull('Decision or ground, or a class of them, as `DENIED`; null: any') outcome: string | null;
  @ApiProperty({ type: String, enum: [...PASSAGE_ROLES], nullable: true, description: 'Kind of passage; null: any' }) role: string | null;
  @Text('Places to be filled stand in 【】') text: string;
  @Whole('Epoch milliseconds') changedAt: number;
}

export class ParagraphPageView {
  @ListOf(() => ParagraphView, 'By name') items: readonly ParagraphView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}

export class ParagraphVersionView {
  @Whole() version: number;
  @Word(PARAGRAPH_STATES) state: string;
  @Text() name: string;
  @TextOrNull() form: string | null;
  @TextOrNull() outcome: string | null;
  @TextOrNull() role: string | null;
  @Text() text: string;
  @TextOrNull('Why there is this version') note: string | null;
  @TextOrNull('Name of who made it') madeBy: string | null;
  @Whole('Epoch milliseconds') madeAt: number;
}

export class ParagraphDetailView extends ParagraphView {
  @ListOf(() => FindingView, 'What the check of letters says of it') findings: readonly FindingView[];
  @ListOf(() => ParagraphVersionView, 'The oldest first') versions: readonly ParagraphVersionView[];
  @Flag('The caller may change it') mayWrite: boolean;
}

export class ParagraphFindingsView {
  @ListOf(() => FindingView) findings: readonly FindingView[];
}

export class FittingParagraphView extends ParagraphView {
  @Flag('It is meant for this decision, ground and kind of passage') fits: boolean;
}

export class FittingParagraphsView {
  @ListOf(() => FittingParagraphView, 'The best first, 40 at most') items: readonly FittingParagraphView[];
}


