import { ApiProperty } from '@nestjs/swagger';
import type { FreeTexts } from '../../../workflows/letters/letter.js';
import { Check, together } from '../../platform/http/check.js';
import { CivilDateField, ChoiceField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { isCleanText, isPlainObject, lengthOf } from '../../platform/http/text-rules.js';
import { RequestPath } from '../../requests/http/paths.dto.js';

/** Characters of one free passage, and of all together: a letter is read by people, and checked while they wait. */
const MOST = 20_000;
const MOST_TOGETHER = 60_000;
const MOST_BLOCKS = 200;
const BLOCK_ID = /^[A-Za-z][A-Za-z0-9:._-]{0,59}$/;

/** The officer's own text by passage. Which passages are free is the form's rule. */
function FreeTextsField(): PropertyDecorator {
  const ids = (value: unknown) => isPlainObject(value) && Object.keys(value as object).length <= MOST_BLOCKS && Object.keys(value as object).every((id) => BLOCK_ID.test(id));
  const texts = (value: unknown) => Object.values(value as object).every((text) => typeof text === 'string' && isCleanText(text) && lengthOf(text) <= MOST);
  return together([
    ApiProperty({ type: 'object', additionalProperties: { type: 'string', maxLength: MOST }, description: 'Text of free passages by their id; what is left out stays as it is' }),
    Check('blocks', { zh: `应为对象，成员名是段落编号，最多 ${MOST_BLOCKS} 段`, en: `must be an object by id of passage, of up to ${MOST_BLOCKS}` }, ids),
    Check('together', { zh: `各段合计不超过 ${MOST_TOGETHER} 个字符，长篇内容请作附件`, en: `must hold ${MOST_TOGETHER} characters at most together; enclose long material` },
      (value) => !isPlainObject(value) || Object.values(value as object).reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), 0) <= MOST_TOGETHER),
    Check('texts', { zh: `每段应为不超过 ${MOST} 个字符的文本，不含控制字符`, en: `must hold texts of up to ${MOST} characters without control characters` }, (value) => !isPlainObject(value) || texts(value)),
  ]);
}

export class LetterPath extends RequestPath {
  @IdField() letterId: string;
}

/** A letter and its comments on one screen. */
export class OpeningQuery {
  @IdField({ optional: true, doc: 'Made up by the screen that shows the letter; read again under it on the same day, letter and comments make one line of the access log' }) opening?: string;
}

export class VersionPath extends LetterPath {
  @IntField({ min: 1, max: 100_000, inQuery: true }) version: number;
}

const FORMATS = ['pdf', 'docx'] as const;

export class DocumentPath extends LetterPath {
  @ChoiceField(FORMATS) format: (typeof FORMATS)[number];
}

export class UsedParagraphBody {
  @TextField({ max: 60, line: true, pattern: BLOCK_ID, doc: 'The passage it was put into' }) blockId: string;
  @IdField() paragraphId: string;
  @IntField({ min: 1, max: 100_000 }) version: number;
}

/** A text as it is typed. */
export class TypedBody {
  @FreeTextsField() free: FreeTexts;
}

export class RevisionBody extends TypedBody {
  @ListField(() => UsedParagraphBody, { max: 50, optional: true, doc: 'Standard paragraphs put in since the last version; they stand in the record' }) paragraphs?: UsedParagraphBody[];
}

export class FittingQuery {
  @TextField({ max: 60, line: true, pattern: BLOCK_ID, doc: 'The passage to be written' }) blockId: string;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of name or text' }) text?: string;
}

export class FormPath {
  @TextField({ max: 60, line: true, pattern: /^[A-Za-z][A-Za-z0-9:._-]*$/ }) form: string;
  @IntField({ min: 1, max: 1_000, inQuery: true }) version: number;
}

export class FormDocumentPath extends FormPath {
  @ChoiceField(FORMATS) format: (typeof FORMATS)[number];
}

export class SampleQuery {
  @IdField({ optional: true, doc: 'Whose name, address and remedies it carries; a made-up organ unless given' }) organId?: string;
}

export class SheetBody {
  @TextField({ max: 60, line: true, doc: 'Key of a form for the file, as `approval-sheet`, `legality-opinion`, `search-record`' }) form: string;
}

export class ExplanationBody {
  @TextField({ max: 60, line: true, doc: 'The rule that warns' }) rule: string;
  @TextField({ max: 60, line: true, optional: true, doc: 'The passage, where the warning names one' }) blockId?: string;
  @TextField({ max: 2_000, doc: 'Why the warning may stand' }) reason: string;
  @CivilDateField({ optional: true, doc: 'Day the warning is judged for, where an act is entered late; today unless given' }) on?: string;
}

export class SubjectBody {
  @IdField({ optional: true }) consultationId?: string;
  @IdField({ optional: true }) assistanceId?: string;
  @IntField({ min: 1, max: 10, optional: true, doc: 'Round of correction' }) round?: number;
}

export class LetterPreviewBody {
  @TextField({ max: 60, line: true, doc: 'Key of the form' }) form: string;
  @IntField({ min: 1, max: 1_000, optional: true, doc: 'The newest unless given' }) formVersion?: number;
  @NestedField(() => SubjectBody, { optional: true }) subject?: SubjectBody;
  @FreeTextsField() free: FreeTexts;
  @CivilDateField({ optional: true, doc: 'Day it would be made for; today unless given' }) on?: string;
}
