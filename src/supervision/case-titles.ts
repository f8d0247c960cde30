import type { Queryable } from '../platform/database/unit-of-work.js';

/** How a case is named in lists, and which kind of case it is. */
export interface CaseTitle {
  readonly workflow: 'request' | 'release';
  readonly organId: string;
  /** Registration number of a request; that of the incoming paper until it is registered. Releases have none. */
  readonly number: string | null;
  readonly summary: string;
}

interface Line { workflow: 'request' | 'release'; case_id: string; organ_id: string; number: string | null; summary: string }

/** Names of cases of every kind. Reads the lists that their own capabilities keep. */
export async function caseTitles(db: Queryable, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseTitle>> {
  const ids = [...new Set(caseIds)];
  if (ids.length === 0) return new Map();
  const marks = ids.map(() => '?').join(', ');
  const rows = await db.query<Line>(
    `SELECT 'request' AS workflow, case_id, organ_id, COALESCE(number, intake_number) AS number, summary FROM requests WHERE case_id IN (${marks})
     UNION ALL SELECT 'release' AS workflow, case_id, organ_id, NULL AS number, label AS summary FROM releases WHERE case_id IN (${marks})`, [...ids, ...ids]);
  return new Map(rows.map(({ workflow, case_id, organ_id, number, summary }) => [case_id, { workflow, organId: organ_id, number, summary: summary.slice(0, 80) }]));
}
