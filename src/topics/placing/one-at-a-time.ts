import type { Tx } from '../../platform/database/unit-of-work.js';

/** Of PostgreSQL's advisory locks; the number means nothing. */
const LOCK = 4_404_118;

/**
 * Lets one transaction at a time decide which topics there are: else two requests for the same information that come at the same moment
 * would each begin a topic. SQLite has one writer anyway.
 */
export async function oneAtATime(tx: Tx): Promise<void> {
  if (tx.dialect === 'postgres') await tx.query('SELECT pg_advisory_xact_lock(?)', [LOCK]);
}
