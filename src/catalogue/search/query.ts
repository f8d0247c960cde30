import { bare, foldedForSearch } from './fold.js';
import { bigramsOf, DOC_NUMBER, longWordsOf, runsOf } from './terms.js';

/** Characters of a question. */
export const QUERY_LENGTH = 100;
const MOST_UNITS = 24;
const MOST_WORDS = 8;

/** What somebody looks for. */
export interface SearchQuery {
  /** What has to be found, each by one of its terms. */
  readonly units: readonly (readonly string[])[];
  /** What makes an item fit better. */
  readonly words: readonly string[];
  /** What has to stand in it letter for letter, blanks and punctuation aside. */
  readonly phrases: readonly string[];
  /** To be marked in what was found. */
  readonly marks: readonly string[];
}

const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』/gu;

/** Reads a question. Any text is one: what holds neither letters nor digits asks for nothing. */
export function readQuery(text: string): SearchQuery {
  const given = Array.from(text.trim()).slice(0, QUERY_LENGTH).join('');
  const phrases = [...given.matchAll(QUOTED)].map((match) => bare(foldedForSearch(match.slice(1).find((each) => each !== undefined) ?? ''))).filter((phrase) => phrase !== '');
  const folded = foldedForSearch(given);
  const units = new Map<string, readonly string[]>();
  const words = new Set<string>();
  for (const [number, prefix = '', year, serial] of folded.matchAll(DOC_NUMBER)) units.set(number, numberUnit(prefix, `${year}:${serial}`));
  // A document number is found as such: its parts would find its neighbours.
  for (const { kind, text: run } of runsOf(folded.replace(DOC_NUMBER, ' '))) {
    if (kind === 'word') units.set(run, run.length > 1 ? [run, `^${run.slice(0, 40)}`] : [run]);
    else {
      for (const unit of Array.from(run).length === 1 ? [run] : bigramsOf(run)) units.set(unit, [unit]);
      for (const word of longWordsOf(run)) words.add(word);
    }
  }
  return { units: [...units.values()].slice(0, MOST_UNITS), words: [...words].slice(0, MOST_WORDS), phrases: phrases.slice(0, 4), marks: marksOf(folded, phrases) };
}

/** Characters before the year that may be the words of the organ: in a sentence other words come before them. */
const MOST_PREFIX = 12;

/** A document number with more or fewer of the words before it; at last without them, as people quote it. */
function numberUnit(prefix: string, number: string): string[] {
  const characters = Array.from(prefix).slice(-MOST_PREFIX);
  return [...characters.map((_, i) => `#${characters.slice(i).join('')}${number}`), `#${number}`];
}

function marksOf(folded: string, phrases: readonly string[]): string[] {
  const runs = [...runsOf(folded)].flatMap(({ kind, text }) => (kind === 'word' || text.length <= 2 ? [text] : [text, ...longWordsOf(text), ...bigramsOf(text)]));
  return [...new Set([...phrases, ...runs])];
}
