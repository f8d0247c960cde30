import { type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/**
 * The next index number (索引号) of an organ: its code, year and month of publication, and a serial that counts on over the years:
 * `szf-202603-00012`. Taken in the transaction of the publication, whose row is held until the end, so that there are neither gaps
 * nor twins; a number is never used again.
 */
export async function nextIndexNumber(tx: Tx, organ: { readonly id: string; readonly code: string }, on: CivilDate): Promise<string> {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO catalogue_series (organ_id, last) VALUES (?, 1)
     ON CONFLICT (organ_id) DO UPDATE SET last = catalogue_series.last + 1 RETURNING last`, [organ.id]);
  return indexNumber(organ.code, on, row!.last);
}

export function indexNumber(organCode: string, on: CivilDate, serial: number): string {
  return `${organCode}-${on.slice(0, 4)}${on.slice(5, 7)}-${String(serial).padStart(5, '0')}`;
}

/** Anything else names no item. */
export function isIndexNumber(text: string): boolean {
  const match = /^[a-z0-9][a-z0-9-]{0,39}-(\d{4})(\d\d)-\d{5,9}$/.exec(text);
  return match !== null && match[2]! >= '01' && match[2]! <= '12';
}
