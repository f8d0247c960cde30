import { LetterDocumentRow, LetterExplanationRow, LetterRow, LetterVersionRow } from './entities/letter.entity.js';
import { LetterParagraphUseRow, StandardParagraphRow, StandardParagraphVersionRow } from './entities/standard-paragraph.entity.js';
import { Letters1790000000640 } from './migrations/1790000000640-letters.js';
import { StandardParagraphs1790000000645 } from './migrations/1790000000645-standard-paragraphs.js';

export const LETTERS_ENTITIES = [LetterRow, LetterVersionRow, LetterExplanationRow, LetterDocumentRow, StandardParagraphRow, StandardParagraphVersionRow, LetterParagraphUseRow];
export const LETTERS_MIGRATIONS = [Letters1790000000640, StandardParagraphs1790000000645];
