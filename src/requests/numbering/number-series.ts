import { organById } from '../../identity/organs/organ-reads.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { officialNumber, type NumberKind } from './request-number.js';

/**
 * Takes the next number of an organ, kind and year. It is taken in the transaction of what is numbered and the row is held until
 * its end, so that there are neither gaps nor twins. Errors: `NotFoundError` when there is no such organ.
 */
export async function nextNumber(tx: Tx, organId: string, kind: NumberKind, year: number): Promise<string> {
  const organ = await organById(tx, organId);
  if (!organ) throw new NotFoundError({ zh: '机关', en: 'organ' }, organId);
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO number_series (organ_id, kind, year, last) VALUES (?, ?, ?, 1)
     ON CONFLICT (organ_id, kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last`,
    [organId, kind, year],
  );
  return officialNumber(organ.docPrefix, kind, year, row!.last);
}
