import type { Queryable } from '../../platform/database/unit-of-work.js';
import { marks } from './conditions.js';

/** How many files lie on some cases, without those withdrawn. */
export async function filesOf(db: Queryable, caseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db.query<{ case_id: string; n: number | string }>(
    `SELECT case_id, COUNT(*) AS n FROM attachments WHERE case_id IN (${marks(caseIds.length)}) AND withdrawn_at IS NULL GROUP BY case_id`, caseIds);
  return new Map(rows.map(({ case_id, n }) => [case_id, Number(n)]));
}
