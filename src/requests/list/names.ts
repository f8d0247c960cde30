import { Injectable } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { marks } from './conditions.js';
import type { Named } from './request-line.js';

interface Ids { readonly organ_id: string; readonly unit_id: string | null; readonly officer_id: string | null }

/** The names behind the ids of some requests, read at once. */
export interface NamesOf {
  organ(id: string): Named;
  unit(id: string | null): Named | null;
  person(id: string | null): Named | null;
}

@Injectable()
export class Names {
  constructor(private readonly directory: Directory) {}

  async of(db: Queryable, rows: readonly Ids[], personIds: readonly string[] = []): Promise<NamesOf> {
    const ids = (pick: (row: Ids) => string | null) => [...new Set(rows.map(pick).filter((id) => id !== null))];
    const people = await this.directory.nameOf([...ids((row) => row.officer_id), ...personIds], db);
    const organs = await named(db, 'organs', ids((row) => row.organ_id));
    const units = await named(db, 'units', ids((row) => row.unit_id));
    const of = (names: ReadonlyMap<string, string>, id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
    return { organ: (id) => of(organs, id)!, unit: (id) => of(units, id), person: (id) => of(people, id) };
  }
}

async function named(db: Queryable, table: 'organs' | 'units', ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(`SELECT id, name FROM ${table} WHERE id IN (${marks(ids.length)})`, ids);
  return new Map(rows.map((row) => [row.id, row.name]));
}
