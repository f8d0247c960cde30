import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { CaseLoader } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { SameDecisions } from '../../same-information/decisions/same-decisions.js';
import { Placements, type PlacementKeeper, type TopicName } from '../../same-information/detection/placements.js';
import type { Indexed } from '../../same-information/index/same-index.js';
import { Apart, pairCause } from '../store/apart.js';
import { Changes } from '../store/changes.js';
import { Homes } from '../store/homes.js';
import { standingOf, type Member, type Standing } from '../store/member.js';
import { Members } from '../store/members.js';
import { TopicStore } from '../store/topic-store.js';
import { TopicReleases } from '../topic-releases.js';
import { Weighing } from '../weighing.js';
import { Settling } from './settling.js';

interface Placed {
  readonly requestId: string;
  readonly standing: Standing;
  readonly member: Member | undefined;
  /** Requests that staff said it is not the same as. */
  readonly others: readonly string[];
}

/**
 * Places requests that were read. What staff placed stays where it is; what detection placed follows its text. Run again with the same
 * text, it changes nothing.
 */
@Injectable()
export class PlaceRequest implements PlacementKeeper, OnModuleInit {
  constructor(
    private readonly placements: Placements, private readonly topics: TopicStore, private readonly members: Members, private readonly homes: Homes, private readonly apart: Apart,
    private readonly changes: Changes, private readonly decisions: SameDecisions, private readonly settling: Settling, private readonly weighing: Weighing,
    private readonly releases: TopicReleases, private readonly loader: CaseLoader,
  ) {}

  onModuleInit(): void {
    this.placements.register(this);
  }

  async place(tx: Tx, requestId: string, indexed: Indexed): Promise<void> {
    const standing = await standingOf(tx, requestId);
    if (!standing) return;
    const member = await this.members.find(tx, requestId);
    if (member?.placedBy === 'staff') return this.stay(tx, member, indexed);
    const others = await this.decisions.notTheSame(tx, requestId);
    const topicId = indexed.factsId === null ? await this.standingOut(tx, requestId, standing, member) : await this.topicFor(tx, { requestId, standing, member, others }, { ...indexed, factsId: indexed.factsId });
    if (member) await this.follow(tx, member, topicId, indexed);
    else if (topicId !== null) {
      await this.members.add(tx, requestId, topicId, indexed.factsId, standing, 'detection');
      await this.weighing.ask(tx, topicId);
    }
    if (topicId !== null && topicId !== member?.topicId) await this.carryDecisions(tx, requestId, others, member?.topicId ?? topicId);
  }

  async namesOf(db: Queryable, requestIds: readonly string[]): Promise<ReadonlyMap<string, TopicName>> {
    const members = await this.members.some(db, requestIds);
    const topics = await this.topics.some(db, [...new Set(members.map((each) => each.topicId))]);
    return new Map(members.map(({ id, topicId }) => {
      const { title, requests } = topics.get(topicId)!;
      return [id, { id: topicId, title, requests }];
    }));
  }

  forget(tx: Tx, factsId: string): Promise<void> {
    return this.homes.remove(tx, factsId);
  }

  /** Its place is staff's decision. Facts that only the reading changed go with it, so that equal requests come here too. */
  private async stay(tx: Tx, member: Member, { factsId, before, textChanged }: Indexed): Promise<void> {
    const { id } = await this.topics.hold(tx, member.topicId);
    await this.members.setFacts(tx, member, factsId);
    if (factsId !== null && before !== null && before !== factsId && !textChanged && !(await this.homes.find(tx, factsId)) && (await this.homes.find(tx, before))?.topicId === id) {
      await this.homes.set(tx, factsId, { topicId: id, pinned: true });
    }
    await this.refreshed(tx, member);
  }

  private async topicFor(tx: Tx, { standing, member, others }: Placed, indexed: Indexed & { factsId: string }): Promise<string> {
    for (;;) {
      const wanted = await this.homeOf(tx, standing, member, indexed);
      const { id } = await this.topics.hold(tx, wanted);
      // Staff may have split the topic while it was waited for.
      if (((await this.homes.find(tx, indexed.factsId))?.topicId ?? id) !== id) continue;
      // Staff decided that it is not for the same as a request in there.
      const allowed = others.length === 0 || !(await this.members.anyOf(tx, others, id));
      return allowed ? id : this.own(tx, standing, member, indexed.label);
    }
  }

  private async homeOf(tx: Tx, { on }: Standing, member: Member | undefined, { factsId, before, textChanged, label }: Indexed & { factsId: string }): Promise<string> {
    const home = await this.homes.find(tx, factsId);
    if (home) return home.topicId;
    const old = before === null || before === factsId ? undefined : await this.homes.find(tx, before);
    if (old?.pinned && !textChanged) {
      await this.homes.set(tx, factsId, old);
      return old.topicId;
    }
    const topic = member && (await this.topics.hold(tx, member.topicId));
    const alone = topic?.members === 1 ? topic.id : null;
    if (alone !== null && before !== null && old && !old.pinned) await this.homes.remove(tx, before);
    return this.settling.settle(tx, { factsId, label, on, alone, present: topic?.id ?? null });
  }

  /** Nothing in its words can be compared. What its applicant suggests to publish is weighed all the same, so it has a topic of its own (Art. 44 ¶2). */
  private async standingOut(tx: Tx, requestId: string, standing: Standing, member: Member | undefined): Promise<string | null> {
    const context = (await this.loader.restore(tx, await loadCase(tx, requestId))).snapshot.context as RequestContext;
    return context.suggestsRelease ? this.own(tx, standing, member, '') : null;
  }

  private async own(tx: Tx, { on }: Standing, member: Member | undefined, label: string): Promise<string> {
    const present = member && (await this.topics.hold(tx, member.topicId));
    return present?.members === 1 ? present.id : (await this.topics.create(tx, label, on)).id;
  }

  /** A request that is placed already goes with its text. */
  private async follow(tx: Tx, member: Member, topicId: string | null, indexed: Indexed): Promise<void> {
    await this.members.setFacts(tx, member, indexed.factsId);
    if (topicId === member.topicId) await this.refreshed(tx, member);
    else await this.leave(tx, member, topicId);
    await this.forgetOld(tx, indexed);
  }

  private async refreshed(tx: Tx, member: Member): Promise<void> {
    if (await this.members.refresh(tx, member)) await this.weighing.ask(tx, member.topicId);
  }

  /** It goes where its text now belongs; null: nowhere, for nothing in it can be compared. */
  private async leave(tx: Tx, member: Member, topicId: string | null): Promise<void> {
    const from = await this.topics.hold(tx, member.topicId);
    await this.members.refresh(tx, member);
    const now = (await this.members.find(tx, member.id))!;
    if (topicId === null) await this.members.remove(tx, now);
    else await this.members.move(tx, now, topicId, 'detection');
    await this.releases.moved(tx, [member.id]);
    await this.changes.add(tx, { topicId: from.id, kind: 'left', detail: { requestId: member.id, topicId }, reason: null, by: null });
    if (topicId !== null) {
      await this.changes.add(tx, { topicId, kind: 'came', detail: { requestId: member.id, topicId: from.id }, reason: null, by: null });
    }
    await this.weighing.ask(tx, from.id, ...(topicId === null ? [] : [topicId]));
  }

  /** What keeps its topic apart from others because of this request goes where it goes. */
  private async carryDecisions(tx: Tx, requestId: string, others: readonly string[], before: string): Promise<void> {
    if (others.length === 0) return;
    const self = await this.members.find(tx, requestId);
    for (const other of await this.members.some(tx, others)) await this.apart.move(tx, pairCause(requestId, other.id), [before], self!.topicId, other.topicId);
  }

  /** Facts that no request has any more lead nowhere, unless staff put them there. */
  private async forgetOld(tx: Tx, { before, factsId }: Indexed): Promise<void> {
    if (before === null || before === factsId || (await this.members.anyHaving(tx, before))) return;
    if ((await this.homes.find(tx, before))?.pinned === false) await this.homes.remove(tx, before);
  }
}
