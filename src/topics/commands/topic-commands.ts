import { Injectable } from '@nestjs/common';
import { requireRole } from '../../identity/access/require-role.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Merging } from '../placing/merging.js';
import { Apart, splitCause } from '../store/apart.js';
import { Changes } from '../store/changes.js';
import type { Member } from '../store/member.js';
import { Members } from '../store/members.js';
import type { Topic } from '../store/topic.js';
import { TopicStore } from '../store/topic-store.js';
import { TOPIC_EDITORS } from '../topic-access.js';
import { alreadyAlone, alreadyThere, mergedWithItself, namedTwice, notInTopic, nothingLeft, TopicMergedError } from '../topic-errors.js';
import { Weighing } from '../weighing.js';
import { Moving } from './moving.js';
import { type Act, TopicDesk, type TopicAnswer } from './topic-desk.js';

/** Requests named one by one in the history of a topic; of more, only the number. */
const NAMED = 50;

/** What staff do to topics. All of it is on record, and detection keeps to it. */
@Injectable()
export class TopicCommands {
  constructor(
    private readonly desk: TopicDesk, private readonly topics: TopicStore, private readonly members: Members, private readonly merging: Merging, private readonly moving: Moving,
    private readonly apart: Apart, private readonly changes: Changes, private readonly weighing: Weighing,
  ) {}

  /** Several into one. Errors: besides those of `TopicDesk`, `ValidationFailedError` for itself or one named twice. */
  merge(topicId: string, { others, reason }: { readonly others: readonly string[]; readonly reason: string }, act: Act): Promise<TopicAnswer> {
    others.forEach((other, i) => {
      if (other === topicId) throw mergedWithItself(i);
      if (others.indexOf(other) !== i) throw namedTwice(`#/others/${i}`);
    });
    return this.desk.run({ topicId, content: { act: 'merge', others, reason } }, act, async (tx, topic) => {
      let into = topic;
      for (const other of others) into = await this.mergeOne(tx, other, into, reason, act);
      return { topicId, revision: into.revision, otherTopicId: null };
    });
  }

  private async mergeOne(tx: Tx, other: string, into: Topic, reason: string, { actor }: Act): Promise<Topic> {
    await this.desk.requireEditor(tx, (await this.topics.get(tx, other)).id, actor);
    const from = await this.topics.hold(tx, other);
    if (from.id !== other) throw new TopicMergedError(other, from.id);
    await this.merging.merge(tx, from, into, { by: actor.personId, reason });
    return this.topics.get(tx, into.id);
  }

  /** Some of its requests into a new topic. Errors: `ValidationFailedError` for requests that are not in it, or all of them. */
  split(topicId: string, { requestIds, title, reason }: { readonly requestIds: readonly string[]; readonly title?: string; readonly reason: string }, act: Act): Promise<TopicAnswer> {
    return this.desk.run({ topicId, content: { act: 'split', requestIds, title: title ?? null, reason } }, act, async (tx, topic) => {
      const moved = await this.chosen(tx, topic, requestIds);
      if (moved.length === topic.members) throw nothingLeft();
      const created = await this.topics.create(tx, title ?? (await this.moving.labelOf(tx, moved[0]!)), moved[0]!.on);
      if (title !== undefined) await this.topics.set(tx, created.id, { titled_by: act.actor.personId });
      await this.moving.move(tx, moved, created.id);
      const by = { reason, by: act.actor.personId };
      const named = { requests: moved.length, requestIds: requestIds.slice(0, NAMED) };
      const change = await this.changes.add(tx, { topicId, kind: 'split', detail: { topicId: created.id, ...named }, ...by });
      await this.changes.add(tx, { topicId: created.id, kind: 'split-off', detail: { topicId, ...named }, ...by });
      await this.apart.keep(tx, topicId, created.id, splitCause(change));
      await this.weighing.ask(tx, topicId, created.id);
      return { topicId, revision: await this.changed(tx, topicId), otherTopicId: created.id };
    });
  }

  /** One request elsewhere, or to a topic of its own. The organ of the request decides. */
  move(topicId: string, { requestId, toTopicId, reason }: { readonly requestId: string; readonly toTopicId: string | null; readonly reason: string }, act: Act): Promise<TopicAnswer> {
    return this.desk.run({ topicId, content: { act: 'move', requestId, toTopicId, reason }, asEditor: false }, act, async (tx, topic) => {
      const [member] = await this.members.some(tx, [requestId]);
      if (member?.topicId !== topicId) throw notInTopic('#/requestId');
      requireRole(act.actor, member.organId, TOPIC_EDITORS);
      if (toTopicId === topicId) throw alreadyThere();
      if (toTopicId === null && topic.members === 1) throw alreadyAlone();
      const to = await this.target(tx, member, toTopicId);
      const by = { reason, by: act.actor.personId };
      if (topic.members === 1) return this.whole(tx, topic, to, member, by);
      await this.moving.move(tx, [member], to.id);
      await this.changes.add(tx, { topicId: to.id, kind: 'came', detail: { requestId, topicId }, ...by });
      const change = await this.changes.add(tx, { topicId, kind: 'left', detail: { requestId, topicId: to.id }, ...by });
      await this.apart.keep(tx, topicId, to.id, splitCause(change));
      await this.weighing.ask(tx, topicId, to.id);
      await this.changed(tx, to.id);
      return { topicId, revision: await this.changed(tx, topicId), otherTopicId: to.id };
    });
  }

  /** A name by staff stays. */
  rename(topicId: string, { title, reason }: { readonly title: string; readonly reason: string }, act: Act): Promise<TopicAnswer> {
    return this.desk.run({ topicId, content: { act: 'rename', title, reason } }, act, async (tx, topic) => {
      await this.changes.add(tx, { topicId, kind: 'renamed', detail: { from: topic.title, to: title }, reason, by: act.actor.personId });
      const revision = await this.topics.changed(tx, topic, { title, titled_by: act.actor.personId });
      await this.weighing.ask(tx, topicId);
      return { topicId, revision, otherTopicId: null };
    });
  }

  /** Its only request goes elsewhere: so does the topic. */
  private async whole(tx: Tx, topic: Topic, to: Topic, member: Member, by: { readonly by: string; readonly reason: string }): Promise<TopicAnswer> {
    await this.merging.merge(tx, topic, to, by);
    await this.members.setPlacedBy(tx, member, 'staff');
    return { topicId: topic.id, revision: (await this.topics.get(tx, topic.id)).revision, otherTopicId: to.id };
  }

  private async target(tx: Tx, member: Member, toTopicId: string | null): Promise<Topic> {
    if (toTopicId === null) return this.topics.create(tx, await this.moving.labelOf(tx, member), member.on);
    const to = await this.topics.hold(tx, toTopicId);
    if (to.id !== toTopicId) throw new TopicMergedError(toTopicId, to.id);
    return to;
  }

  private async chosen(tx: Tx, topic: Topic, requestIds: readonly string[]): Promise<Member[]> {
    const found = new Map<string, Member>();
    for (let i = 0; i < requestIds.length; i += 200) for (const each of await this.members.some(tx, requestIds.slice(i, i + 200))) found.set(each.id, each);
    requestIds.forEach((id, i) => {
      if (found.get(id)?.topicId !== topic.id) throw notInTopic(`#/requestIds/${i}`);
      if (requestIds.indexOf(id) !== i) throw namedTwice(`#/requestIds/${i}`);
    });
    return requestIds.map((id) => found.get(id)!);
  }

  private async changed(tx: Tx, topicId: string): Promise<number> {
    return this.topics.changed(tx, await this.topics.get(tx, topicId));
  }
}
