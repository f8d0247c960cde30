import { PageQuery } from '../../identity/http/common.dto.js';
import { ChoiceField, IdField, IntField, TextField } from '../../platform/http/fields.js';
import { PARAGRAPH_STATES, PASSAGE_ROLES, type ParagraphState, type PassageRole } from '../paragraphs/paragraph.js';

const KEY = /^[A-Za-z][A-Za-z0-9:._-]*$/;
const MOST = 4_000;

export class ParagraphPath {
  @IdField() paragraphId: string;
}

export class ParagraphsQuery extends PageQuery {
  @IdField({ optional: true, doc: 'Those of this organ and of the city' }) organId?: string;
  @TextField({ max: 60, line: true, optional: true, pattern: KEY, doc: 'Key of a form' }) form?: string;
  @TextField({ max: 40, line: true, optional: true, pattern: KEY }) outcome?: string;
  @ChoiceField(PARAGRAPH_STATES, { optional: true, doc: 'active unless given' }) state?: ParagraphState;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of name or text' }) text?: string;
}

/** What it is for and says. */
export class ParagraphCheckBody {
  @IdField({ optional: true, doc: 'Null: of the whole city, for administrators' }) organId?: string;
  @TextField({ max: 60, line: true, optional: true, pattern: KEY, doc: 'Key of the form it is for; null: of any' }) form?: string;
  @TextField({ max: 40, line: true, optional: true, pattern: KEY, doc: 'Decision or ground, or a class of them; null: any' }) outcome?: string;
  @ChoiceField(PASSAGE_ROLES, { optional: true, doc: 'Kind of passage; null: any' }) role?: PassageRole;
  @TextField({ max: MOST, doc: 'Places to be filled stand in 【】' }) text: string;
}

export class ParagraphBody extends ParagraphCheckBody {
  @TextField({ max: 80, line: true, doc: 'Unique within the organ, or the city' }) name: string;
}

export class ParagraphVersionBody {
  @IntField({ min: 1, max: 100_000, doc: 'The version that was read' }) after: number;
  @TextField({ max: 80, line: true }) name: string;
  @TextField({ max: 60, line: true, optional: true, pattern: KEY }) form?: string;
  @TextField({ max: 40, line: true, optional: true, pattern: KEY }) outcome?: string;
  @ChoiceField(PASSAGE_ROLES, { optional: true }) role?: PassageRole;
  @TextField({ max: MOST }) text: string;
  @TextField({ max: 500, optional: true, doc: 'Why it is changed' }) note?: string;
}

export class ParagraphWithdrawalBody {
  @IntField({ min: 1, max: 100_000, doc: 'The version that was read' }) after: number;
  @TextField({ max: 500 }) reason: string;
}
