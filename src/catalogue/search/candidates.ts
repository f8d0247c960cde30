import type { Queryable, SqlValue } from '../../platform/database/unit-of-work.js';
import { conditionOf, type ItemFilter } from '../reading/item-filter.js';

/** An item that holds something of what is looked for. */
export interface Candidate {
  readonly seq: number;
  readonly id: string;
  readonly indexNumber: string;
}

/** Postings read of one term, the newest first. */
export const MOST_POSTINGS = 5_000;
/** Items that are weighed against each other. */
export const MOST_CANDIDATES = 1_000;
const BATCH = 300;

/** In how many items each term stands; never counted further than `MOST_POSTINGS`, for a term in more of them tells nothing. */
export async function frequencies(db: Queryable, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const term of terms) {
    const [row] = await db.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM (SELECT 1 FROM catalogue_terms WHERE term = ? LIMIT ?) counted', [term, MOST_POSTINGS]);
    found.set(term, Number(row!.n));
  }
  return found;
}

/** Published items with one of these terms that fit the filter, the newest first of each term. */
export async function candidatesWith(db: Queryable, terms: readonly string[], filter: ItemFilter): Promise<ReadonlyMap<number, Candidate>> {
  const { sql, params } = conditionOf(filter);
  const found = new Map<number, Candidate>();
  for (const term of terms) {
    if (found.size >= MOST_CANDIDATES) break;
    const rows = await db.query<{ seq: number; id: string; index_number: string }>(
      `SELECT t.seq AS seq, i.id AS id, i.index_number AS index_number FROM catalogue_terms t JOIN catalogue_items i ON i.seq = t.seq
       WHERE t.term = ? AND ${sql} ORDER BY t.seq DESC LIMIT ?`, [term, ...params, MOST_CANDIDATES]);
    for (const { seq, id, index_number } of rows) if (found.size < MOST_CANDIDATES) found.set(seq, { seq, id, indexNumber: index_number });
  }
  return found;
}

export interface Standing {
  /** How much each term weighs in the item. */
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What stands of the terms in each of the items. */
export async function standings(db: Queryable, terms: readonly string[], seqs: readonly number[]): Promise<ReadonlyMap<number, Standing>> {
  const found = new Map<number, { weights: Map<string, number>; length: number }>();
  for (let i = 0; i < seqs.length; i += BATCH) {
    const some = seqs.slice(i, i + BATCH);
    const lengths = await db.query<{ seq: number; length: number }>(`SELECT seq, length FROM catalogue_texts WHERE seq IN (${marks(some)})`, some);
    for (const { seq, length } of lengths) found.set(seq, { weights: new Map(), length });
    const rows = await db.query<{ seq: number; term: string; weight: number }>(`SELECT seq, term, weight FROM catalogue_terms WHERE term IN (${marks(terms)}) AND seq IN (${marks(some)})`, [...terms, ...some]);
    for (const { seq, term, weight } of rows) found.get(seq)?.weights.set(term, weight);
  }
  return found;
}

/** Those of the items whose text holds every phrase letter for letter. */
export async function withPhrases(db: Queryable, phrases: readonly string[], seqs: readonly number[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  const like = phrases.map((phrase) => `%${phrase.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`);
  for (let i = 0; i < seqs.length; i += BATCH) {
    const some = seqs.slice(i, i + BATCH);
    const rows = await db.query<{ seq: number }>(`SELECT seq FROM catalogue_texts WHERE seq IN (${marks(some)})${like.map(() => " AND bare LIKE ? ESCAPE '\\'").join('')}`, [...some, ...like]);
    for (const { seq } of rows) found.add(seq);
  }
  return found;
}

const marks = (values: readonly SqlValue[]): string => values.map(() => '?').join(', ');
