import { Injectable } from '@nestjs/common';
import type { CaseChange, CaseProjector } from '../engine/ports.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { acknowledge } from '../requests/reception/acknowledge.js';

/** A delivery of the acknowledgement takes the mark 未出回执 from its request, as printing it at the counter does. */
@Injectable()
export class AcknowledgementSentProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, { caseId, type, payload, on }: CaseChange): Promise<void> {
    if (type !== 'RECORD_DELIVERY_ATTEMPT' || !['sent', 'delivered'].includes(payload['result'] as string)) return;
    const [letter] = await tx.query<{ form: string }>('SELECT form FROM letters WHERE id = ? AND case_id = ?', [payload['letterId'] as string, caseId]);
    if (letter?.form === 'acknowledgement') await acknowledge(tx, caseId, on);
  }
}
