import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Doing } from './new-item.js';

export type ChangeKind = 'published' | 'withdrawn' | 'superseded' | 'corrected';

/** Adds to the record of an item; nothing is ever taken out of it. */
export async function recordChange(tx: Tx, itemId: string, kind: ChangeKind, { by, on }: Doing, at: Instant, detail: object = {}): Promise<void> {
  await tx.insert('catalogue_changes', { id: randomUUID(), item_id: itemId, kind, on_day: on, at, person_id: by, detail });
}
