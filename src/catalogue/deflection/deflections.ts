import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Reads, type Queryable, type SqlValue, type Tx } from '../../platform/database/unit-of-work.js';
import type { Deflection, DeflectionKind, DeflectionSource } from './deflection.js';

/** Counts of a period. */
export interface DeflectionSum {
  readonly source: DeflectionSource;
  readonly kind: DeflectionKind;
  readonly n: number;
}

export interface DeflectionPeriod {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly itemId?: string;
}

/** How often the catalogue led somebody to a published item, and whether that spared a request. */
@Injectable()
export class Deflections {
  constructor(private readonly reads: Reads) {}

  /** Counts in the caller's transaction: for the intake, where it is part of a decision. */
  async count(tx: Tx, { on, source, kind, itemId = '' }: Deflection, n = 1): Promise<void> {
    await tx.execute(
      `INSERT INTO catalogue_deflections (on_day, source, kind, item_id, n) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (on_day, source, kind, item_id) DO UPDATE SET n = catalogue_deflections.n + excluded.n`, [on, source, kind, itemId, n]);
  }

  /** Requests that an item has spared since a day: readers and applicants who said that it is what they need. */
  async avoidedSince(itemId: string, since?: CivilDate, db: Queryable = this.reads): Promise<number> {
    const [row] = await db.query<{ n: number | string | null }>(
      `SELECT SUM(n) AS n FROM catalogue_deflections WHERE item_id = ? AND kind = ?${since === undefined ? '' : ' AND on_day >= ?'}`, [itemId, 'found', ...(since === undefined ? [] : [since])]);
    return Number(row?.n ?? 0);
  }

  /** The same of every item in a period, by the item's id: one question for a table of many. */
  async avoidedByItem({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }, db: Queryable = this.reads): Promise<Map<string, number>> {
    const rows = await db.query<{ item_id: string; n: number | string }>(
      'SELECT item_id, SUM(n) AS n FROM catalogue_deflections WHERE kind = ? AND on_day >= ? AND on_day <= ? GROUP BY item_id', ['found', from, to]);
    return new Map(rows.map(({ item_id: itemId, n }) => [itemId, Number(n)]));
  }

  /** Sums by source and kind. */
  async sums({ from, to, itemId }: DeflectionPeriod = {}, db: Queryable = this.reads): Promise<DeflectionSum[]> {
    const parts: [string, SqlValue][] = [];
    if (from !== undefined) parts.push(['on_day >= ?', from]);
    if (to !== undefined) parts.push(['on_day <= ?', to]);
    if (itemId !== undefined) parts.push(['item_id = ?', itemId]);
    const where = parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`;
    const rows = await db.query<{ source: DeflectionSource; kind: DeflectionKind; n: number | string }>(
      `SELECT source, kind, SUM(n) AS n FROM catalogue_deflections ${where} GROUP BY source, kind ORDER BY source, kind`, parts.map(([, value]) => value));
    return rows.map(({ source, kind, n }) => ({ source, kind, n: Number(n) }));
  }
}
