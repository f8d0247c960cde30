import { Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../engine/command.js';
import { Reads, type Tx } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import { AlreadyWithdrawnError } from './attachment-errors.js';
import { AttachmentRows } from './attachment-rows.js';
import { Attachments } from './attachments.js';
import type { CaseHolder } from './case-holder.js';
import { RequestHolder } from './request-holder.js';
import type { Act } from './upload/uploads.js';

/** Takes files back: they no longer count, but what was on file stays on file. */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly requests: RequestHolder,
    private readonly attachments: Attachments,
    private readonly rows: AttachmentRows,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `AlreadyWithdrawnError`, and those of commands. */
  async withdraw(caseId: string, attachmentId: string, reason: string, { actor, key, expectedRevision }: Act, holder: CaseHolder = this.requests): Promise<CommandAnswer> {
    const authorize = holder.authorizing(actor, 'WITHDRAW_FILE');
    authorize(await holder.placeOf(this.reads, caseId));
    const { purpose } = await this.attachments.one(this.reads, attachmentId, caseId);
    return holder.run(caseId, 'WITHDRAW_FILE', { attachmentId, purpose, reason }, {
      actorId: actor.personId, key, expectedRevision, authorize, alongside: (tx) => this.mark(tx, attachmentId, reason, actor.personId),
    });
  }

  private async mark(tx: Tx, id: string, reason: string, by: string): Promise<void> {
    const marked = await tx.execute(
      'UPDATE attachments SET withdrawn_at = ?, withdrawn_by = ?, withdrawal_sealed = ? WHERE id = ? AND withdrawn_at IS NULL',
      [this.time.now(), by, this.rows.sealedReason(id, reason), id]);
    if (marked !== 1) throw new AlreadyWithdrawnError(id);
  }
}
