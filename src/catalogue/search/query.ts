import { bare, foldedForSearch } from './fold.js';
import { bigramsOf, docNumberTerms, longWordsOf, runsOf } from './terms.js';

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
  for (const term of docNumberTerms(folded)) if (isLongest(term, folded)) units.set(term, [term]);
  for (const { kind, text: run } of runsOf(folded)) {
    if (kind === 'word') units.set(run, run.length > 1 ? [run, `^${run.slice(0, 40)}`] : [run]);
    else {
      for (const unit of Array.from(run).length === 1 ? [run] : bigramsOf(run)) units.set(unit, [unit]);
      for (const word of longWordsOf(run)) words.add(word);
    }
  }
  const kept = [...units.values()].slice(0, MOST_UNITS);
  return { units: kept, words: [...words].slice(0, MOST_WORDS), phrases: phrases.slice(0, 4), marks: marksOf(folded, phrases) };
}

/** With the words of the organ where they were written; the bare number else. */
function isLongest(term: string, folded: string): boolean {
  const all = docNumberTerms(folded);
  return term.length === Math.max(...all.filter((other) => other.endsWith(term.slice(term.search(/\d{4}:/)))).map((each) => each.length));
}

function marksOf(folded: string, phrases: readonly string[]): string[] {
  const runs = [...runsOf(folded)].flatMap(({ kind, text }) => (kind === 'word' || text.length <= 2 ? [text] : [text, ...longWordsOf(text), ...bigramsOf(text)]));
  return [...new Set([...phrases, ...runs])];
}
