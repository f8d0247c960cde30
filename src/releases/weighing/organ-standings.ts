import { WITHHOLDING, GIVING } from '../../../workflows/release/grounds.js';
import type { OrganStanding } from '../../../workflows/release/holder.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

const ANSWERS = [...GIVING, ...WITHHOLDING];

/** What each organ did for a topic. Read only when a case is opened, for it looks at every request. */
export async function organStandings(db: Queryable, topicId: string): Promise<OrganStanding[]> {
  const marks = ANSWERS.map(() => '?').join(', ');
  const rows = await db.query<{ organ_id: string; asked: number | string; last_asked: string; answered: number | string; last_answered: string | null }>(
    `SELECT organ_id, COUNT(*) AS asked, MAX(on_day) AS last_asked, SUM(CASE WHEN outcome IN (${marks}) THEN 1 ELSE 0 END) AS answered,
       MAX(CASE WHEN outcome IN (${marks}) THEN outcome_on ELSE NULL END) AS last_answered FROM topic_members WHERE topic_id = ? GROUP BY organ_id`, [...ANSWERS, ...ANSWERS, topicId]);
  return rows.map((row) => ({ organId: row.organ_id, asked: Number(row.asked), lastAskedOn: row.last_asked, answered: Number(row.answered), lastAnsweredOn: row.last_answered }));
}
