import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { catalogueState } from '../editing/catalogue-state.js';
import { cursorOf, partsOf } from '../reading/cursor.js';
import type { ItemFilter } from '../reading/item-filter.js';
import type { PageAsk } from '../reading/public-catalogue.js';
import { poolOf, standings, withPhrases, type LeadingTerm, type Standing } from './candidates.js';
import { densities, marks, type Density } from './postings.js';
import { readQuery, type SearchQuery } from './query.js';
import { COVERED, leadingTerms, PARTLY, scoreOf, weighed, worthOf, type WeighedUnit } from './ranking.js';

interface Hit {
  readonly seq: number;
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
  /** Ever published: of what was withdrawn there is little. */
  readonly items: number;
  /** Terms of an item, on average. */
  readonly average: number;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly partly: boolean;
  readonly cut: boolean;
}

interface Weighing {
  readonly units: readonly WeighedUnit[];
  readonly leading: readonly LeadingTerm[];
  readonly words: ReadonlyMap<string, number>;
  readonly seen: ReadonlyMap<string, Density>;
  /** What was looked up of items already. */
  readonly known: Map<number, Standing>;
  readonly share: number;
  readonly filter: ItemFilter;
  readonly average: number;
}

/** Items by whose length the average is told. */
const NEWEST = 200;
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
    const after = cursor === undefined ? null : await this.placeOf(partsOf(cursor, ['number', 'string']) as [number, string]);
    const query = readQuery(text);
    if (query.units.length === 0) return { ...NONE, marks: [] };
    const { hits, partly, cut } = await this.hits(query, filter);
    const rest = after === null ? hits : hits.filter((hit) => inOrder(hit, after) > 0);
    const shown = await this.shown(rest.slice(0, limit));
    const last = shown.at(-1);
    return { ids: shown.map(({ id }) => id), next: rest.length > limit && last ? cursorOf(last.score, last.indexNumber) : null, total: hits.length, partly, capped: cut, marks: query.marks };
  }

  /** Where in the order a page ended; an index number that is none ends nothing. */
  private async placeOf([score, indexNumber]: readonly [number, string]): Promise<Hit> {
    const [row] = await this.reads.query<{ seq: number }>('SELECT seq FROM catalogue_items WHERE index_number = ?', [indexNumber]);
    return { score, seq: row?.seq ?? Number.MAX_SAFE_INTEGER };
  }

  private async shown(hits: readonly Hit[]): Promise<readonly (Hit & { readonly id: string; readonly indexNumber: string })[]> {
    if (hits.length === 0) return [];
    const seqs = hits.map(({ seq }) => seq);
    const rows = await this.reads.query<{ seq: number; id: string; index_number: string }>(`SELECT seq, id, index_number FROM catalogue_items WHERE seq IN (${marks(seqs)})`, seqs);
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    return hits.flatMap((hit) => {
      const row = bySeq.get(hit.seq);
      return row ? [{ ...hit, id: row.id, indexNumber: row.index_number }] : [];
    });
  }

  private async hits(query: SearchQuery, filter: ItemFilter): Promise<Found> {
    const { items, average } = await this.measure();
    const seen = await densities(this.reads, [...new Set([...query.units.flat(), ...query.words])], items);
    const counts = new Map([...seen].map(([term, density]) => [term, density.items]));
    const units = weighed(query, items, counts);
    const words = new Map(query.words.map((word) => [word, worthOf(seen.get(word)!.items, items)]));
    const known = new Map<number, Standing>();
    for (const share of [COVERED, PARTLY]) {
      const { hits, cut } = await this.weigh({ units, leading: leadingTerms(units, share, counts), words, seen, known, share, filter, average });
      const kept = query.phrases.length === 0 ? hits : await this.keepPhrases(query.phrases, hits);
      if (kept.length > 0) return { hits: kept, partly: share === PARTLY, cut };
    }
    return { hits: [], partly: false, cut: false };
  }

  private async weigh({ units, leading, words, seen, known, share, filter, average }: Weighing): Promise<{ readonly hits: Hit[]; readonly cut: boolean }> {
    const { seqs, cut } = await poolOf(this.reads, leading, filter);
    const asked = new Map([...units.flatMap(({ terms }) => terms), ...words.keys()].map((term) => [term, seen.get(term)!]));
    for (const [seq, standing] of await standings(this.reads, asked, seqs.filter((each) => !known.has(each)))) known.set(seq, standing);
    const hits: Hit[] = [];
    for (const seq of seqs) {
      const own = known.get(seq);
      const score = own ? scoreOf(units, words, own, average, share) : null;
      if (score !== null) hits.push({ seq, score });
    }
    return { hits: hits.sort(inOrder), cut };
  }

  private async keepPhrases(phrases: readonly string[], hits: readonly Hit[]): Promise<Hit[]> {
    const some = hits.slice(0, MOST_READ);
    const holding = await withPhrases(this.reads, phrases, some.map(({ seq }) => seq));
    return some.filter(({ seq }) => holding.has(seq));
  }

  /** Once for each revision of the catalogue; how long items are is told by the newest. */
  private async measure(): Promise<Measure> {
    const { revision, lastSeq } = await catalogueState(this.reads);
    if (this.measured?.revision === revision) return this.measured;
    const [row] = await this.reads.query<{ average: number | string | null }>('SELECT AVG(length) AS average FROM (SELECT length FROM catalogue_texts ORDER BY seq DESC LIMIT ?) newest', [NEWEST]);
    this.measured = { revision, items: lastSeq, average: Number(row!.average ?? 0) };
    return this.measured;
  }
}

/** The best first; of equals the newest. */
function inOrder(a: Hit, b: Hit): number {
  return b.score - a.score || b.seq - a.seq;
}
