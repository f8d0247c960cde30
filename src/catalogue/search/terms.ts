import { segment } from '../../platform/chinese/segment.js';
import { foldedForSearch } from './fold.js';
import { shortWordTerms } from './short-words.js';

/** Grows when texts are taken apart otherwise: items of an older version are indexed again (`catalogue reindex`). */
export const TERMS_VERSION = 2;
/** Characters of a term in the index. */
export const TERM_LENGTH = 48;

/** A stretch of Chinese characters, or of letters and digits. */
export interface Run {
  readonly kind: 'han' | 'word';
  readonly text: string;
}

/** The stretches of a folded text, without what stands between them. */
export function* runsOf(folded: string): Generator<Run> {
  for (const [text, han] of folded.matchAll(/(\p{Script=Han}+)|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)) {
    yield han === undefined ? { kind: 'word', text: text.slice(0, TERM_LENGTH) } : { kind: 'han', text };
  }
}

/** Every two neighbouring characters: whatever the dictionary does not know is found by them. */
export function bigramsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** Words of three characters and more; shorter ones are pairs of neighbours already. */
export function longWordsOf(run: string): string[] {
  return segment(run).filter((word) => /^\p{Script=Han}{3,12}$/u.test(word));
}

/** The words of the organ, year and serial: `丰府办发〔2023〕12号`. */
export const DOC_NUMBER = /(\p{Script=Han}{1,20})?[(〔[【﹝]((?:19|20)\d\d)[)〕\]】﹞]第?0*(\d{1,6})号/gu;

/** Document numbers (文号) of a folded text, written in one way: with the organ's words before it, and without them. */
export function docNumberTerms(folded: string): string[] {
  return [...folded.matchAll(DOC_NUMBER)].flatMap(([, words, year, serial]) => {
    const short = `#${year}:${serial}`;
    return words === undefined ? [short] : [short, `#${words}${year}:${serial}`];
  });
}

/** Beginnings of a number or word, at least two characters long, so that half a number finds the whole. */
export function prefixTerms(word: string): string[] {
  const characters = Array.from(word).slice(0, 40);
  return characters.slice(1).map((_, i) => `^${characters.slice(0, i + 2).join('')}`);
}

/** Part of an item: how much a term in it counts, and how exactly it can be found. */
export interface Field {
  readonly text: string | null | undefined;
  readonly weight: number;
  /** Found by a single character, or by the beginning of a number, too. */
  readonly fine?: boolean;
}

/** Characters that are read of an item, over all its fields. */
export const READ_LENGTH = 400_000;
const MOST_TERMS = 20_000;
const MOST_COUNTED = 255;

export interface Indexed {
  /** How much each term weighs in the item. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms in the item, with repetition: long items say everything. */
  readonly length: number;
}

/** The terms of an item. Work is linear in its length, and bounded. */
export function termsOf(fields: readonly Field[]): Indexed {
  const terms = new Map<string, number>();
  let length = 0;
  let left = READ_LENGTH;
  const add = (term: string, weight: number): void => {
    length += 1;
    const before = terms.get(term);
    if (before !== undefined) terms.set(term, Math.min(MOST_COUNTED, before + weight));
    else if (terms.size < MOST_TERMS) terms.set(term, weight);
  };
  for (const { text, weight, fine = false } of fields) {
    const folded = foldedForSearch((text ?? '').slice(0, left));
    left -= folded.length;
    for (const term of fieldTerms(folded, fine)) add(term, weight);
    if (left <= 0) break;
  }
  return { terms, length };
}

function* fieldTerms(folded: string, fine: boolean): Generator<string> {
  yield* docNumberTerms(folded);
  yield* shortWordTerms(folded);
  for (const { kind, text } of runsOf(folded)) {
    if (kind === 'han') {
      yield* bigramsOf(text);
      yield* longWordsOf(text);
      if (fine) yield* new Set(text);
    } else {
      yield text;
      if (fine) yield* prefixTerms(text);
    }
  }
}
