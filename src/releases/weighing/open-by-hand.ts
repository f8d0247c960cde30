import { Injectable } from '@nestjs/common';
import { type Flag, RULES } from '../../../workflows/release/flag.js';
import { sha256 } from '../../engine/record/entry.js';
import { may } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import type { Role } from '../../identity/roles.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError } from '../../platform/errors/general-errors.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { RELEASE_COMMAND_PERMISSIONS } from '../command-permissions.js';
import type { ReleaseActor } from '../release-access.js';
import { Flagging, pendingCase } from './flagging.js';
import { PublishedAlready } from './published-already.js';

/** Staff have a topic evaluated that no rule flagged, as where it should have been public all along. */
@Injectable()
export class OpenByHand {
  constructor(
    private readonly topics: TopicStore, private readonly flagging: Flagging, private readonly published: PublishedAlready, private readonly wakeUps: WakeUps, private readonly work: UnitOfWork,
    private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `AlreadyExistsError` where it is public. The same key opens nothing twice. */
  async open(topicId: string, reason: string, actor: ReleaseActor, key: string): Promise<{ readonly id: string; readonly opened: boolean }> {
    const roles = RELEASE_COMMAND_PERMISSIONS.FLAG.roles as readonly Role[];
    const topic = await this.topics.present(this.reads, topicId);
    const pending = await pendingCase(this.reads, topic.id);
    const organId = pending?.organId ?? (await this.flagging.organFor(this.reads, topic.id));
    if (organId === null) throw new NotFoundError({ zh: '专题中的申请', en: 'request in the topic' }, topic.id);
    if (!may(actor, organId, roles)) throw lacking(roles);
    const answer = await this.work.run(async (tx) => {
      const held = await this.topics.hold(tx, topic.id);
      if (await this.published.known(tx, held.id)) throw new AlreadyExistsError({ zh: '该信息已经公开，无需评估。', en: 'The information is public; there is nothing to evaluate.' });
      const before = await pendingCase(tx, held.id);
      const id = await this.flagging.raise(tx, held, [this.flagOf(reason, actor.personId, key)], actor.personId, organId);
      return { id: id ?? before?.caseId ?? null, opened: before === null };
    });
    void this.wakeUps.nudgeOutbox();
    return { id: answer.id ?? (await pendingCase(this.reads, topic.id))!.caseId, opened: answer.opened };
  }

  private flagOf(reason: string, by: string, key: string): Flag {
    const today = this.time.today();
    return { rule: 'by-hand', article: RULES['by-hand'].article, occasion: `by-hand:${sha256(`${by}/${key}`).slice(0, 32)}`, on: today, requests: [], distinctApplicants: 0, threshold: null, from: null, until: today, reason };
  }
}
