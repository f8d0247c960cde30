import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { newSortableId } from '../../platform/sortable-id.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';
import type { Facts } from '../matching/facts.js';
import type { Reading } from './reading.js';
import { shelved, type Shelf } from './shelf.js';

export interface StoredFacts {
  readonly id: string;
  readonly facts: Facts;
  readonly version: number;
}

interface Line { id: string; facts: string; reader_version: number }

/** Rows of facts, one for all texts that identify the same record in the same way, and the keys they are found by. */
@Injectable()
export class FactsRows {
  constructor(private readonly time: Time) {}

  /** The row of a reading, made where there is none. `hash` is not null. */
  async put(tx: Tx, { facts, hash, version }: Reading & { readonly hash: string }): Promise<{ readonly id: string; readonly isNew: boolean; readonly version: number }> {
    const known = await this.byHash(tx, hash);
    if (known) return { ...known, isNew: false };
    const id = newSortableId(this.time.now());
    const added = await tx.execute(
      'INSERT INTO same_facts (id, facts_hash, facts, reader_version) VALUES (?, ?, ?, ?) ON CONFLICT (facts_hash) DO NOTHING', [id, hash, JSON.stringify(facts), version]);
    // Somebody else read the very same at the very same time.
    return added === 1 ? { id, version, isNew: true } : { ...(await this.byHash(tx, hash))!, isNew: false };
  }

  /** Puts facts under their keys on a shelf. Asked again, it changes nothing. */
  async shelve(tx: Tx, factsId: string, keys: readonly string[], shelf: Shelf): Promise<void> {
    for (const key of keys) await tx.execute('INSERT INTO same_keys (key, facts_id) VALUES (?, ?) ON CONFLICT (key, facts_id) DO NOTHING', [shelved(key, shelf), factsId]);
  }

  /** Takes facts off their keys. */
  async unshelve(tx: Tx, factsId: string, shelf: Shelf): Promise<void> {
    const rows = await tx.query<{ key: string }>('SELECT key FROM same_keys WHERE facts_id = ?', [factsId]);
    for (const { key } of rows.filter((row) => shelf.holds(row.key))) await tx.execute('DELETE FROM same_keys WHERE key = ? AND facts_id = ?', [key, factsId]);
  }

  async byHash(db: Queryable, hash: string): Promise<{ readonly id: string; readonly version: number } | undefined> {
    const [row] = await db.query<Pick<Line, 'id' | 'reader_version'>>('SELECT id, reader_version FROM same_facts WHERE facts_hash = ?', [hash]);
    return row && { id: row.id, version: row.reader_version };
  }

  async load(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, StoredFacts>> {
    if (ids.length === 0) return new Map();
    const rows = await db.query<Line>(`SELECT id, facts, reader_version FROM same_facts WHERE id IN (${marks(ids.length)})`, ids);
    return new Map(rows.map((row) => [row.id, { id: row.id, facts: JSON.parse(row.facts) as Facts, version: row.reader_version }]));
  }

  /** Facts that an older reader read; undefined when there are none. */
  async outdated(db: Queryable, version: number): Promise<string | undefined> {
    const [row] = await db.query<{ id: string }>('SELECT id FROM same_facts WHERE reader_version < ? ORDER BY reader_version, id LIMIT 1', [version]);
    return row?.id;
  }

  /** Removes facts of an older reader that no text has any more: this one would never read them. True when it did. */
  async removeUnused(tx: Tx, factsId: string, version: number): Promise<boolean> {
    const unused = 'NOT EXISTS (SELECT 1 FROM same_subjects s WHERE s.facts_id = same_facts.id)';
    if ((await tx.execute(`DELETE FROM same_facts WHERE id = ? AND reader_version < ? AND ${unused}`, [factsId, version])) === 0) return false;
    await tx.execute('DELETE FROM same_keys WHERE facts_id = ?', [factsId]);
    return true;
  }

  /** Read by the present reader: found to be the same as before. */
  async upToDate(tx: Tx, factsId: string, version: number): Promise<void> {
    await tx.execute('UPDATE same_facts SET reader_version = ? WHERE id = ?', [version, factsId]);
  }
}
