import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import type { PublicCorrection } from '../items/public-item.js';
import type { Doing } from './new-item.js';

export type ChangeKind = 'published' | 'withdrawn' | 'superseded' | 'corrected';

/** Adds to the record of an item that is held (`heldItem`) or new; nothing is ever taken out of it. */
export async function recordChange(tx: Tx, itemId: string, kind: ChangeKind, { by, on }: Doing, at: Instant, detail: object = {}): Promise<void> {
  const [row] = await tx.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM catalogue_changes WHERE item_id = ?', [itemId]);
  await tx.insert('catalogue_changes', { id: randomUUID(), item_id: itemId, n: Number(row!.n) + 1, kind, on_day: on, at, person_id: by, detail });
}

/** What the public is told of corrections. */
export async function correctionsOf(db: Queryable, itemId: string): Promise<PublicCorrection[]> {
  const rows = await db.query<{ on_day: string; detail: string }>('SELECT on_day, detail FROM catalogue_changes WHERE item_id = ? AND kind = ? ORDER BY n', [itemId, 'corrected']);
  return rows.map(({ on_day, detail }) => ({ on: on_day, note: (JSON.parse(detail) as { note: string }).note }));
}

export interface ItemChange {
  readonly kind: ChangeKind;
  readonly on: string;
  readonly at: Instant;
  readonly personId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The record of an item, the oldest first. */
export async function changesOf(db: Queryable, itemId: string): Promise<ItemChange[]> {
  const rows = await db.query<{ kind: ChangeKind; on_day: string; at: number | string; person_id: string | null; detail: string }>(
    'SELECT kind, on_day, at, person_id, detail FROM catalogue_changes WHERE item_id = ? ORDER BY n', [itemId]);
  return rows.map(({ kind, on_day, at, person_id, detail }) => ({ kind, on: on_day, at: Number(at), personId: person_id, detail: JSON.parse(detail) as Record<string, unknown> }));
}
