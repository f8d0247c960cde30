import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { canonical, sha256 } from '../../engine/record/entry.js';
import { may, type RoleHolder } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import type { Role } from '../../identity/roles.js';
import { Reads, UnitOfWork, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { KeyReusedError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { Weighing } from '../../topics/weighing.js';
import { Signals, type SignalKind } from './signals.js';

export interface GivenSignal {
  readonly topicId: string;
  readonly kind: SignalKind;
  readonly on?: CivilDate;
  readonly requestId?: string;
  readonly what: string;
}

/** Who may put down a reason on a topic that an organ of theirs is concerned with. */
export const SIGNALLING_ROLES: readonly Role[] = ['reception-clerk', 'handling-officer', 'work-body-head', 'supervisor'];

/** Staff put down that an applicant suggests publication, or that a ground for withholding lapsed; the topic is weighed at once. */
@Injectable()
export class PutSignal {
  constructor(
    private readonly signals: Signals, private readonly topics: TopicStore, private readonly weighing: Weighing, private readonly wakeUps: WakeUps, private readonly work: UnitOfWork,
    private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `ValidationFailedError`, `KeyReusedError`. The same key gets the same answer. */
  async put(given: GivenSignal, actor: RoleHolder & { readonly personId: string }, key: string): Promise<string> {
    const topic = await this.topics.present(this.reads, given.topicId);
    await this.requireConcerned(this.reads, topic.id, actor, SIGNALLING_ROLES);
    this.refuseDay(given);
    const command = { command: `${actor.personId}/${key}`, bodyHash: sha256(canonical(given)) };
    const id = await this.work.run(async (tx) => (await this.known(tx, command)) ?? this.write(tx, topic.id, given, { by: actor.personId, key: command }));
    void this.wakeUps.nudgeWork();
    return id;
  }

  /** A topic concerns every organ that was asked, and the one that evaluates its publication. */
  async requireConcerned(db: Queryable, topicId: string, actor: RoleHolder, roles: readonly Role[]): Promise<void> {
    const organs = await db.query<{ organ_id: string }>(
      "SELECT organ_id FROM topic_organs WHERE topic_id = ? AND members > 0 UNION SELECT organ_id FROM releases WHERE topic_id = ? AND state <> 'MERGED'", [topicId, topicId]);
    if (!organs.some((row) => may(actor, row.organ_id, roles))) throw lacking(roles);
  }

  private refuseDay({ kind, on }: GivenSignal): void {
    if (kind === 'suggestion' && on !== undefined && on > this.time.today()) throw ValidationFailedError.at('#/on', { zh: '建议的日期不得晚于今天', en: 'A suggestion is not of a day to come' });
  }

  private async known(tx: Tx, { command, bodyHash }: { command: string; bodyHash: string }): Promise<string | null> {
    const [row] = await tx.query<{ id: string; body_hash: string }>('SELECT id, body_hash FROM release_signals WHERE command_key = ?', [command]);
    if (row && row.body_hash !== bodyHash) throw new KeyReusedError();
    return row?.id ?? null;
  }

  private async write(tx: Tx, topicId: string, { kind, on, requestId, what }: GivenSignal, { by, key }: { by: string; key: { command: string; bodyHash: string } }): Promise<string> {
    const personHash = requestId === undefined ? null : await this.applicantOf(tx, topicId, requestId);
    const id = await this.signals.add(tx, { kind, topicId, requestId: requestId ?? null, personHash, on: on ?? this.time.today(), what, by, key });
    await this.weighing.ask(tx, topicId);
    return id;
  }

  private async applicantOf(tx: Tx, topicId: string, requestId: string): Promise<string> {
    const [row] = await tx.query<{ person_hash: string }>('SELECT person_hash FROM topic_members WHERE subject_id = ? AND topic_id = ?', [requestId, topicId]);
    if (!row) throw ValidationFailedError.at('#/requestId', { zh: '该申请不属于此专题', en: 'The request is not of this topic' });
    return row.person_hash;
  }
}
