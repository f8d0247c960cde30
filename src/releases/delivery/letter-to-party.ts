import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Refusal } from '../../../workflows/definition.js';
import { isOpen, type Consultation } from '../../../workflows/release/v1/consultation.js';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import { lawfulDay, type Delivery, type Recipient } from '../../delivery/delivery.js';
import type { OutgoingLetter } from '../../delivery/ports.js';
import { orderRefusals, refusal, type DeliveryOrder } from '../../delivery/rules/order-rules.js';

/** A letter to a third party with what it belongs to, as far as delivering it goes. */
export interface LetterToParty {
  readonly letter: OutgoingLetter;
  readonly context: ReleaseContext;
  /** Undefined for a consultation of an earlier round. */
  readonly consultation: Consultation | undefined;
  /** The party, where its letters go. */
  readonly recipient: Recipient;
  readonly nextAttempt: number;
}

const SHEET = 'release-consultation-answer';
const isNotice = ({ form }: Pick<OutgoingLetter, 'form'>): boolean => form === 'release-notice';

/** The notice of a release that stands: decided, and not taken back. */
const noticeStands = ({ context, consultation }: Pick<LetterToParty, 'context' | 'consultation'>): boolean => context.stage?.name === 'PUBLICATION' && consultation?.override != null;

/** Whether somebody has to see to it that the letter reaches the party. */
export function goesOut(letter: Pick<OutgoingLetter, 'form' | 'recalled'>, context: ReleaseContext, consultation: Consultation | undefined): boolean {
  if (letter.recalled || letter.form === SHEET) return false;
  if (isNotice(letter)) return noticeStands({ context, consultation }) && consultation!.override!.told === null;
  return consultation !== undefined && isOpen(consultation) && consultation.receivedOn === null;
}

/** Everything that speaks against delivering it so; empty when nothing does. */
export function refusalsOf(order: DeliveryOrder, known: LetterToParty, { on, today, recipient }: { readonly on: CivilDate; readonly today: CivilDate; readonly recipient: Partial<Recipient> }): Refusal[] {
  const { letter } = known;
  if (letter.form === SHEET) return [refusal('goesWithLetter', 'Art. 32', '征求意见确认函随征求意见书一并送达，不单独送达。', 'The sheet to answer on goes with the letter that asks, not by itself.')];
  if (order.mode === 'electronic') return [refusal('threeWays', 'I235', '发给第三方的文书请直接送达、邮寄送达或者转送送达，并登记签收日期（国办公开办函〔2016〕235号）。', 'Letters to third parties go into the hand, by post or through another organ (I235).')];
  return [...orderRefusals(order, { letter, today, on, recipient, link: null, mailConfigured: false }), ...overtaken(known, on)];
}

function overtaken(known: LetterToParty, on: CivilDate): Refusal[] {
  const { letter, consultation } = known;
  if (isNotice(letter)) return noticeStands(known) ? [] : [refusal('decisionTakenBack', 'Art. 32', '公开决定已撤回或者尚未作出，该告知书不得送达。', 'The decision was taken back, or there is none; this notice must not leave.')];
  const over = consultation === undefined || (!isOpen(consultation) && on > consultation.endedOn!);
  return over ? [refusal('consultationOver', 'Art. 32', '该征求意见已经结束，征求意见书不再送达。', 'This consultation is over; its letter no longer goes out.')] : [];
}

export type Led = { readonly command: 'RECORD_RECEIPT' | 'NOTIFY_THIRD_PARTY' | 'RECORD_DELIVERY_ATTEMPT'; readonly on: CivilDate };

/** What a delivery comes to: the receipt from which the time to answer counts, the notice that has to come before publication, or an attempt. */
export function ledBy(delivery: Delivery, known: LetterToParty, today: CivilDate): Led {
  const { letter, consultation } = known;
  const told = isNotice(letter) && !letter.recalled && noticeStands(known) && consultation!.override!.told === null ? lawfulDay(delivery) : null;
  if (told !== null) return { command: 'NOTIFY_THIRD_PARTY', on: told };
  const awaited = letter.form === 'release-consultation' && consultation !== undefined && isOpen(consultation) && consultation.receivedOn === null;
  if (awaited && delivery.state === 'delivered') return { command: 'RECORD_RECEIPT', on: delivery.deliveredOn! };
  return { command: 'RECORD_DELIVERY_ATTEMPT', on: delivery.deliveredOn ?? delivery.dispatchedOn ?? today };
}
