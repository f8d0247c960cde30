import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

export type PlacedBy = 'detection' | 'staff';

/** What a topic counts of a request. */
export interface Standing {
  readonly organId: string;
  readonly personHash: string;
  /** Receipt, or intake until then. */
  readonly on: CivilDate;
  readonly counted: boolean;
  readonly open: boolean;
  readonly outcome: string | null;
  readonly outcomeOn: CivilDate | null;
}

/** A request in a topic. */
export interface Member extends Standing {
  readonly id: string;
  readonly topicId: string;
  readonly factsId: string | null;
  readonly placedBy: PlacedBy;
}

export interface MemberLine {
  subject_id: string; topic_id: string; facts_id: string | null; organ_id: string; person_hash: string; on_day: string; counted: unknown; open: unknown; outcome: string | null;
  outcome_on: string | null; placed_by: PlacedBy;
}

export const memberOf = (line: MemberLine): Member => ({
  id: line.subject_id, topicId: line.topic_id, factsId: line.facts_id, organId: line.organ_id, personHash: line.person_hash, on: line.on_day, counted: toBoolean(line.counted),
  open: toBoolean(line.open), outcome: line.outcome, outcomeOn: line.outcome_on, placedBy: line.placed_by,
});

/**
 * Demand is what was received (Art. 31), whatever became of it: who withdrew later had asked all the same, as with fees. What was found to
 * be a petition is no request for information (Art. 39 ¶1).
 */
export function isDemand(receivedOn: CivilDate | null, outcome: string | null): boolean {
  return receivedOn !== null && outcome !== 'NOT_PROCESSED.PETITION';
}

/** Where a request stands. Reads the list that the requests' own capability keeps. */
export async function standingOf(db: Queryable, requestId: string): Promise<Standing | undefined> {
  const [row] = await db.query<{ organ_id: string; person_hash: string; received_on: string | null; intake_on: string; open: unknown; outcome: string | null; outcome_on: string | null }>(
    `SELECT r.organ_id, r.received_on, r.intake_on, r.open, r.outcome, r.outcome_on, a.person_hash FROM requests r JOIN applicants a ON a.id = r.applicant_id
     WHERE r.case_id = ?`, [requestId]);
  return row && {
    organId: row.organ_id, personHash: row.person_hash, on: row.received_on ?? row.intake_on, counted: isDemand(row.received_on, row.outcome), open: toBoolean(row.open),
    outcome: row.outcome, outcomeOn: row.outcome_on,
  };
}
