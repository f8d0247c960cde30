import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';

export interface CatalogueState {
  /** Grows with every change that the public can see. */
  readonly revision: number;
  /** The day of the last change; null while there was none. */
  readonly changedOn: CivilDate | null;
  /** Items that were ever published. */
  readonly lastSeq: number;
}

const INTO = 'INSERT INTO catalogue_state (id, revision, last_seq, changed_on)';

/** Tells every process that what the public sees has changed. The row is held until the end of the transaction. */
export async function nextRevision(tx: Tx, on: CivilDate): Promise<void> {
  await tx.execute(`${INTO} VALUES (1, 1, 0, ?) ON CONFLICT (id) DO UPDATE SET revision = catalogue_state.revision + 1, changed_on = excluded.changed_on`, [on]);
}

/** The same for a new item; answers its place in the order of publication. */
export async function nextSeq(tx: Tx, on: CivilDate): Promise<number> {
  const [row] = await tx.query<{ last_seq: number }>(
    `${INTO} VALUES (1, 1, 1, ?)
     ON CONFLICT (id) DO UPDATE SET revision = catalogue_state.revision + 1, last_seq = catalogue_state.last_seq + 1, changed_on = excluded.changed_on RETURNING last_seq`, [on]);
  return row!.last_seq;
}

export async function catalogueState(db: Queryable): Promise<CatalogueState> {
  const [row] = await db.query<{ revision: number; changed_on: string; last_seq: number }>('SELECT revision, changed_on, last_seq FROM catalogue_state WHERE id = 1');
  return row ? { revision: row.revision, changedOn: row.changed_on, lastSeq: row.last_seq } : { revision: 0, changedOn: null, lastSeq: 0 };
}
