import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { canonical, sha256 } from '../../engine/record/entry.js';
import type { Facts } from '../matching/facts.js';
import { identifies } from '../matching/identifies.js';
import { keysOf } from '../matching/keys.js';
import { labelOf } from '../matching/label.js';
import { READER_VERSION, readFacts } from '../matching/read-facts.js';

/** A text as it is read for the index. */
export interface Reading {
  readonly facts: Facts;
  /** Same for texts that identify the same record in the same way; null where there is nothing to compare. */
  readonly hash: string | null;
  /** Under which it is found; none where nothing identifies a record. */
  readonly keys: readonly string[];
  /** Title of the record asked for; '' where nothing identifies it. */
  readonly label: string;
  readonly version: number;
}

/** Fewer letters than this say nothing: a sign, an emoji, digits alone. */
const LEAST_LETTERS = 4;

/**
 * Reads a text; `organ` is the name of the organ asked, for 贵局年度决算. Facts that identify no record (a text in another language, 请公开相关文件) are no evidence that two requests are for the
 * same information; only the very same words are. So the text goes into their hash.
 */
export function read(text: string, on: CivilDate, organ = ''): Reading {
  const facts = readFacts(text, on, organ);
  const keys = keysOf(facts);
  const isTelling = keys.length > 0 && identifies(facts);
  const words = isTelling ? null : lettersOf(text);
  const hash = words !== null && words.length < LEAST_LETTERS ? null : sha256(canonical(words === null ? { facts } : { words }));
  return { facts, hash, keys: isTelling ? keys : [], label: isTelling ? labelOf(facts) : '', version: READER_VERSION };
}

/** The letters of a text, digits between them included: blanks, marks, width and case do not matter. */
function lettersOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return (plain.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS ? '' : plain.replace(/[^\p{L}\p{N}]+/gu, '');
}
