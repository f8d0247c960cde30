import { tagged } from '../../platform/chinese/segment.js';
import { bare, foldedForSearch } from './fold.js';
import { formsOf, SHORT_WORD, shortTerm } from './short-words.js';
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
  for (const [form] of folded.replace(DOC_NUMBER, ' ').matchAll(SHORT_WORD)) units.set(shortTerm(form), [shortTerm(form)]);
  // A document number is found as such: its parts would find its neighbours. So is a word that has other forms.
  for (const { kind, text: run } of runsOf(folded.replace(DOC_NUMBER, ' ').replace(SHORT_WORD, ' '))) {
    if (kind === 'word') units.set(run, run.length > 1 ? [run, `^${run.slice(0, 40)}`] : [run]);
    else {
      const { within, between } = pairsOf(run);
      for (const unit of within) units.set(unit, [unit]);
      for (const word of [...longWordsOf(run), ...between]) words.add(word);
    }
  }
  return { units: [...units.values()].slice(0, MOST_UNITS), words: [...words].slice(0, MOST_WORDS), phrases: phrases.slice(0, 4), marks: marksOf(folded, phrases) };
}

/**
 * Neighbouring characters of a run. Those within a word are looked for; those between two words only tell that the words stand together, which they
 * need not: 资金安排 is in 资金由市级财政统筹安排. Beside a single character, as unknown names are cut into, nobody knows where a word ends.
 */
function pairsOf(run: string): { readonly within: readonly string[]; readonly between: readonly string[] } {
  if (Array.from(run).length === 1) return { within: [run], between: [] };
  const ends = new Set<number>();
  const parts = tagged(run).map(({ text }) => Array.from(text).length);
  let at = 0;
  for (const [i, length] of parts.entries()) {
    at += length;
    if (length > 1 && (parts[i + 1] ?? 0) > 1) ends.add(at - 1);
  }
  const pairs = bigramsOf(run);
  return { within: pairs.filter((_, i) => !ends.has(i)), between: pairs.filter((_, i) => ends.has(i)) };
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
  const forms = [...folded.matchAll(SHORT_WORD)].flatMap(([form]) => formsOf(form));
  return [...new Set([...phrases, ...forms, ...runs])];
}
