import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Policy } from '../../../workflows/clock/policy.js';
import type { Flag } from '../../../workflows/release/flag.js';
import { flagsDue, nextLook } from '../../../workflows/release/flags.js';
import type { TopicFacts } from '../../../workflows/release/topic-facts.js';
import { Policies } from '../../clock/policies/policies.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import type { WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import type { Topic } from '../../topics/store/topic.js';
import { WEIGH_TOPIC } from '../../topics/work-kinds.js';
import { MOST_SIGNALS, Signals } from '../signals/signals.js';
import { Flagging } from './flagging.js';
import { Following } from './following.js';
import { PublicDemand } from './public-demand.js';
import { PublishedAlready } from './published-already.js';
import { TopicFactsReader } from './topic-facts-reader.js';

/**
 * Looks whether a topic has to be evaluated for publication (Arts. 18, 44), in one transaction that holds it: so neither two processes nor
 * a second run flag it twice. Then it puts down when to look again by itself.
 */
@Injectable()
export class WeighTopic implements WorkHandler, OnModuleInit {
  readonly kind = WEIGH_TOPIC;

  constructor(
    private readonly handlers: WorkHandlers, private readonly topics: TopicStore, private readonly reader: TopicFactsReader, private readonly published: PublishedAlready,
    private readonly flagging: Flagging, private readonly following: Following, private readonly signals: Signals, private readonly policies: Policies,
    private readonly demand: PublicDemand, private readonly items: WorkItems, private readonly wakeUps: WakeUps, private readonly work: UnitOfWork, private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(topicId: string): Promise<void> {
    const told = await this.work.run(async (tx) => {
      const topic = await this.topics.hold(tx, topicId);
      if (topic.id === topicId) return this.weigh(tx, topic);
      await this.following.merged(tx, topicId);
      return false;
    });
    if (told) void this.wakeUps.nudgeOutbox();
  }

  /** Answers whether somebody is to be told. */
  private async weigh(tx: Tx, topic: Topic): Promise<boolean> {
    await this.following.all(tx, topic);
    await this.following.renamed(tx, topic);
    const today = this.time.today();
    const policy = await this.policyOf(tx, topic);
    const facts = await this.reader.of(tx, topic, policy.release, today);
    const flags = flagsDue(facts, policy.release, today);
    const isPublic = facts.published || (flags.length > 0 && (await this.published.found(tx, topic.id)));
    const raised = isPublic || flags.length === 0 ? null : await this.flagging.raise(tx, topic, flags);
    const settled = await this.settle(tx, facts, { flags, isPublic, raised: raised !== null }, today);
    // More wait than are looked at in one weighing.
    if (settled >= MOST_SIGNALS) await this.items.add(tx, WEIGH_TOPIC, topic.id);
    if (facts.published) await this.demand.count(tx, topic, policy.officeOpensAt);
    const next = isPublic ? null : nextLook(facts, policy.release, today);
    // At the beginning of that day, by the clocks of the office.
    if (next !== null) await this.items.add(tx, WEIGH_TOPIC, topic.id, { notBefore: instantOf(next, policy.officeOpensAt) });
    return raised !== null;
  }

  private async policyOf(tx: Tx, topic: Topic): Promise<Policy> {
    const [row] = await tx.query<{ organ_id: string }>('SELECT organ_id FROM topic_organs WHERE topic_id = ? ORDER BY applicants DESC, organ_id LIMIT 1', [topic.id]);
    return (await this.policies.forOrgan(tx, row?.organ_id ?? '', this.time.today())).policy;
  }

  /** Answers how many were. What raised a flag is done with; so is a suggestion by somebody who was heard, and any where the information is public. */
  private async settle(tx: Tx, { suggestions, lapses, topicId }: TopicFacts, { flags, isPublic, raised }: { flags: readonly Flag[]; isPublic: boolean; raised: boolean }, today: CivilDate): Promise<number> {
    if (!isPublic && flags.length > 0 && !raised) return 0;
    const came = [...suggestions, ...lapses].filter((each) => each.on <= today).map((each) => each.id);
    const told = new Set(flags.flatMap(({ occasion }) => occasion.split(':').slice(1)));
    await this.signals.settle(tx, came.filter((id) => raised && told.has(id)), topicId, true);
    await this.signals.settle(tx, came.filter((id) => !raised || !told.has(id)), topicId, false);
    return came.length;
  }
}
