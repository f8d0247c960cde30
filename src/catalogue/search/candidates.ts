import type { Queryable } from '../../platform/database/unit-of-work.js';
import { conditionOf, type ItemFilter } from '../reading/item-filter.js';
import { inPieces } from './pieces.js';
import { bestPostings, listed, marks, postingsIn, type Density, type Posting } from './postings.js';

/** A term of which an item has to hold at least one, with what it is worth. */
export interface LeadingTerm {
  readonly term: string;
  readonly worth: number;
}

/** Postings read of one leading term, and of all together. */
const OF_A_TERM = 1_500;
const OF_ALL = 6_000;
/** The same where a filter leaves out some of them. */
const FILTERED = 3_000;
/** Items that are held against the filter, the best first. */
const MOST_FITTED = 2_000;
/** Items that are weighed against each other. */
export const MOST_CANDIDATES = 300;
/** Items that a filter may leave for all of them to be looked at one by one. */
const FEW = 1_500;
const BATCH = 300;

export interface Pool {
  readonly seqs: readonly number[];
  /** More hold something of it than are weighed. */
  readonly cut: boolean;
}

/**
 * Items with a leading term, those first in which the terms weigh most: of lists that are too long to be read only the beginnings count, which
 * hold the items with the word in their titles, the newest first.
 */
export async function poolOf(db: Queryable, leading: readonly LeadingTerm[], filter: ItemFilter): Promise<Pool> {
  if (Object.keys(filter).length === 0) return pooled(await best(db, leading, OF_A_TERM));
  const few = await fewThatFit(db, filter);
  if (few === null) return fitting(db, await best(db, leading, FILTERED), filter);
  const among = await Promise.all(leading.map(async ({ term, worth }) => ({ worth, postings: await postingsAmong(db, term, few) })));
  return pooled({ held: summed(among), cut: false });
}

interface Held {
  /** What of the question stands in each item, as far as was read. */
  readonly held: ReadonlyMap<number, number>;
  readonly cut: boolean;
}

async function best(db: Queryable, leading: readonly LeadingTerm[], ofATerm: number): Promise<Held> {
  const lists: { worth: number; postings: readonly Posting[] }[] = [];
  let left = OF_ALL;
  let cut = false;
  for (const { term, worth } of leading) {
    const most = Math.min(ofATerm, left);
    const postings = most === 0 ? [] : await bestPostings(db, term, most);
    if (postings.length === most) cut = true;
    left -= postings.length;
    lists.push({ worth, postings });
  }
  return { held: summed(lists), cut };
}

function summed(lists: readonly { readonly worth: number; readonly postings: readonly Posting[] }[]): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { worth, postings } of lists) for (const { seq, weight } of postings) held.set(seq, (held.get(seq) ?? 0) + (worth * weight) / (weight + 1));
  return held;
}

const inOrder = ({ held }: Held): number[] => [...held].sort(([a, one], [b, other]) => other - one || b - a).map(([seq]) => seq);

function pooled(all: Held): Pool {
  const seqs = inOrder(all);
  return { seqs: seqs.slice(0, MOST_CANDIDATES), cut: all.cut || seqs.length > MOST_CANDIDATES };
}

/** The best that fit; they are asked about in that order, until there are enough. */
async function fitting(db: Queryable, all: Held, filter: ItemFilter): Promise<Pool> {
  const { sql, params } = conditionOf(filter, null);
  const found: number[] = [];
  for (const some of inPieces(inOrder(all).slice(0, MOST_FITTED), BATCH)) {
    if (found.length >= MOST_CANDIDATES) return { seqs: found.slice(0, MOST_CANDIDATES), cut: true };
    const rows = await db.query<{ seq: number }>(`WITH ${listed(some)} SELECT i.seq AS seq FROM s CROSS JOIN catalogue_items i WHERE i.seq = s.seq AND ${sql}`, [...some, ...params]);
    const fit = new Set(rows.map(({ seq }) => seq));
    found.push(...some.filter((seq) => fit.has(seq)));
  }
  return { seqs: found.slice(0, MOST_CANDIDATES), cut: all.cut || all.held.size > MOST_FITTED || found.length > MOST_CANDIDATES };
}

async function postingsAmong(db: Queryable, term: string, seqs: readonly number[]): Promise<readonly Posting[]> {
  const found: Posting[] = [];
  for (const some of inPieces(seqs, BATCH)) found.push(...(await postingsIn(db, [term], some)));
  return found;
}

/** All items that fit, where a filter leaves so few; null where it leaves more. */
async function fewThatFit(db: Queryable, filter: ItemFilter): Promise<readonly number[] | null> {
  const { sql, params } = conditionOf(filter);
  const rows = await db.query<{ seq: number }>(`SELECT i.seq AS seq FROM catalogue_items i WHERE ${sql} LIMIT ?`, [...params, FEW + 1]);
  return rows.length > FEW ? null : rows.map(({ seq }) => seq);
}

export interface Standing {
  /** How much each term weighs in the item. */
  readonly weights: Map<string, number>;
  readonly length: number;
}

/** What stands of the terms in each of the items: of rare terms the whole list is read, of others it is looked up item by item. */
export async function standings(db: Queryable, seen: ReadonlyMap<string, Density>, seqs: readonly number[]): Promise<ReadonlyMap<number, Standing>> {
  const found = new Map<number, Standing>();
  const short = (density: Density) => density.exact && density.items <= seqs.length;
  const common = [...seen].filter(([, density]) => density.items > 0 && !short(density)).map(([term]) => term);
  for (const some of inPieces(seqs, BATCH)) {
    for (const { seq, length } of await db.query<{ seq: number; length: number }>(`SELECT seq, length FROM catalogue_texts WHERE seq IN (${marks(some)})`, some)) found.set(seq, { weights: new Map(), length });
    for (const { seq, term, weight } of await postingsIn(db, common, some)) found.get(seq)?.weights.set(term, weight);
  }
  for (const [term, density] of seen) {
    if (density.items === 0 || !short(density)) continue;
    for (const { seq, weight } of await bestPostings(db, term, density.items)) found.get(seq)?.weights.set(term, weight);
  }
  return found;
}

/** Those of the items whose text holds every phrase letter for letter. */
export async function withPhrases(db: Queryable, phrases: readonly string[], seqs: readonly number[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  const like = phrases.map((phrase) => `%${phrase.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`);
  for (const some of inPieces(seqs, BATCH)) {
    const rows = await db.query<{ seq: number }>(`SELECT seq FROM catalogue_texts WHERE seq IN (${marks(some)})${like.map(() => " AND bare LIKE ? ESCAPE '\\'").join('')}`, [...some, ...like]);
    for (const { seq } of rows) found.add(seq);
  }
  return found;
}
