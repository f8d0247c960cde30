import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import type { Standing } from './member.js';
import type { Topic } from './topic.js';
import { TopicStore } from './topic-store.js';

type Counted = Standing & { readonly id: string };
type Change = Readonly<Record<'members' | 'requests' | 'open_requests' | 'applicants', number>>;

/**
 * Keeps the figures of topics with every member that comes or goes: none of it counts members, so that the ten thousandth request for the
 * same information costs what the first did. The caller holds the topic.
 */
@Injectable()
export class Figures {
  constructor(private readonly topics: TopicStore) {}

  /** A member has come. */
  async add(tx: Tx, topicId: string, member: Counted): Promise<void> {
    const topic = await this.topics.get(tx, topicId);
    const { inTopic, inOrgan } = member.counted ? await this.addApplicant(tx, topicId, member) : { inTopic: false, inOrgan: false };
    const first = topic.members === 0 || member.on < topic.firstOn ? member.on : topic.firstOn;
    const last = topic.members === 0 || member.on > topic.lastOn ? member.on : topic.lastOn;
    await this.organ(tx, topicId, member, { members: 1, requests: Number(member.counted), applicants: Number(inOrgan) }, { applicants: topic.applicants + Number(inTopic), lastOn: last });
    await this.write(tx, topic, { members: 1, requests: Number(member.counted), open_requests: Number(member.open), applicants: Number(inTopic) }, first, last);
  }

  /** A member is gone: its row is no longer in the topic. */
  async take(tx: Tx, topicId: string, member: Counted): Promise<void> {
    const topic = await this.topics.get(tx, topicId);
    const { inTopic, inOrgan } = member.counted ? await this.takeApplicant(tx, topicId, member) : { inTopic: false, inOrgan: false };
    const first = member.on === topic.firstOn ? await this.end(tx, topicId, 'ASC') : topic.firstOn;
    const last = member.on === topic.lastOn ? await this.end(tx, topicId, 'DESC') : topic.lastOn;
    await this.organ(tx, topicId, member, { members: -1, requests: -Number(member.counted), applicants: -Number(inOrgan) }, { applicants: topic.applicants - Number(inTopic), lastOn: last ?? topic.lastOn });
    await this.write(tx, topic, { members: -1, requests: -Number(member.counted), open_requests: -Number(member.open), applicants: -Number(inTopic) }, first ?? topic.firstOn, last ?? topic.lastOn);
  }

  private async write(tx: Tx, topic: Topic, by: Change, firstOn: CivilDate, lastOn: CivilDate): Promise<void> {
    const applicants = topic.applicants + by.applicants;
    await this.topics.set(tx, topic.id, {
      members: topic.members + by.members, requests: topic.requests + by.requests, open_requests: topic.openRequests + by.open_requests, applicants, first_on: firstOn, last_on: lastOn,
    });
    if (by.applicants === 0 && lastOn === topic.lastOn) return;
    await tx.execute('UPDATE topic_organs SET topic_applicants = ?, topic_last_on = ? WHERE topic_id = ?', [applicants, lastOn, topic.id]);
  }

  /** Answers whether the person had not asked before: at all, and that organ. */
  private async addApplicant(tx: Tx, topicId: string, { id, personHash, organId, on }: Counted) {
    const known = await this.organsOf(tx, topicId, personHash);
    await tx.execute(
      `INSERT INTO topic_applicants (topic_id, person_hash, organ_id, requests, last_on, last_id) VALUES (?, ?, ?, 1, ?, ?)
       ON CONFLICT (topic_id, person_hash, organ_id) DO UPDATE SET requests = topic_applicants.requests + 1,
         last_id = CASE WHEN excluded.last_on >= topic_applicants.last_on THEN excluded.last_id ELSE topic_applicants.last_id END,
         last_on = CASE WHEN excluded.last_on >= topic_applicants.last_on THEN excluded.last_on ELSE topic_applicants.last_on END`,
      [topicId, personHash, organId, on, id]);
    return { inTopic: known.length === 0, inOrgan: !known.includes(organId) };
  }

  /** Answers whether that was the person's last: at all, and to that organ. */
  private async takeApplicant(tx: Tx, topicId: string, { personHash, organId }: Standing) {
    const of: SqlValue[] = [topicId, personHash, organId];
    const [row] = await tx.query<{ requests: number }>('SELECT requests FROM topic_applicants WHERE topic_id = ? AND person_hash = ? AND organ_id = ?', of);
    if (row && row.requests > 1) {
      const last = await this.lastOf(tx, topicId, personHash, organId);
      await tx.execute(
        'UPDATE topic_applicants SET requests = requests - 1, last_on = COALESCE(?, last_on), last_id = COALESCE(?, last_id) WHERE topic_id = ? AND person_hash = ? AND organ_id = ?',
        [last?.on_day ?? null, last?.subject_id ?? null, ...of]);
      return { inTopic: false, inOrgan: false };
    }
    await tx.execute('DELETE FROM topic_applicants WHERE topic_id = ? AND person_hash = ? AND organ_id = ?', of);
    return { inTopic: row !== undefined && (await this.organsOf(tx, topicId, personHash)).length === 0, inOrgan: row !== undefined };
  }

  private async organsOf(tx: Tx, topicId: string, personHash: string): Promise<string[]> {
    const rows = await tx.query<{ organ_id: string }>('SELECT organ_id FROM topic_applicants WHERE topic_id = ? AND person_hash = ?', [topicId, personHash]);
    return rows.map((row) => row.organ_id);
  }

  /** Led by the person: an applicant has few requests, a topic may have many. */
  private async lastOf(tx: Tx, topicId: string, personHash: string, organId: string): Promise<{ readonly on_day: string; readonly subject_id: string } | undefined> {
    const rows = await tx.query<{ on_day: string; subject_id: string }>(
      `SELECT m.on_day, m.subject_id FROM applicants a JOIN requests r ON r.applicant_id = a.id JOIN topic_members m ON m.subject_id = r.case_id
       WHERE a.person_hash = ? AND m.topic_id = ? AND m.organ_id = ? AND m.counted = ? ORDER BY m.on_day DESC, m.subject_id DESC LIMIT 1`, [personHash, topicId, organId, true]);
    return rows[0];
  }

  private async end(tx: Tx, topicId: string, way: 'ASC' | 'DESC'): Promise<CivilDate | null> {
    const [row] = await tx.query<{ on_day: string }>(`SELECT on_day FROM topic_members WHERE topic_id = ? ORDER BY on_day ${way} LIMIT 1`, [topicId]);
    return row?.on_day ?? null;
  }

  private async organ(tx: Tx, topicId: string, { organId }: Standing, by: { members: number; requests: number; applicants: number }, topic: { applicants: number; lastOn: CivilDate }): Promise<void> {
    await tx.execute(
      `INSERT INTO topic_organs (topic_id, organ_id, members, requests, applicants, topic_applicants, topic_last_on) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (topic_id, organ_id) DO UPDATE SET members = topic_organs.members + excluded.members, requests = topic_organs.requests + excluded.requests,
         applicants = topic_organs.applicants + excluded.applicants, topic_applicants = excluded.topic_applicants, topic_last_on = excluded.topic_last_on`,
      [topicId, organId, by.members, by.requests, by.applicants, topic.applicants, topic.lastOn]);
  }
}
