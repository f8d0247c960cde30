import type { PublicationCheck } from '../payloads.js';

/** A text with which everything is in order: what previews and generated paths assume. */
export const CLEAN_PUBLICATION: PublicationCheck = { version: 1, hash: 'a'.repeat(64), titled: true, content: true, personal: [], emptyFiles: 0, uncleared: 0, leaks: 0 };
