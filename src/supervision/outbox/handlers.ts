import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Message, Notify, OfComments, ToWatchers } from './message.js';
import { Recipients } from './recipients.js';

/** What each topic of the outbox comes to. All of it is rows, written in the transaction that marks the message as sent. */
@Injectable()
export class Handlers {
  constructor(private readonly recipients: Recipients) {}

  /** Delivers a message; doing it twice changes nothing. Throws on a topic that nobody handles. */
  async deliver(tx: Tx, message: Message): Promise<void> {
    if (message.topic === 'notify') return this.notify(tx, message, message.payload as Notify);
    if (message.topic === 'watchers') return this.tellWatchers(tx, message, message.payload as ToWatchers);
    if (message.topic === 'comments') return this.tellOfComments(tx, message, message.payload as OfComments);
    throw new Error(`nobody handles the topic '${message.topic}'`);
  }

  private async notify(tx: Tx, message: Message, effect: Notify): Promise<void> {
    await this.tell(tx, message, effect, await this.recipients.of(tx, message.caseId, effect));
  }

  private async tellWatchers(tx: Tx, message: Message, { params, except }: ToWatchers): Promise<void> {
    await this.tell(tx, message, { kind: 'watched-changed', params }, await this.recipients.watching(tx, message.caseId, except));
  }

  /** A review of ten comments is one piece of news: while it is unread it is not told again. */
  private async tellOfComments(tx: Tx, { id, caseId, createdAt }: Message, { kind, params, people }: OfComments): Promise<void> {
    const said = JSON.stringify(params);
    for (const personId of await this.recipients.readersAmong(tx, caseId, people)) {
      const [unread] = await tx.query('SELECT id FROM notifications WHERE person_id = ? AND read_at IS NULL AND case_id = ? AND kind = ? AND params = ?', [personId, caseId, kind, said]);
      if (!unread) await put(tx, { id: hashed([id, personId]), personId, caseId, kind, params: said, at: createdAt });
    }
  }

  private async tell(tx: Tx, { caseId, seq, createdAt }: Message, effect: Pick<Notify, 'kind' | 'params'>, people: readonly string[]): Promise<void> {
    const params = JSON.stringify(effect.params);
    for (const personId of people) {
      // One event tells a person one thing once, also when they are addressed twice, as the officer and as one of the unit.
      await put(tx, { id: hashed([caseId, seq, effect.kind, params, personId]), personId, caseId, kind: effect.kind, params, at: createdAt });
    }
  }
}

interface ToPut { readonly id: string; readonly personId: string; readonly caseId: string; readonly kind: string; readonly params: string; readonly at: number }

/** Its id is made of what it tells, so that a repeated delivery finds it. */
async function put(tx: Tx, { id, personId, caseId, kind, params, at }: ToPut): Promise<void> {
  await tx.execute(
    'INSERT INTO notifications (id, person_id, case_id, kind, params, created_at, read_at) VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (id) DO NOTHING',
    [id, personId, caseId, kind, params, at]);
}

function hashed(of: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 36);
}
