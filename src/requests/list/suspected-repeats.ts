import type { Queryable } from '../../platform/database/unit-of-work.js';
import { marks, SUSPECTED_REPEAT } from './conditions.js';

/** Which of some requests look as if their applicant had asked for the same before. */
export async function suspectedRepeats(db: Queryable, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db.query<{ case_id: string }>(
    `SELECT r.case_id FROM requests r WHERE r.case_id IN (${marks(caseIds.length)}) AND r.open = ? AND ${SUSPECTED_REPEAT}`, [...caseIds, true]);
  return new Set(rows.map((row) => row.case_id));
}
