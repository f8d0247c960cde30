import type { Queryable } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';

/** Where a release stands: what permissions look at. */
export interface ReleasePlace {
  readonly organId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly state: string;
  readonly revision: number;
}

/** Errors: `NotFoundError` when there is no such release. */
export async function placeOf(db: Queryable, caseId: string): Promise<ReleasePlace> {
  const [row] = await db.query<{ organ_id: string; unit_id: string | null; officer_id: string | null; state: string; revision: number }>(
    "SELECT organ_id, unit_id, officer_id, state, revision FROM cases WHERE id = ? AND definition = 'release'", [caseId]);
  if (!row) throw new NotFoundError({ zh: '主动公开评估件', en: 'release' }, caseId);
  return { organId: row.organ_id, unitId: row.unit_id, officerId: row.officer_id, state: row.state, revision: row.revision };
}
