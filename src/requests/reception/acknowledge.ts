import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/** The acknowledgement (登记回执) left the office on this day; the first day counts. */
export async function acknowledge(tx: Tx, caseId: string, on: CivilDate): Promise<void> {
  await tx.execute('UPDATE requests SET acknowledged_on = ? WHERE case_id = ? AND acknowledged_on IS NULL', [on, caseId]);
}
