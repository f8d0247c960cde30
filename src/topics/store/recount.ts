import type { SqlValue, Tx } from '../../platform/database/unit-of-work.js';

/** Works all figures of a topic out anew from its members: for joining topics of many, where moving them one by one would cost more. */
export async function recount(tx: Tx, topicId: string): Promise<void> {
  await tx.execute('DELETE FROM topic_applicants WHERE topic_id = ?', [topicId]);
  await tx.execute(
    `INSERT INTO topic_applicants (topic_id, person_hash, organ_id, requests, last_on, last_id)
     SELECT topic_id, person_hash, organ_id, n, on_day, subject_id FROM (
       SELECT topic_id, person_hash, organ_id, on_day, subject_id, COUNT(*) OVER (PARTITION BY person_hash, organ_id) AS n,
         ROW_NUMBER() OVER (PARTITION BY person_hash, organ_id ORDER BY on_day DESC, subject_id DESC) AS place
       FROM topic_members WHERE topic_id = ? AND counted = ?) m WHERE place = 1`, [topicId, true]);
  const applicants = await count(tx, 'SELECT COUNT(DISTINCT person_hash) AS n FROM topic_applicants WHERE topic_id = ?', [topicId]);
  const [sum] = await tx.query<{ members: number | string; requests: number | string | null; open: number | string | null; first_on: string | null; last_on: string | null }>(
    `SELECT COUNT(*) AS members, SUM(CASE WHEN counted = ? THEN 1 ELSE 0 END) AS requests, SUM(CASE WHEN open = ? THEN 1 ELSE 0 END) AS open, MIN(on_day) AS first_on, MAX(on_day) AS last_on
     FROM topic_members WHERE topic_id = ?`, [true, true, topicId]);
  await tx.execute(
    'UPDATE topics SET members = ?, requests = ?, open_requests = ?, applicants = ?, first_on = COALESCE(?, first_on), last_on = COALESCE(?, last_on) WHERE id = ?',
    [Number(sum!.members), Number(sum!.requests ?? 0), Number(sum!.open ?? 0), applicants, sum!.first_on, sum!.last_on, topicId]);
  await recountOrgans(tx, topicId, applicants, sum!.last_on);
}

async function recountOrgans(tx: Tx, topicId: string, applicants: number, lastOn: string | null): Promise<void> {
  await tx.execute('DELETE FROM topic_organs WHERE topic_id = ?', [topicId]);
  if (lastOn === null) return;
  const rows = await tx.query<{ organ_id: string; members: number | string; requests: number | string }>(
    'SELECT organ_id, COUNT(*) AS members, SUM(CASE WHEN counted = ? THEN 1 ELSE 0 END) AS requests FROM topic_members WHERE topic_id = ? GROUP BY organ_id', [true, topicId]);
  for (const row of rows) {
    const own = await count(tx, 'SELECT COUNT(*) AS n FROM topic_applicants WHERE topic_id = ? AND organ_id = ?', [topicId, row.organ_id]);
    await tx.insert('topic_organs', {
      topic_id: topicId, organ_id: row.organ_id, members: Number(row.members), requests: Number(row.requests), applicants: own, topic_applicants: applicants, topic_last_on: lastOn,
    });
  }
}

async function count(tx: Tx, sql: string, params: readonly SqlValue[]): Promise<number> {
  const [row] = await tx.query<{ n: number | string }>(sql, params);
  return Number(row!.n);
}
