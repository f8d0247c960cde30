import type { Queryable, SqlValue } from '../../platform/database/unit-of-work.js';
import { inPieces } from './pieces.js';

/** Where a term stands, and how much it weighs there. */
export interface Posting {
  readonly seq: number;
  readonly weight: number;
}

/** How common a term is. */
export interface Density {
  /** Items in which it stands; counted up to `COUNTED`, estimated beyond. */
  readonly items: number;
  /** All of them were counted. */
  readonly exact: boolean;
}

/** Items of a term that are counted, the newest first: how dense they lie tells how many there are. */
export const COUNTED = 1_000;
/** Questions that go in one statement. */
const AT_ONCE = 40;

/** How many items hold each term. The work for a term is bounded, however common it is. */
export async function densities(db: Queryable, terms: readonly string[], lastSeq: number): Promise<ReadonlyMap<string, Density>> {
  const found = new Map<string, Density>();
  for (const some of inPieces(terms, AT_ONCE)) {
    const one = `SELECT COUNT(*) AS n, MIN(seq) AS low, ? AS term FROM (SELECT seq FROM catalogue_terms WHERE term = ? ORDER BY seq DESC LIMIT ${COUNTED}) t`;
    const rows = await db.query<{ n: number | string; low: number | null; term: string }>(some.map(() => one).join(' UNION ALL '), some.flatMap((term) => [term, term]));
    for (const { n, low, term } of rows) {
      const counted = Number(n);
      const exact = counted < COUNTED;
      found.set(term, { exact, items: exact ? counted : Math.max(counted, Math.round((counted * lastSeq) / Math.max(1, lastSeq - low! + 1))) });
    }
  }
  return found;
}

/** Where a term weighs most, of equal weight the newest first. */
export async function bestPostings(db: Queryable, term: string, most: number): Promise<readonly Posting[]> {
  return db.query<{ seq: number; weight: number }>('SELECT seq, weight FROM catalogue_terms WHERE term = ? ORDER BY weight DESC, seq DESC LIMIT ?', [term, most]);
}

/** Numbers as a table `s`, to be gone through one by one. */
export const listed = (seqs: readonly number[]): string => `s(seq) AS (VALUES ${seqs.map(() => '(CAST(? AS INTEGER))').join(', ')})`;

/** What stands of terms in some items: term by term and item by item, whatever the planner thinks of how many there are. */
export async function postingsIn(db: Queryable, terms: readonly string[], seqs: readonly number[]): Promise<readonly (Posting & { readonly term: string })[]> {
  if (terms.length === 0 || seqs.length === 0) return [];
  return db.query<Posting & { term: string }>(
    `WITH w(term) AS (VALUES ${terms.map(() => '(CAST(? AS VARCHAR(48)))').join(', ')}), ${listed(seqs)}
     SELECT t.term AS term, t.seq AS seq, t.weight AS weight FROM w CROSS JOIN s CROSS JOIN catalogue_terms t WHERE t.term = w.term AND t.seq = s.seq`, [...terms, ...seqs]);
}

export const marks = (values: readonly SqlValue[]): string => values.map(() => '?').join(', ');
