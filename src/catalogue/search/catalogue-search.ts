import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { catalogueState } from '../editing/catalogue-state.js';
import { cursorOf, partsOf } from '../reading/cursor.js';
import type { ItemFilter } from '../reading/item-filter.js';
import type { PageAsk } from '../reading/public-catalogue.js';
import { candidatesWith, frequencies, standings, withPhrases, MOST_CANDIDATES, type Candidate } from './candidates.js';
import { readQuery, type SearchQuery } from './query.js';
import { COVERED, leadingTerms, PARTLY, scoreOf, weighed, worthOf, type WeighedUnit } from './ranking.js';

interface Hit extends Candidate {
  readonly score: number;
}

export interface SearchResult {
  /** Ids of the items of this page, the best first. */
  readonly ids: readonly string[];
  readonly next: string | null;
  /** Items that fit, as far as they were weighed. */
  readonly total: number;
  /** Nothing holds enough of what was asked: these hold a part. */
  readonly partly: boolean;
  /** More would fit than are weighed. */
  readonly capped: boolean;
  readonly marks: readonly string[];
}

/** How much there is to search. */
interface Measure {
  readonly revision: number;
  readonly items: number;
  /** Terms of an item, on average. */
  readonly average: number;
}

/** Items that are looked through for a phrase, the best first. */
const MOST_READ = 300;
const NONE = { ids: [], next: null, total: 0, partly: false, capped: false } as const;

/** Searches released information. The work for a question is bounded, whatever it is and however many items there are. */
@Injectable()
export class CatalogueSearch {
  private measured: Measure | undefined;

  constructor(private readonly reads: Reads) {}

  /** Errors: `ValidationFailedError` for a cursor of another list. */
  async find(text: string, filter: ItemFilter, { limit, cursor }: PageAsk): Promise<SearchResult> {
    const after = cursor === undefined ? null : (partsOf(cursor, ['number', 'string']) as [number, string]);
    const query = readQuery(text);
    if (query.units.length === 0) return { ...NONE, marks: [] };
    const { hits, partly } = await this.hits(query, filter);
    const rest = after === null ? hits : hits.filter((hit) => inOrder(hit, { score: after[0], indexNumber: after[1] }) > 0);
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    return {
      ids: shown.map(({ id }) => id), next: rest.length > limit && last ? cursorOf(last.score, last.indexNumber) : null,
      total: hits.length, partly, capped: hits.length >= MOST_CANDIDATES, marks: query.marks,
    };
  }

  private async hits(query: SearchQuery, filter: ItemFilter): Promise<{ hits: readonly Hit[]; partly: boolean }> {
    const terms = [...new Set([...query.units.flat(), ...query.words])];
    const seen = await frequencies(this.reads, terms);
    const { items, average } = await this.measure();
    const units = weighed(query, items, seen);
    const words = new Map(query.words.map((word) => [word, worthOf(seen.get(word) ?? 0, items)]));
    const present = terms.filter((term) => (seen.get(term) ?? 0) > 0);
    for (const share of [COVERED, PARTLY]) {
      const hits = await this.weigh(units, words, present, share, filter, average);
      const kept = query.phrases.length === 0 ? hits : await this.keepPhrases(query.phrases, hits);
      if (kept.length > 0) return { hits: kept, partly: share === PARTLY };
    }
    return { hits: [], partly: false };
  }

  private async weigh(units: readonly WeighedUnit[], words: ReadonlyMap<string, number>, present: readonly string[], share: number, filter: ItemFilter, average: number): Promise<Hit[]> {
    const known = new Set(present);
    const candidates = await candidatesWith(this.reads, leadingTerms(units, share).filter((term) => known.has(term)), filter);
    const standing = candidates.size === 0 ? new Map() : await standings(this.reads, present, [...candidates.keys()]);
    const hits: Hit[] = [];
    for (const candidate of candidates.values()) {
      const own = standing.get(candidate.seq);
      const score = own ? scoreOf(units, words, own, average, share) : null;
      if (score !== null) hits.push({ ...candidate, score });
    }
    return hits.sort(inOrder);
  }

  private async keepPhrases(phrases: readonly string[], hits: readonly Hit[]): Promise<Hit[]> {
    const some = hits.slice(0, MOST_READ);
    const holding = await withPhrases(this.reads, phrases, some.map(({ seq }) => seq));
    return some.filter(({ seq }) => holding.has(seq));
  }

  /** Counted once for each revision of the catalogue. */
  private async measure(): Promise<Measure> {
    const { revision } = await catalogueState(this.reads);
    if (this.measured?.revision === revision) return this.measured;
    const [row] = await this.reads.query<{ n: number | string; average: number | string | null }>('SELECT COUNT(*) AS n, AVG(length) AS average FROM catalogue_texts');
    this.measured = { revision, items: Number(row!.n), average: Number(row!.average ?? 0) };
    return this.measured;
  }
}

/** The best first; of equals the newest, which has the greater number. */
function inOrder(a: Pick<Hit, 'score' | 'indexNumber'>, b: Pick<Hit, 'score' | 'indexNumber'>): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.indexNumber === b.indexNumber ? 0 : a.indexNumber < b.indexNumber ? 1 : -1;
}
