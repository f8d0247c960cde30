import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/attachments.js';
import type { CaseHolder, FileActor } from '../attachments/case-holder.js';
import { RequestHolder } from '../attachments/request-holder.js';
import type { CommandAnswer } from '../engine/command.js';
import { Reads, type Queryable, type Tx } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { OverrideRefusedError } from './override-refused-error.js';
import { isOutgoing } from './outgoing.js';
import { mayPass, type ReleaseFinding } from './release-check.js';
import { ReleaseRows } from './release-rows.js';

export interface AskedOverride {
  readonly attachmentId: string;
  readonly findingId: string;
  readonly reason: string;
}

/** As the headers of every command. */
export interface By {
  readonly actor: FileActor;
  readonly key: string;
  readonly expectedRevision: number;
}

/** Lets findings pass, one by one, with a reason, by those who answer for it. It goes into the record of the case. */
@Injectable()
export class Overrides {
  constructor(
    private readonly attachments: Attachments,
    private readonly rows: ReleaseRows,
    private readonly requests: RequestHolder,
    private readonly reads: Reads,
  ) {}

  /** Errors: `NotFoundError`, `OverrideRefusedError`, and those of commands. The same key gets the same answer. */
  async pass(caseId: string, { attachmentId, findingId, reason }: AskedOverride, { actor, key, expectedRevision }: By, holder: CaseHolder = this.requests): Promise<CommandAnswer> {
    const authorize = holder.authorizing(actor, 'OVERRIDE_LEAK');
    authorize(await holder.placeOf(this.reads, caseId));
    const finding = await this.finding(this.reads, caseId, attachmentId, findingId);
    return holder.run(caseId, 'OVERRIDE_LEAK', { attachmentId, finding: `${finding.rule}:${findingId}`, reason }, {
      actorId: actor.personId, key, expectedRevision, authorize, alongside: (tx) => this.write(tx, caseId, { attachmentId, findingId, reason }, actor.personId),
    });
  }

  private async write(tx: Tx, caseId: string, { attachmentId, findingId, reason }: AskedOverride, by: string): Promise<void> {
    const attachment = await this.attachments.one(tx, attachmentId, caseId);
    const finding = await this.finding(tx, caseId, attachmentId, findingId);
    if (!isOutgoing(attachment)) throw new OverrideRefusedError('withdrawn', findingId);
    if (finding.severity === 'note') throw new OverrideRefusedError('only-a-note', findingId);
    if (!mayPass(finding)) throw new OverrideRefusedError('never-passed', findingId);
    if (attachment.uploadedBy === by) throw new OverrideRefusedError('own-file', findingId);
    if (!(await this.rows.pass(tx, findingId, by, reason))) throw new OverrideRefusedError('let-pass-before', findingId);
  }

  private async finding(db: Queryable, caseId: string, attachmentId: string, findingId: string): Promise<ReleaseFinding> {
    await this.attachments.one(db, attachmentId, caseId);
    const found = (await this.rows.of(db, [attachmentId])).get(attachmentId)?.findings.find(({ id }) => id === findingId);
    if (!found) throw new NotFoundError({ zh: '检查发现', en: 'finding' }, findingId);
    return found;
  }
}
