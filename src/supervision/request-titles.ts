import type { Queryable } from '../platform/database/unit-of-work.js';

/** How a request is named in lists. */
export interface RequestTitle {
  /** Registration number; that of the incoming paper until it is registered. */
  readonly number: string | null;
  readonly summary: string;
}

/** Number and summary of requests, by case. Reads the list that the requests' own capability keeps. */
export async function requestTitles(db: Queryable, caseIds: readonly string[]): Promise<ReadonlyMap<string, RequestTitle>> {
  const ids = [...new Set(caseIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ case_id: string; number: string | null; intake_number: string | null; summary: string }>(
    `SELECT case_id, number, intake_number, summary FROM requests WHERE case_id IN (${ids.map(() => '?').join(', ')})`, ids);
  return new Map(rows.map((row) => [row.case_id, { number: row.number ?? row.intake_number, summary: row.summary }]));
}
