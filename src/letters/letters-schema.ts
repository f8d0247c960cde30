import { LetterDocumentRow, LetterExplanationRow, LetterRow, LetterVersionRow } from './entities/letter.entity.js';
import { Letters1790000000640 } from './migrations/1790000000640-letters.js';

export const LETTERS_ENTITIES = [LetterRow, LetterVersionRow, LetterExplanationRow, LetterDocumentRow];
export const LETTERS_MIGRATIONS = [Letters1790000000640];
