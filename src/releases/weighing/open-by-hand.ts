import { Injectable } from '@nestjs/common';
import { type Flag, RULES } from '../../../workflows/release/flag.js';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import { CaseLoader } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import { sha256 } from '../../engine/record/entry.js';
import { may } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import type { Role } from '../../identity/roles.js';
import { Reads, type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError, KeyReusedError, NotFoundError } from '../../platform/errors/general-errors.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import type { Topic } from '../../topics/store/topic.js';
import { RELEASE_COMMAND_PERMISSIONS } from '../command-permissions.js';
import type { ReleaseActor } from '../release-access.js';
import { RaisedFlags } from '../flags/raised-flags.js';
import { Flagging, pendingCase } from './flagging.js';
import { PublishedAlready } from './published-already.js';

export interface OpenedByHand {
  readonly id: string;
  /** False where the reason joined a case that was open. */
  readonly opened: boolean;
}

/** Staff have a topic evaluated that no rule flagged, as where it should have been public all along. */
@Injectable()
export class OpenByHand {
  constructor(
    private readonly topics: TopicStore, private readonly flagging: Flagging, private readonly flags: RaisedFlags, private readonly loader: CaseLoader, private readonly published: PublishedAlready,
    private readonly wakeUps: WakeUps, private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `AlreadyExistsError` where it is public, `KeyReusedError`. The same key gets the same answer. */
  async open(topicId: string, reason: string, actor: ReleaseActor, key: string): Promise<OpenedByHand> {
    const roles = RELEASE_COMMAND_PERMISSIONS.FLAG.roles as readonly Role[];
    const topic = await this.topics.present(this.reads, topicId);
    const pending = await pendingCase(this.reads, topic.id);
    const organId = pending?.organId ?? (await this.flagging.organFor(this.reads, topic.id));
    if (organId === null) throw new NotFoundError({ zh: '专题中的申请', en: 'request in the topic' }, topic.id);
    if (!may(actor, organId, roles)) throw lacking(roles);
    const flag = this.flagOf(reason, actor.personId, key);
    const answer = await this.work.run(async (tx) => {
      const held = await this.topics.hold(tx, topic.id);
      return (await this.answered(tx, held, flag)) ?? this.raise(tx, held, flag, { by: actor.personId, organId });
    });
    void this.wakeUps.nudgeOutbox();
    return answer;
  }

  /** What the same key was answered before. Errors: `KeyReusedError` where it was for another topic or reason. */
  private async answered(tx: Tx, { id }: Topic, { occasion, reason }: Flag): Promise<OpenedByHand | null> {
    const before = await this.flags.raisedOn(tx, occasion);
    if (!before) return null;
    const { flags } = (await this.loader.restore(tx, await loadCase(tx, before.caseId))).snapshot.context as ReleaseContext;
    const told = flags.find((each) => each.occasion === occasion);
    if (before.topicId !== id || (told && told.reason !== reason)) throw new KeyReusedError();
    return { id: before.caseId, opened: flags[0]?.occasion === occasion };
  }

  private async raise(tx: Tx, topic: Topic, flag: Flag, { by, organId }: { readonly by: string; readonly organId: string }): Promise<OpenedByHand> {
    if (await this.published.known(tx, topic.id)) throw new AlreadyExistsError({ zh: '该信息已经公开，无需评估。', en: 'The information is public; there is nothing to evaluate.' });
    const before = await pendingCase(tx, topic.id);
    // A flag that was never raised opens a case or joins the open one.
    return { id: (await this.flagging.raise(tx, topic, [flag], by, organId))!, opened: before === null };
  }

  private flagOf(reason: string, by: string, key: string): Flag {
    const today = this.time.today();
    return { rule: 'by-hand', article: RULES['by-hand'].article, occasion: `by-hand:${sha256(`${by}/${key}`).slice(0, 32)}`, on: today, requests: [], distinctApplicants: 0, threshold: null, from: null, until: today, reason };
  }
}
