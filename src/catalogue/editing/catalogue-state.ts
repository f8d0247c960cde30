import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';

/** Tells every process that what the public sees has changed. Held until the end of the transaction. */
export async function nextRevision(tx: Tx): Promise<void> {
  await tx.execute('INSERT INTO catalogue_state (id, revision, last_seq) VALUES (1, 1, 0) ON CONFLICT (id) DO UPDATE SET revision = catalogue_state.revision + 1');
}

/** The same for a new item; answers its place in the order of publication. */
export async function nextSeq(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ last_seq: number }>(
    `INSERT INTO catalogue_state (id, revision, last_seq) VALUES (1, 1, 1)
     ON CONFLICT (id) DO UPDATE SET revision = catalogue_state.revision + 1, last_seq = catalogue_state.last_seq + 1 RETURNING last_seq`);
  return row!.last_seq;
}

/** Grows with every change that the public can see. */
export async function catalogueRevision(db: Queryable): Promise<number> {
  const [row] = await db.query<{ revision: number }>('SELECT revision FROM catalogue_state WHERE id = 1');
  return row?.revision ?? 0;
}
