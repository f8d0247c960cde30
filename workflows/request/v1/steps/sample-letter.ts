import type { LetterCheck } from '../payloads.js';

/** A letter with which everything is in order: what previews and generated paths assume. */
export const CLEAN_LETTER: LetterCheck = {
  letterId: 'letter', version: 1, hash: 'a'.repeat(64), errors: [], unexplained: [], openComments: 0, leaks: 0, document: 'c'.repeat(64),
};
