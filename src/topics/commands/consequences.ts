import { Injectable } from '@nestjs/common';
import type { RoleHolder } from '../../identity/access/may.js';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { marks } from '../../requests/list/conditions.js';
import { Demand } from '../store/demand.js';
import type { Topic } from '../store/topic.js';
import { TopicStore } from '../store/topic-store.js';
import { requireTopicReader } from '../topic-access.js';
import { notInTopic } from '../topic-errors.js';

/** The figures of a topic, as they are or would be. */
export interface Size {
  readonly members: number;
  readonly requests: number;
  /** Distinct ones. */
  readonly applicants: number;
}

/** What would become of one topic; `id` is null for one that would begin, `after` for one that would end. */
export interface Consequence {
  readonly id: string | null;
  readonly title: string;
  readonly before: Size | null;
  readonly after: Size | null;
}

/** Says what merging, splitting and moving would make of topics, with nothing changed. Demand is counted anew: an applicant may be in both. */
@Injectable()
export class Consequences {
  constructor(private readonly topics: TopicStore, private readonly demand: Demand, private readonly reads: Reads) {}

  /** Others into this one. Errors: `NotFoundError`, `ForbiddenError`. */
  async ofMerge(topicId: string, others: readonly string[], reader: RoleHolder): Promise<Consequence[]> {
    const all = await Promise.all([topicId, ...new Set(others.filter((id) => id !== topicId))].map((id) => this.readable(id, reader)));
    const after = await this.size(`topic_id IN (${marks(all.length)})`, all.map(({ id }) => id));
    return all.map((topic, i) => ({ id: topic.id, title: topic.title, before: sizeOf(topic), after: i === 0 ? after : null }));
  }

  /** Requests out of this one, into another or a new one. Errors: as of `ofMerge`; `ValidationFailedError` for requests that are not in it. */
  async ofLeaving(topicId: string, requestIds: readonly string[], toTopicId: string | null, reader: RoleHolder): Promise<Consequence[]> {
    const from = await this.readable(topicId, reader);
    const to = toTopicId === null ? null : await this.readable(toTopicId, reader);
    const chosen = [...new Set(requestIds)];
    const those = `subject_id IN (${marks(chosen.length)})`;
    const leaving = await this.size(`topic_id = ? AND ${those}`, [topicId, ...chosen]);
    if (leaving.members !== chosen.length) throw notInTopic('#/requestIds');
    const rest = await this.size(`topic_id = ? AND NOT ${those}`, [topicId, ...chosen]);
    const arrived = to === null ? leaving : await this.size(`topic_id = ? OR (topic_id = ? AND ${those})`, [to.id, topicId, ...chosen]);
    return [
      { id: from.id, title: from.title, before: sizeOf(from), after: rest.members === 0 ? null : rest },
      { id: to?.id ?? null, title: to?.title ?? '', before: to && sizeOf(to), after: arrived },
    ];
  }

  private async readable(topicId: string, reader: RoleHolder): Promise<Topic> {
    const topic = await this.topics.get(this.reads, topicId);
    requireTopicReader(reader, (await this.demand.organs(this.reads, topic.id)).map(({ organId }) => organId));
    return topic;
  }

  private async size(condition: string, params: readonly SqlValue[]): Promise<Size> {
    const [row] = await this.reads.query<{ members: number | string; requests: number | string | null; applicants: number | string }>(
      `SELECT COUNT(*) AS members, SUM(CASE WHEN counted = ? THEN 1 ELSE 0 END) AS requests, COUNT(DISTINCT CASE WHEN counted = ? THEN person_hash END) AS applicants
       FROM topic_members WHERE ${condition}`, [true, true, ...params]);
    return { members: Number(row!.members), requests: Number(row!.requests ?? 0), applicants: Number(row!.applicants) };
  }
}

const sizeOf = ({ members, requests, applicants }: Topic): Size => ({ members, requests, applicants });
