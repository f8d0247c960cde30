import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { marks } from '../../requests/list/conditions.js';
import { type ReleasesOfTopics, TopicReleases, type TopicRelease } from '../../topics/topic-releases.js';
import { stateName } from '../release-states.js';
import { Signals } from '../signals/signals.js';

interface Line { case_id: string; topic_id: string; state: string; item_id: string | null; round_since: string; decided_on: string | null; published_on: string | null; ended_on: string | null }

/** Tells topics where the release of their information stands: the case under way, else the last one. Hears which requests went elsewhere. */
@Injectable()
export class TellTopics implements ReleasesOfTopics, OnModuleInit {
  constructor(private readonly topics: TopicReleases, private readonly signals: Signals) {}

  onModuleInit(): void {
    this.topics.register(this);
  }

  async of(db: Queryable, topicIds: readonly string[]): Promise<ReadonlyMap<string, TopicRelease>> {
    if (topicIds.length === 0) return new Map();
    // What is under way comes last, so that it stays.
    const rows = await db.query<Line>(
      `SELECT case_id, topic_id, state, item_id, round_since, decided_on, published_on, ended_on FROM releases WHERE topic_id IN (${marks(topicIds.length)}) AND state <> 'MERGED'
       ORDER BY CASE WHEN open = ? THEN 1 ELSE 0 END, opened_at, case_id`, [...topicIds, true]);
    return new Map(rows.map((row) => [row.topic_id, { caseId: row.case_id, state: row.state, label: stateName(row.state), since: sinceOf(row), itemId: row.item_id }]));
  }

  async organsOf(db: Queryable, topicId: string): Promise<string[]> {
    return (await db.query<{ organ_id: string }>("SELECT DISTINCT organ_id FROM releases WHERE topic_id = ? AND state <> 'MERGED' ORDER BY organ_id", [topicId])).map((row) => row.organ_id);
  }

  moved(tx: Tx, requestIds: readonly string[]): Promise<void> {
    return this.signals.goWith(tx, requestIds);
  }
}

/** The day from which it is so. */
function sinceOf({ state, round_since: round, decided_on: decided, published_on: published, ended_on: ended }: Line): string {
  if (state === 'PUBLICATION' || state === 'NOT_NOW') return decided ?? round;
  if (state === 'PUBLISHED') return published ?? round;
  return ended ?? round;
}
