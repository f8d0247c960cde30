import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { RecordEntryRow } from '../entities/record-entry.entity.js';
import { entryHash, GENESIS, sha256 } from './entry.js';

/** The first thing in a case that does not agree with its record. */
export interface BrokenEntry {
  readonly caseId: string;
  /** Null when the case as such disagrees with its last entry. */
  readonly seq: number | null;
  readonly fault: 'missing' | 'content-changed' | 'chain-broken' | 'snapshot-changed' | 'case-missing' | 'record-cut-off';
}

type Row = Pick<RecordEntryRow, 'case_id' | 'seq' | 'type' | 'payload' | 'actor_id' | 'fact_on' | 'at' | 'definition' | 'snapshot_hash' | 'prev_hash' | 'hash'>;
interface CaseHead { readonly id: string; readonly revision: number; readonly snapshot: string; readonly last_hash: string }

/** Recomputes the chain of one case and names its first broken entry; null when all agrees. */
export async function verifyCase(db: Queryable, caseId: string): Promise<BrokenEntry | null> {
  const rows = await db.query<Row>('SELECT case_id, seq, type, payload, actor_id, fact_on, at, definition, snapshot_hash, prev_hash, hash FROM case_records WHERE case_id = ? ORDER BY seq', [caseId]);
  const [head] = await db.query<CaseHead>('SELECT id, revision, snapshot, last_hash FROM cases WHERE id = ?', [caseId]);
  let prev = GENESIS;
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i + 1) return { caseId, seq: i + 1, fault: 'missing' };
    if (row.prev_hash !== prev) return { caseId, seq: row.seq, fault: 'chain-broken' };
    if (hashOf(row) !== row.hash) return { caseId, seq: row.seq, fault: 'content-changed' };
    prev = row.hash;
  }
  if (!head) return { caseId, seq: null, fault: 'case-missing' };
  if (head.revision !== rows.length || head.last_hash !== prev) return { caseId, seq: rows.length + 1, fault: 'record-cut-off' };
  return rows.at(-1)?.snapshot_hash === sha256(head.snapshot) ? null : { caseId, seq: null, fault: 'snapshot-changed' };
}

function hashOf(row: Row): string | null {
  let payload: unknown;
  try {
    payload = JSON.parse(row.payload);
  } catch {
    return null;
  }
  return entryHash(row.prev_hash, {
    caseId: row.case_id, seq: row.seq, type: row.type, payload, actorId: row.actor_id, on: row.fact_on, at: Number(row.at),
    definition: row.definition, snapshotHash: row.snapshot_hash,
  });
}

const PAGE = 500;

/** Verifies every case, also those of which only record entries are left; yields what is broken. */
export async function* verifyAll(db: Queryable): AsyncGenerator<BrokenEntry | { readonly verified: number }> {
  let after = '';
  let verified = 0;
  for (;;) {
    const ids = await db.query<{ id: string }>(
      'SELECT id FROM (SELECT id FROM cases UNION SELECT case_id AS id FROM case_records) AS every WHERE id > ? ORDER BY id LIMIT ?', [after, PAGE]);
    for (const { id } of ids) {
      const broken = await verifyCase(db, id);
      if (broken) yield broken;
      else verified += 1;
    }
    if (ids.length < PAGE) break;
    after = ids.at(-1)!.id;
  }
  yield { verified };
}
