import type { LeadingTerm, Standing } from './candidates.js';
import type { SearchQuery } from './query.js';

/** What each unit of a question is worth: the rarer, the more. A unit is found by any of its terms. */
export interface WeighedUnit {
  readonly terms: readonly string[];
  readonly worth: number;
}

const K1 = 1.2;
const B = 0.4;
/** Share of a question's worth that an item has to hold. */
export const COVERED = 0.6;
/** The same where nothing holds so much. */
export const PARTLY = 0.34;

/** Units that are weighed: of a long question the rarest, for the common ones tell little. */
const MOST_WEIGHED = 12;

/** @param items published items, @param seen of each term in how many of them it stands */
export function weighed(query: SearchQuery, items: number, seen: ReadonlyMap<string, number>): WeighedUnit[] {
  return query.units.map((terms) => ({ terms, worth: worthOf(Math.max(...terms.map((term) => seen.get(term) ?? 0)), items) })).sort((a, b) => b.worth - a.worth).slice(0, MOST_WEIGHED);
}

export function worthOf(seen: number, items: number): number {
  return Math.log(1 + (Math.max(items, seen) - seen + 0.5) / (seen + 0.5));
}

/**
 * Terms of which an item that covers this share of a question must hold at least one: the rarest, until what is left is worth less
 * than the share; those that stand nowhere left out. So no item is missed and the longest lists are never read.
 */
export function leadingTerms(units: readonly WeighedUnit[], share: number, seen: ReadonlyMap<string, number>): LeadingTerm[] {
  const whole = units.reduce((sum, { worth }) => sum + worth, 0);
  const leading: LeadingTerm[] = [];
  let left = whole;
  for (const { terms, worth } of units) {
    leading.push(...terms.filter((term) => (seen.get(term) ?? 0) > 0).map((term) => ({ term, worth })));
    left -= worth;
    if (left < whole * share) break;
  }
  return leading;
}

/** The beginning of a number, or a document number without the words of its organ, is less than the whole. */
function likeness(term: string): number {
  return /^\^|^#\d/.test(term) ? 0.5 : 1;
}

/** How well an item fits, or null where it covers too little. Saturating and evened out by length, as BM25. */
export function scoreOf(units: readonly WeighedUnit[], words: ReadonlyMap<string, number>, { weights, length }: Standing, average: number, share: number): number | null {
  const whole = units.reduce((sum, { worth }) => sum + worth, 0);
  const even = K1 * (1 - B + B * (length / Math.max(1, average)));
  const felt = (weight: number) => (weight * (K1 + 1)) / (weight + even);
  let covered = 0;
  let score = 0;
  for (const { terms, worth } of units) {
    const weight = Math.max(...terms.map((term) => (weights.get(term) ?? 0) * likeness(term)));
    if (weight <= 0) continue;
    covered += worth;
    score += worth * felt(weight);
  }
  if (covered < whole * share - 1e-9) return null;
  for (const [word, worth] of words) if (weights.has(word)) score += 0.5 * worth * felt(weights.get(word)!);
  return Math.round(score * (covered / whole) * 1e6) / 1e6;
}
