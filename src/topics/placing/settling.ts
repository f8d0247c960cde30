import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Apart } from '../store/apart.js';
import { Homes } from '../store/homes.js';
import type { Topic } from '../store/topic.js';
import { TopicStore } from '../store/topic-store.js';
import { Likeness } from './likeness.js';
import { Merging } from './merging.js';
import { oneAtATime } from './one-at-a-time.js';

export interface ToSettle {
  readonly factsId: string;
  /** Name of what the text asks for. */
  readonly label: string;
  readonly on: CivilDate;
  /** Where the request is now, alone: it stays there unless it fits elsewhere. */
  readonly alone: string | null;
  /** Where it is now, with others: kept where it still fits. */
  readonly present: string | null;
}

/**
 * Finds the topic of facts that have none. Done once for all texts with these facts, however many come. Where they fit several topics
 * (a request with 文号 and description between one with the 文号 and one with the description) these become one, unless staff keeps
 * them apart or named both.
 */
@Injectable()
export class Settling {
  constructor(
    private readonly topics: TopicStore, private readonly homes: Homes, private readonly apart: Apart, private readonly likeness: Likeness, private readonly merging: Merging,
  ) {}

  /** Answers the topic's id. */
  async settle(tx: Tx, asked: ToSettle): Promise<string> {
    await oneAtATime(tx);
    const meanwhile = await this.homes.find(tx, asked.factsId);
    if (meanwhile) return meanwhile.topicId;
    const topicId = await this.fitting(tx, asked) ?? asked.alone ?? (await this.topics.create(tx, asked.label, asked.on)).id;
    await this.homes.set(tx, asked.factsId, { topicId, pinned: false });
    return topicId;
  }

  private async fitting(tx: Tx, { factsId, present }: ToSettle): Promise<string | null> {
    const like = await this.likeness.topicsFor(tx, factsId);
    if (like.length === 0) return null;
    const ordered = present !== null && like.includes(present) ? [present, ...like.filter((id) => id !== present)] : like;
    let topic = await this.topics.hold(tx, ordered[0]!);
    for (const id of ordered.slice(1)) topic = await this.joined(tx, topic, await this.topics.hold(tx, id));
    return topic.id;
  }

  /** The one topic of two, or the first of them where they stay two. */
  private async joined(tx: Tx, one: Topic, other: Topic): Promise<Topic> {
    if (one.id === other.id || (one.titledBy !== null && other.titledBy !== null)) return one;
    if (await this.apart.are(tx, one.id, other.id)) return one;
    const [into, from] = staying(one, other) ? [one, other] : [other, one];
    await this.merging.merge(tx, from, into, { by: null, reason: null });
    return this.topics.get(tx, into.id);
  }
}

/** Whether the first gives its name and address to both: the one that staff named, then the larger, then the older. */
function staying(one: Topic, other: Topic): boolean {
  if ((one.titledBy !== null) !== (other.titledBy !== null)) return one.titledBy !== null;
  return one.members === other.members ? one.id < other.id : one.members > other.members;
}
