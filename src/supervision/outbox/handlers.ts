import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Message, Notify } from './message.js';
import { Recipients } from './recipients.js';

/** What each topic of the outbox comes to. All of it is rows, written in the transaction that marks the message as sent. */
@Injectable()
export class Handlers {
  constructor(private readonly recipients: Recipients) {}

  /** Delivers a message; doing it twice changes nothing. Throws on a topic that nobody handles. */
  async deliver(tx: Tx, message: Message): Promise<void> {
    if (message.topic === 'notify') return this.notify(tx, message, message.payload as Notify);
    throw new Error(`nobody handles the topic '${message.topic}'`);
  }

  private async notify(tx: Tx, { caseId, seq, createdAt }: Message, effect: Notify): Promise<void> {
    const params = JSON.stringify(effect.params);
    for (const personId of await this.recipients.of(tx, caseId, effect)) {
      await tx.execute(
        'INSERT INTO notifications (id, person_id, case_id, kind, params, created_at, read_at) VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (id) DO NOTHING',
        [notificationId(caseId, seq, effect.kind, params, personId), personId, caseId, effect.kind, params, createdAt]);
    }
  }
}

/** One event tells a person one thing once, also when they are addressed twice, as the officer and as one of the unit. */
function notificationId(caseId: string, seq: number, kind: string, params: string, personId: string): string {
  return createHash('sha256').update(JSON.stringify([caseId, seq, kind, params, personId])).digest('hex').slice(0, 36);
}
