import { Injectable } from '@nestjs/common';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import { CaseLoader } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import { Engine } from '../../engine/engine.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Topic } from '../../topics/store/topic.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { RaisedFlags } from '../flags/raised-flags.js';
import { Signals } from '../signals/signals.js';
import { labelOf, MOST_FLAGS, pendingCase, type PendingCase } from './flagging.js';

/** The further along a case is, the more is lost with it. */
const ORDER = ['DISMISSED', 'NOT_NOW', 'FLAGGED', 'EVALUATION', 'THIRD_PARTY_CHECK', 'SECRECY_CHECK', 'SECRECY_REFERRED', 'LEGALITY_REVIEW', 'HEAD_DECISION', 'DECISION', 'PUBLICATION'];

const REASON = '专题合并';

/** Of two that rest the one that is looked at again sooner: its date is owed (Art. 18). */
function isFurther(theirs: PendingCase, ours: PendingCase): boolean {
  const [a, b] = [ORDER.indexOf(theirs.state), ORDER.indexOf(ours.state)];
  return a === b ? (theirs.lookAgainOn ?? '9') < (ours.lookAgainOn ?? '9') : a > b;
}

/** A third party was asked and has not consented: that goes on, however far the other case is, lest it be published unheard (Art. 32). */
function isAsking({ stage, consultations }: ReleaseContext): boolean {
  return stage?.name !== 'NOT_NOW' && stage?.name !== 'DISMISSED' && consultations.some(({ answer }) => answer !== 'CONSENTED' && answer !== 'WITHDRAWN');
}

/** Where topics become one, so do their flags and cases: the case that is further along goes on, with the reasons of the other. */
@Injectable()
export class Following {
  constructor(
    private readonly engine: Engine, private readonly loader: CaseLoader, private readonly topics: TopicStore, private readonly flags: RaisedFlags, private readonly signals: Signals,
  ) {}

  /** After `from` went into another topic. Doing it again changes nothing. */
  async merged(tx: Tx, from: string): Promise<void> {
    const into = await this.topics.hold(tx, from);
    if (into.id !== from) await this.join(tx, from, into);
  }

  /** Before a topic is weighed: what was raised on topics that went into it is not raised again because nobody has followed them yet. */
  async all(tx: Tx, into: Topic): Promise<void> {
    const rows = await tx.query<{ id: string }>(
      `SELECT t.id FROM topics t WHERE t.merged_into = ? AND (EXISTS (SELECT 1 FROM releases r WHERE r.topic_id = t.id) OR EXISTS (SELECT 1 FROM release_flags f WHERE f.topic_id = t.id)) ORDER BY t.id`, [into.id]);
    for (const { id } of rows) await this.join(tx, id, into);
  }

  private async join(tx: Tx, from: string, into: Topic): Promise<void> {
    await this.signals.follow(tx, from, into.id);
    const [theirs, ours] = [await pendingCase(tx, from), await pendingCase(tx, into.id)];
    await this.flags.follow(tx, from, into.id);
    if (theirs && ours) await this.oneCase(tx, theirs, ours, into);
    await this.moveAll(tx, from, into);
  }

  /** A topic has another name now. */
  async renamed(tx: Tx, topic: Topic): Promise<void> {
    const pending = await pendingCase(tx, topic.id);
    if (pending && pending.label !== labelOf(topic)) await this.follow(tx, pending.caseId, topic, '专题名称变更');
  }

  private async oneCase(tx: Tx, theirs: PendingCase, ours: PendingCase, into: Topic): Promise<void> {
    const [their, our] = [await this.contextOf(tx, theirs.caseId), await this.contextOf(tx, ours.caseId)];
    const theirsStays = isAsking(their) === isAsking(our) ? isFurther(theirs, ours) : isAsking(their);
    const [stays, goes] = theirsStays ? [theirs, ours] : [ours, theirs];
    const reasons = (theirsStays ? our : their).flags;
    const known = new Set((theirsStays ? their : our).flags.map((each) => each.occasion));
    await this.engine.executeWithin(tx, { caseId: goes.caseId, type: 'MERGE_INTO', payload: { caseId: stays.caseId, topicId: into.id, reason: REASON }, actorId: null });
    await this.flags.toCase(tx, goes.caseId, stays.caseId);
    const room = Math.max(0, MOST_FLAGS - known.size);
    for (const { by: _by, ...flag } of reasons.filter((each) => !known.has(each.occasion)).slice(0, room)) {
      await this.engine.executeWithin(tx, { caseId: stays.caseId, type: 'ADD_FLAG', payload: { flag }, actorId: null });
    }
  }

  private async contextOf(tx: Tx, caseId: string): Promise<ReleaseContext> {
    return (await this.loader.restore(tx, await loadCase(tx, caseId))).snapshot.context as ReleaseContext;
  }

  /** Cases that live go by a command; of those that are over only the list knows where the topic went. */
  private async moveAll(tx: Tx, from: string, into: Topic): Promise<void> {
    const rows = await tx.query<{ case_id: string; state: string }>('SELECT case_id, state FROM releases WHERE topic_id = ? ORDER BY opened_at, case_id', [from]);
    for (const { case_id: caseId, state } of rows) {
      if (['WITHDRAWN', 'SUPERSEDED', 'MERGED'].includes(state)) await tx.execute('UPDATE releases SET topic_id = ? WHERE case_id = ?', [into.id, caseId]);
      else await this.follow(tx, caseId, into, REASON);
    }
  }

  private async follow(tx: Tx, caseId: string, topic: Topic, reason: string): Promise<void> {
    await this.engine.executeWithin(tx, { caseId, type: 'FOLLOW_TOPIC', payload: { topicId: topic.id, label: labelOf(topic), reason }, actorId: null });
  }
}
