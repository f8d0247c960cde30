import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { Comparison, Facts } from '../matching/facts.js';
import { compare } from '../matching/compare.js';
import { READER_VERSION } from '../matching/read-facts.js';
import { FactsRows } from './facts-rows.js';
import { shelved, type Shelf } from './shelf.js';

/** Facts that share keys with others, compared. */
export interface Near {
  readonly factsId: string;
  readonly comparison: Comparison;
}

/** Newest of a key that are looked at. A key that more have is too common to find by; the rarer keys of the same facts do. */
export const PER_KEY = 40;
/** Compared at most, those first that share the most and the rarest keys. */
export const COMPARED = 48;

/**
 * Finds facts that may be the same as others, through the index of keys alone: the work has a bound, whatever the number of requests.
 * Facts of an older reader are passed over; they are compared when they are read again.
 */
@Injectable()
export class Candidates {
  constructor(private readonly rows: FactsRows) {}

  /** In order of likeness. `except` are the facts themselves. */
  async near(db: Queryable, facts: Facts, keys: readonly string[], shelf: Shelf, except?: string): Promise<Near[]> {
    if (keys.length === 0) return [];
    const ids = (await this.sharing(db, keys.map((key) => shelved(key, shelf)))).filter((id) => id !== except).slice(0, COMPARED);
    const stored = await this.rows.load(db, ids);
    const near = ids.flatMap((id): Near[] => {
      const found = stored.get(id);
      return found && found.version === READER_VERSION ? [{ factsId: id, comparison: compare(facts, found.facts) }] : [];
    });
    return near.sort((a, b) => rank(b.comparison) - rank(a.comparison));
  }

  compare(facts: Facts, others: Facts): Comparison {
    return compare(facts, others);
  }

  /** Ids of facts under these keys, the most likely first. A key counts the more, the fewer facts have it. */
  private async sharing(db: Queryable, keys: readonly string[]): Promise<string[]> {
    const one = `SELECT * FROM (SELECT key, facts_id FROM same_keys WHERE key = ? ORDER BY facts_id DESC LIMIT ${PER_KEY}) k`;
    const rows = await db.query<{ key: string; facts_id: string }>(keys.map(() => one).join(' UNION ALL '), keys);
    const having = new Map<string, number>();
    for (const { key } of rows) having.set(key, (having.get(key) ?? 0) + 1);
    const weight = new Map<string, number>();
    for (const { key, facts_id: id } of rows) weight.set(id, (weight.get(id) ?? 0) + 1 / having.get(key)!);
    return [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1)).map(([id]) => id);
  }
}

const ORDER = { same: 2, unclear: 1, different: 0 } as const;
const rank = ({ verdict, score }: Comparison): number => ORDER[verdict] + score;
