import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { PublishedSame } from '../../same-information/decisions/published-same.js';
import { SameDecisions } from '../../same-information/decisions/same-decisions.js';
import { Homes } from '../../topics/store/homes.js';

/** Facts of a topic that are held against what is public: the newest. */
const HELD_AGAINST = 5;
/** What supersedes may be superseded. */
const MOST_HOPS = 50;

/** Whether what a topic asks for is public. */
@Injectable()
export class PublishedAlready {
  constructor(private readonly homes: Homes, private readonly published: PublishedSame, private readonly decisions: SameDecisions) {}

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

  /** Besides: an item of the catalogue that is the same information, by whatever way it came there, unless staff said that it is another. */
  async found(db: Queryable, topicId: string): Promise<boolean> {
    for (const factsId of await this.homes.factsOf(db, topicId, HELD_AGAINST)) {
      const items = (await this.published.like(db, factsId)).map(({ id }) => id);
      const others = await this.decisions.otherThings(db, topicId, items);
      if (items.some((id) => !others.has(id))) return true;
    }
    return false;
  }
}
