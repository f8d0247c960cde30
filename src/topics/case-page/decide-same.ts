import { Injectable } from '@nestjs/common';
import type { SameDecision } from '../../../workflows/request/v1/payloads.js';
import type { CommandAnswer } from '../../engine/command.js';
import { Reads, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { Commands } from '../../requests/commands/commands.js';
import { authorizing, type RequestActor } from '../../requests/request-access.js';
import type { Decision } from '../../same-information/decisions/same-decision.js';
import { SameDecisions } from '../../same-information/decisions/same-decisions.js';
import { Detection } from '../../same-information/detection/detection.js';
import type { SubjectKind } from '../../same-information/index/shelf.js';
import { Subjects } from '../../same-information/index/subjects.js';
import { Members } from '../store/members.js';
import { Weighing } from '../weighing.js';
import { DecidedPair } from './decided-pair.js';

export interface ToDecide {
  readonly otherKind: SubjectKind;
  readonly otherId: string;
  readonly decision: SameDecision;
  readonly reason?: string;
}

/** As the headers of every command. */
export interface By {
  readonly actor: RequestActor;
  readonly key: string;
  readonly expectedRevision: number;
}

/** 关联, 提供已公开, 不是同一信息: what staff decide about a request and another, into its record and into the topics in one transaction. */
@Injectable()
export class DecideSame {
  constructor(
    private readonly commands: Commands, private readonly decisions: SameDecisions, private readonly pair: DecidedPair, private readonly detection: Detection, private readonly members: Members,
    private readonly subjects: Subjects, private readonly weighing: Weighing, private readonly reads: Reads,
  ) {}

  /** Errors: `NotFoundError`, `ValidationFailedError` for the request itself or nothing to take back, and those of commands. The same key gets the same answer. */
  async decide(requestId: string, asked: ToDecide, { actor, key, expectedRevision }: By): Promise<CommandAnswer> {
    const authorize = authorizing(actor, 'RECORD_SAME_INFORMATION');
    const place = await placeOf(this.reads, requestId);
    authorize(place);
    const { otherKind: kind, otherId: id, decision, reason } = asked;
    if (id === requestId) throw ValidationFailedError.at('#/otherId', { zh: '不能与本件自身比较', en: 'A request is not compared with itself' });
    const label = await this.labelOf(this.reads, asked);
    if (kind === 'request') for (const each of [requestId, id]) await this.placed(each);
    return this.commands.run(requestId, 'RECORD_SAME_INFORMATION', { other: { kind, id, label }, decision, ...(reason === undefined ? {} : { reason }) }, {
      actorId: actor.personId, key, expectedRevision, authorize, content: { ...asked }, alongside: (tx) => this.write(tx, requestId, asked, { by: actor.personId, organId: place.organId }),
    });
  }

  private async write(tx: Tx, requestId: string, { otherKind, otherId, decision, reason }: ToDecide, { by, organId }: { readonly by: string; readonly organId: string }): Promise<void> {
    const earlier = (await this.decisions.of(tx, requestId)).find((each) => each.requestId === otherId || each.otherId === otherId);
    if (decision === 'retracted' && !earlier) throw ValidationFailedError.at('#/decision', { zh: '没有可以撤销的决定', en: 'There is no decision to take back' });
    await this.decisions.add(tx, { requestId, otherKind, otherId, decision, reason: reason ?? null, organId, by });
    if (otherKind === 'published') await this.weighAgain(tx, requestId);
    else await this.effect(tx, requestId, otherId, decision, earlier, { by, reason: reason ?? null });
  }

  private async effect(tx: Tx, requestId: string, otherId: string, decision: SameDecision, earlier: Decision | undefined, by: { readonly by: string; readonly reason: string | null }): Promise<void> {
    if (decision === 'linked') await this.pair.link(tx, requestId, otherId, by);
    if (decision === 'not-same') await this.pair.separate(tx, requestId, otherId, by);
    if (decision === 'retracted') await this.pair.release(tx, earlier!);
  }

  /** Whether what its topic asks for is public already is judged anew. */
  private async weighAgain(tx: Tx, requestId: string): Promise<void> {
    const member = await this.members.find(tx, requestId);
    if (member) await this.weighing.ask(tx, member.topicId);
  }

  /** Detection may not have come to it yet; a decision needs its place. */
  private async placed(requestId: string): Promise<void> {
    if (!(await this.members.find(this.reads, requestId))) await this.detection.detect(requestId);
  }

  /** What the record calls it. Errors: `NotFoundError`. */
  private async labelOf(db: Queryable, { otherKind, otherId }: ToDecide): Promise<string> {
    if (otherKind === 'published') {
      const item = await this.subjects.find(db, otherId);
      if (item?.kind === 'published') return item.title ?? '';
      throw new NotFoundError({ zh: '已公开信息', en: 'published item' }, otherId);
    }
    const [row] = await db.query<{ number: string | null; intake_number: string | null }>('SELECT number, intake_number FROM requests WHERE case_id = ?', [otherId]);
    if (!row) throw new NotFoundError({ zh: '申请', en: 'request' }, otherId);
    return row.number ?? row.intake_number ?? '';
  }
}
