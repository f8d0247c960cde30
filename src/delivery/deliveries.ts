import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { toBoolean } from '../platform/database/columns.js';
import { Reads, type Queryable, type SqlValue, type Tx } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { Seal } from '../platform/crypto/seal.js';
import type { Delivery, DeliveryMode, DeliveryState, Recipient } from './delivery.js';

interface Stored {
  readonly id: string; readonly case_id: string; readonly letter_id: string; readonly attempt: number; readonly mode: DeliveryMode; readonly state: DeliveryState;
  readonly carrier: string | null; readonly tracking_number: string | null; readonly dispatched_on: CivilDate | null; readonly recipient_sealed: string;
  readonly signed_by_sealed: string | null; readonly delivered_on: CivilDate | null; readonly link: string | null; readonly message_id: string | null;
  readonly document_sha256: string; readonly proof_id: string | null; readonly detail_sealed: string | null; readonly error: string | null; readonly served: unknown;
  readonly told: DeliveryState | null; readonly ordered_by: string; readonly order_key: string | null; readonly result_key: string | null; readonly body_hash: string;
  readonly at: number | string; readonly changed_at: number | string;
}

/** What may change in a delivery. */
export type DeliveryChange = Partial<Pick<Delivery, 'state' | 'dispatchedOn' | 'signedBy' | 'deliveredOn' | 'proofId' | 'detail' | 'error' | 'served' | 'told' | 'resultKey' | 'bodyHash'>>;

/** Keeps deliveries; people's names and addresses are encrypted. */
@Injectable()
export class Deliveries {
  constructor(private readonly cipher: FieldCipher, private readonly reads: Reads, private readonly time: Time) {}

  async insert(tx: Tx, delivery: Delivery): Promise<void> {
    const seal = this.seal(delivery.id);
    const { id, mode, state, attempt, carrier, link, error, served, told, at } = delivery;
    await tx.insert('deliveries', {
      id, mode, state, attempt, carrier, link, error, served, told, at, case_id: delivery.caseId, letter_id: delivery.letterId, tracking_number: delivery.trackingNumber,
      dispatched_on: delivery.dispatchedOn, recipient_sealed: seal.text('recipient', JSON.stringify(delivery.recipient)),
      signed_by_sealed: delivery.signedBy === null ? null : seal.text('signed-by', delivery.signedBy), delivered_on: delivery.deliveredOn,
      message_id: delivery.messageId, document_sha256: delivery.documentSha256, proof_id: delivery.proofId,
      detail_sealed: delivery.detail === null ? null : seal.text('detail', delivery.detail), ordered_by: delivery.orderedBy,
      order_key: delivery.orderKey, result_key: delivery.resultKey, body_hash: delivery.bodyHash, changed_at: at,
    });
  }

  /** Changes a delivery that is still in the state `from`, of any where it is not given. False when it is not: somebody else was faster. */
  async change(tx: Tx, { id }: Pick<Delivery, 'id'>, change: DeliveryChange, from?: DeliveryState): Promise<boolean> {
    const seal = this.seal(id);
    const columns: readonly (readonly [string, SqlValue | undefined])[] = [
      ['state', change.state], ['dispatched_on', change.dispatchedOn], ['delivered_on', change.deliveredOn], ['proof_id', change.proofId], ['error', change.error],
      ['served', change.served], ['told', change.told], ['result_key', change.resultKey], ['body_hash', change.bodyHash],
      ['signed_by_sealed', change.signedBy && seal.text('signed-by', change.signedBy)], ['detail_sealed', change.detail && seal.text('detail', change.detail)],
    ];
    const set = columns.filter((each): each is readonly [string, SqlValue] => each[1] !== undefined);
    const assignments = [...set.map(([column]) => `${column} = ?`), 'changed_at = ?'].join(', ');
    const params = [...set.map(([, value]) => value), this.time.now(), id, ...(from ? [from] : [])];
    return (await tx.execute(`UPDATE deliveries SET ${assignments} WHERE id = ?${from ? ' AND state = ?' : ''}`, params)) === 1;
  }

  /** Those of a case, the oldest first. */
  async of(caseId: string): Promise<Delivery[]> {
    return (await this.reads.query<Stored>('SELECT * FROM deliveries WHERE case_id = ? ORDER BY at, letter_id, attempt', [caseId])).map((each) => this.opened(each));
  }

  /** Those of one letter, by attempt. */
  async ofLetter(db: Queryable, letterId: string): Promise<Delivery[]> {
    return (await db.query<Stored>('SELECT * FROM deliveries WHERE letter_id = ? ORDER BY attempt', [letterId])).map((each) => this.opened(each));
  }

  async byOrderKey(key: string): Promise<Delivery | null> {
    return this.one('order_key = ?', [key]);
  }

  async find(id: string): Promise<Delivery | null> {
    return this.one('id = ?', [id]);
  }

  /** Errors: `NotFoundError`. */
  async get(caseId: string, id: string): Promise<Delivery> {
    const found = await this.one('id = ? AND case_id = ?', [id, caseId]);
    if (!found) throw new NotFoundError({ zh: '送达记录', en: 'delivery' }, id);
    return found;
  }

  private async one(where: string, params: readonly string[]): Promise<Delivery | null> {
    const [row] = await this.reads.query<Stored>(`SELECT * FROM deliveries WHERE ${where}`, params);
    return row ? this.opened(row) : null;
  }

  private opened(row: Stored): Delivery {
    const seal = this.seal(row.id);
    return {
      id: row.id, caseId: row.case_id, letterId: row.letter_id, attempt: Number(row.attempt), mode: row.mode, state: row.state, carrier: row.carrier,
      trackingNumber: row.tracking_number, dispatchedOn: row.dispatched_on, recipient: JSON.parse(seal.open('recipient', row.recipient_sealed)) as Recipient,
      signedBy: row.signed_by_sealed && seal.open('signed-by', row.signed_by_sealed), deliveredOn: row.delivered_on, link: row.link, messageId: row.message_id,
      documentSha256: row.document_sha256, proofId: row.proof_id, detail: row.detail_sealed && seal.open('detail', row.detail_sealed), error: row.error,
      served: toBoolean(row.served), told: row.told, orderedBy: row.ordered_by, orderKey: row.order_key, resultKey: row.result_key, bodyHash: row.body_hash,
      at: Number(row.at), changedAt: Number(row.changed_at),
    };
  }

  private seal(id: string): Seal {
    return new Seal(this.cipher, 'delivery', id);
  }
}
