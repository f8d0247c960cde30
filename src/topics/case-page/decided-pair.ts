import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkItems } from '../../platform/work/work-items.js';
import type { Decision } from '../../same-information/decisions/same-decision.js';
import { DETECT_SAME } from '../../same-information/detection/detect-same.js';
import { Moving } from '../commands/moving.js';
import { Merging } from '../placing/merging.js';
import { oneAtATime } from '../placing/one-at-a-time.js';
import { Apart, pairCause } from '../store/apart.js';
import { Changes } from '../store/changes.js';
import { Homes } from '../store/homes.js';
import { standingOf, type Member } from '../store/member.js';
import { Members } from '../store/members.js';
import { TopicStore } from '../store/topic-store.js';
import { Weighing } from '../weighing.js';

interface By {
  readonly by: string;
  readonly reason: string | null;
}

/** What a decision about two requests does to the topics, in the transaction that records it. Only the request decided upon moves. */
@Injectable()
export class DecidedPair {
  constructor(
    private readonly topics: TopicStore, private readonly members: Members, private readonly homes: Homes, private readonly apart: Apart, private readonly changes: Changes,
    private readonly moving: Moving, private readonly merging: Merging, private readonly weighing: Weighing, private readonly items: WorkItems,
  ) {}

  /** 关联: it belongs where the other is. */
  async link(tx: Tx, requestId: string, otherId: string, by: By): Promise<void> {
    await oneAtATime(tx);
    const other = (await this.members.find(tx, otherId)) ?? (await this.alone(tx, otherId));
    const to = await this.topics.hold(tx, other.topicId);
    const member = await this.members.find(tx, requestId);
    await this.apart.end(tx, pairCause(requestId, otherId), [to.id, ...(member ? [member.topicId] : [])]);
    if (!member) {
      await this.members.add(tx, requestId, to.id, null, (await standingOf(tx, requestId))!, 'staff');
      return this.weighing.ask(tx, to.id);
    }
    if (member.topicId === to.id) return this.members.setPlacedBy(tx, member, 'staff');
    const from = await this.topics.hold(tx, member.topicId);
    if (from.members === 1) {
      await this.merging.merge(tx, from, to, by);
      await this.members.setPlacedBy(tx, member, 'staff');
    } else await this.moved(tx, member, to.id, by);
  }

  /** 不是同一信息: they are not in one topic, and detection does not bring them into one. */
  async separate(tx: Tx, requestId: string, otherId: string, by: By): Promise<void> {
    await oneAtATime(tx);
    const [member, other] = [await this.members.find(tx, requestId), await this.members.find(tx, otherId)];
    if (!member || !other) return;
    await this.topics.hold(tx, member.topicId);
    if (member.topicId !== other.topicId) return this.apart.keep(tx, member.topicId, other.topicId, pairCause(requestId, otherId));
    const { id } = await this.topics.create(tx, await this.moving.labelOf(tx, member), member.on);
    await this.moved(tx, member, id, by);
    await this.apart.keep(tx, id, other.topicId, pairCause(requestId, otherId));
  }

  /** The decision is taken back: detection judges again. */
  async release(tx: Tx, { requestId, otherId }: Decision): Promise<void> {
    await oneAtATime(tx);
    const [member, other] = [await this.members.find(tx, requestId!), await this.members.find(tx, otherId)];
    await this.apart.end(tx, pairCause(requestId!, otherId), [...(member ? [member.topicId] : []), ...(other ? [other.topicId] : [])]);
    if (!member) return;
    await this.members.setPlacedBy(tx, member, 'detection');
    const home = member.factsId === null ? undefined : await this.homes.find(tx, member.factsId);
    if (home?.pinned && home.topicId === member.topicId) await this.homes.remove(tx, member.factsId!);
    await this.items.add(tx, DETECT_SAME, member.id);
  }

  /** Nothing in its words could be compared, so detection placed it nowhere. */
  private async alone(tx: Tx, requestId: string): Promise<Member> {
    const standing = (await standingOf(tx, requestId))!;
    const { id } = await this.topics.create(tx, '', standing.on);
    await this.members.add(tx, requestId, id, null, standing, 'staff');
    return (await this.members.find(tx, requestId))!;
  }

  private async moved(tx: Tx, member: Member, topicId: string, by: By): Promise<void> {
    await this.moving.move(tx, [member], topicId);
    await this.changes.add(tx, { topicId: member.topicId, kind: 'left', detail: { requestId: member.id, topicId }, ...by });
    await this.changes.add(tx, { topicId, kind: 'came', detail: { requestId: member.id, topicId: member.topicId }, ...by });
    for (const id of [member.topicId, topicId]) await this.topics.changed(tx, await this.topics.get(tx, id));
    await this.weighing.ask(tx, member.topicId, topicId);
  }
}
