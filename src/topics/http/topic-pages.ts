import { Injectable } from '@nestjs/common';
import type { RoleHolder } from '../../identity/access/may.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import { EqualRequests } from '../case-page/equal-requests.js';
import { Changes } from '../store/changes.js';
import type { Topic } from '../store/topic.js';
import { requireTopicReader } from '../topic-access.js';
import { TopicReleases } from '../topic-releases.js';
import { Topics } from '../topics.js';
import { shownChange, shownOutcomes, shownTopic } from './topic-views.js';

const CHANGES = 50;

/** Puts together what pages of topics show. */
@Injectable()
export class TopicPages {
  constructor(
    private readonly topics: Topics, private readonly equal: EqualRequests, private readonly changes: Changes, private readonly releases: TopicReleases, private readonly names: Names,
    private readonly directory: Directory, private readonly reads: Reads, private readonly time: Time,
  ) {}

  async lines(topics: readonly Topic[]) {
    const ids = topics.map((each) => each.id);
    if (ids.length === 0) return [];
    const organs = await this.reads.query<{ topic_id: string; organ_id: string }>(
      `SELECT topic_id, organ_id FROM topic_organs WHERE topic_id IN (${marks(ids.length)}) AND members > 0 ORDER BY requests DESC, organ_id`, ids);
    const names = await this.names.of(this.reads, organs.map((each) => ({ organ_id: each.organ_id, unit_id: null, officer_id: null })));
    const releases = await this.releases.of(this.reads, ids);
    return topics.map((topic) => shownTopic(topic, organs.filter((each) => each.topic_id === topic.id).map((each) => names.organ(each.organ_id)), releases.get(topic.id)));
  }

  /** Outcomes and the last months of topics that the reader was shown. */
  async glances(topics: readonly Topic[]) {
    const found = await this.topics.demand.glances(this.reads, topics.map(({ id }) => id), this.time.today());
    return [...found].map(([topicId, { outcomes, trend }]) => ({ topicId, outcomes: shownOutcomes(outcomes), trend }));
  }

  /** Errors: `NotFoundError`, `ForbiddenError`. */
  async page(topicId: string, reader: RoleHolder) {
    const topic = await this.readable(topicId, reader);
    const [line] = await this.lines([topic]);
    const organs = await this.topics.demand.organs(this.reads, topicId);
    const names = await this.names.of(this.reads, organs.map(({ organId }) => ({ organ_id: organId, unit_id: null, officer_id: null })));
    const changes = await this.changes.of(this.reads, topicId, CHANGES);
    const people = await this.directory.nameOf(changes.flatMap(({ by }) => by ?? []));
    return {
      ...line!, demand: organs.map(({ organId, requests, applicants }) => ({ organ: names.organ(organId), requests, applicants })),
      outcomes: shownOutcomes(await this.topics.demand.outcomes(this.reads, topicId)), trend: await this.topics.demand.trend(this.reads, topicId, this.time.today()),
      changes: changes.map((each) => shownChange(each, people)),
    };
  }

  async requests(topicId: string, reader: RoleHolder, page: { readonly limit: number; readonly cursor?: string }) {
    await this.readable(topicId, reader);
    const { items, next } = await this.topics.requestsOf(this.reads, topicId, page);
    return { items: await this.equal.shown(this.reads, items, reader), next };
  }

  /** Those who were asked, and who evaluate its publication. Of a topic that went into another, those may read it who may read that one. */
  private async readable(topicId: string, reader: RoleHolder): Promise<Topic> {
    const present = await this.topics.present(this.reads, topicId);
    const asked = (await this.topics.demand.organs(this.reads, present.id)).map(({ organId }) => organId);
    requireTopicReader(reader, [...asked, ...(await this.releases.organsOf(this.reads, present.id))]);
    return (await this.topics.find(this.reads, topicId))!;
  }
}
