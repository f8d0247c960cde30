import { Injectable } from '@nestjs/common';
import type { Flag } from '../../../workflows/release/flag.js';
import { holderOf } from '../../../workflows/release/holder.js';
import { Policies } from '../../clock/policies/policies.js';
import { Engine } from '../../engine/engine.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { Topic } from '../../topics/store/topic.js';
import { RaisedFlags } from '../flags/raised-flags.js';
import { organStandings } from './organ-standings.js';

/** Flags that a case keeps; demand goes on being counted, but more reasons say nothing more. */
export const MOST_FLAGS = 40;

/** What a case on a topic that nothing in the texts names is called. */
export const UNNAMED = '（未命名专题）';

export const labelOf = ({ title }: Pick<Topic, 'title'>): string => title || UNNAMED;

/** The case of a topic from which something may still come. */
export interface PendingCase {
  readonly caseId: string;
  readonly organId: string;
  readonly state: string;
  readonly label: string;
  readonly flags: number;
  /** Of a decision not to publish now. */
  readonly lookAgainOn: string | null;
}

export async function pendingCase(db: Queryable, topicId: string): Promise<PendingCase | null> {
  const [row] = await db.query<{ case_id: string; organ_id: string; state: string; label: string; flags: number; look_again_on: string | null }>(
    'SELECT case_id, organ_id, state, label, flags, look_again_on FROM releases WHERE pending_topic_id = ?', [topicId]);
  return row ? { caseId: row.case_id, organId: row.organ_id, state: row.state, label: row.label, flags: row.flags, lookAgainOn: row.look_again_on } : null;
}

const isResting = (state: string): boolean => state === 'NOT_NOW' || state === 'DISMISSED';

/** Turns flags into the case of a topic, or into further reasons of the case that is open. The caller holds the topic. */
@Injectable()
export class Flagging {
  constructor(private readonly engine: Engine, private readonly flags: RaisedFlags, private readonly policies: Policies, private readonly time: Time) {}

  /** The organ that a case on the topic goes to (Art. 10); null where nobody was asked. */
  async organFor(db: Queryable, topicId: string): Promise<string | null> {
    return holderOf(await organStandings(db, topicId));
  }

  /** Nothing is flagged twice: an occasion that is on file already is left out. Answers the case, where there is one. */
  async raise(tx: Tx, topic: Topic, flags: readonly Flag[], by: string | null = null, organId?: string): Promise<string | null> {
    const pending = await pendingCase(tx, topic.id);
    if (pending) return this.add(tx, topic, pending, flags, by);
    const organ = organId ?? (await this.organFor(tx, topic.id));
    return organ === null ? null : this.open(tx, topic, organ, flags, by);
  }

  private async add(tx: Tx, topic: Topic, pending: PendingCase, flags: readonly Flag[], by: string | null): Promise<string> {
    // A case that rests is taken up again by whatever comes next, however many reasons it has had (Art. 18).
    let room = Math.max(MOST_FLAGS - pending.flags, isResting(pending.state) ? 1 : 0);
    for (const flag of flags) {
      if (!(await this.flags.put(tx, topic.id, pending.caseId, flag, this.time.now())) || room <= 0) continue;
      room -= 1;
      await this.engine.executeWithin(tx, { caseId: pending.caseId, type: 'ADD_FLAG', payload: { flag }, actorId: by });
    }
    return pending.caseId;
  }

  private async open(tx: Tx, topic: Topic, organId: string, flags: readonly Flag[], by: string | null): Promise<string | null> {
    const known = await this.flags.of(tx, topic.id);
    const fresh = flags.filter((flag) => !known.has(flag.occasion));
    if (fresh.length === 0) return null;
    const { policy, version } = await this.policies.forOrgan(tx, organId, this.time.today());
    const payload = { organId, topicId: topic.id, label: labelOf(topic), flags: fresh.slice(0, MOST_FLAGS), policy, policyVersion: version };
    const { answer } = await this.engine.openWithin(tx, { definition: 'release', type: 'FLAG', payload, actorId: by });
    for (const flag of fresh) await this.flags.put(tx, topic.id, answer.caseId, flag, this.time.now());
    return answer.caseId;
  }
}
