import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Candidates } from '../../same-information/index/candidates.js';
import { FactsRows } from '../../same-information/index/facts-rows.js';
import { Shelf } from '../../same-information/index/shelf.js';
import { Subjects } from '../../same-information/index/subjects.js';
import { keysOf } from '../../same-information/matching/keys.js';
import { Homes } from '../../topics/store/homes.js';

/** Facts of a topic that are held against what is public: the newest. */
const HELD_AGAINST = 5;
/** What supersedes may be superseded. */
const MOST_HOPS = 50;

/** Whether what a topic asks for is public. */
@Injectable()
export class PublishedAlready {
  constructor(private readonly homes: Homes, private readonly rows: FactsRows, private readonly candidates: Candidates, private readonly subjects: Subjects) {}

  /** As far as it is known without comparing anything: it was published from here, or a reply told where it stands (Art. 36(1)). */
  async known(db: Queryable, topicId: string): Promise<boolean> {
    const own = await db.query("SELECT case_id FROM releases WHERE topic_id = ? AND state = 'PUBLISHED' LIMIT 1", [topicId]);
    if (own.length > 0 || (await this.succeeded(db, topicId))) return true;
    // Replies that led to what was withdrawn since lead nowhere.
    const told = await db.query(
      `SELECT subject_id FROM topic_members WHERE topic_id = ? AND outcome = 'GRANTED.ALREADY_PUBLIC'
       AND outcome_on > COALESCE((SELECT MAX(ended_on) FROM releases WHERE topic_id = ? AND state = 'WITHDRAWN'), '') LIMIT 1`, [topicId, topicId]);
    return told.length > 0;
  }

  /** What was published from here was superseded by what is public now. */
  private async succeeded(db: Queryable, topicId: string): Promise<boolean> {
    const [row] = await db.query<{ n: number | string }>(
      `WITH RECURSIVE later (id, status, next, hops) AS (
         SELECT i.id, i.status, i.superseded_by, 0 FROM releases r JOIN catalogue_items i ON i.id = r.item_id WHERE r.topic_id = ? AND r.state = 'SUPERSEDED'
         UNION ALL SELECT i.id, i.status, i.superseded_by, l.hops + 1 FROM later l JOIN catalogue_items i ON i.id = l.next WHERE l.hops < ${MOST_HOPS})
       SELECT COUNT(*) AS n FROM later WHERE status = 'published'`, [topicId]);
    return Number(row!.n) > 0;
  }

  /** Besides: an item of the catalogue that is the same information, by whatever way it came there. */
  async found(db: Queryable, topicId: string): Promise<boolean> {
    const stored = await this.rows.load(db, await this.homes.factsOf(db, topicId, HELD_AGAINST));
    for (const [id, { facts }] of stored) {
      if ((await this.subjects.having(db, id, 'published', 1)).length > 0) return true;
      const near = (await this.candidates.near(db, facts, keysOf(facts), Shelf.published, id)).filter(({ comparison }) => comparison.verdict === 'same');
      for (const { factsId } of near) if ((await this.subjects.having(db, factsId, 'published', 1)).length > 0) return true;
    }
    return false;
  }
}
