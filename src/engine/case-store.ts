import { RevisionConflictError } from '../platform/errors/general-errors.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { forUpdate } from '../platform/database/for-update.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';

export interface StoredCase {
  readonly id: string;
  readonly definition: string;
  readonly version: number;
  readonly revision: number;
  readonly snapshot: string;
  readonly last_hash: string;
  readonly state: string;
  readonly organ_id: string;
  readonly unit_id: string | null;
  readonly officer_id: string | null;
  readonly calendar_version: string;
}

const COLUMNS = 'id, definition, version, revision, snapshot, last_hash, state, organ_id, unit_id, officer_id, calendar_version';

/** Loads a case; within a unit of work its row is held. Throws NotFoundError. */
export async function loadCase(db: Queryable, id: string, hold = false): Promise<StoredCase> {
  const [row] = await db.query<StoredCase>(`SELECT ${COLUMNS} FROM cases WHERE id = ?${hold ? forUpdate(db.dialect) : ''}`, [id]);
  if (!row) throw new NotFoundError({ zh: '办件', en: 'case' }, id);
  return row;
}

/** What a step changes in the row of a case. */
export interface CaseUpdate {
  readonly revision: number;
  readonly snapshot: string;
  readonly last_hash: string;
  readonly state: string;
  readonly open: boolean;
  readonly organ_id: string;
  readonly unit_id: string | null;
  readonly officer_id: string | null;
  readonly calendar_version: string;
  readonly changed_at: number;
}

/** Compare-and-set on the revision: exactly one row changes, or somebody else was faster. */
export async function updateCase(tx: Tx, id: string, from: number, update: CaseUpdate): Promise<void> {
  const changed = await tx.execute(
    'UPDATE cases SET revision = ?, snapshot = ?, last_hash = ?, state = ?, open = ?, organ_id = ?, unit_id = ?, officer_id = ?, calendar_version = ?, changed_at = ? WHERE id = ? AND revision = ?',
    [update.revision, update.snapshot, update.last_hash, update.state, update.open, update.organ_id, update.unit_id, update.officer_id, update.calendar_version, update.changed_at, id, from]);
  if (changed !== 1) throw new RevisionConflictError(from, update.revision);
}
