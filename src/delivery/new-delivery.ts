import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Delivery, DeliveryState, Recipient } from './delivery.js';
import type { DeliveryOrder } from './rules/order-rules.js';
import { plainNumber } from './rules/postal-enterprises.js';

type Given = Pick<Delivery, 'id' | 'caseId' | 'attempt' | 'link' | 'messageId' | 'documentSha256' | 'orderedBy' | 'orderKey' | 'bodyHash' | 'at'> & {
  readonly on: CivilDate;
  readonly recipient: Recipient;
};

/** A delivery as it begins. */
export function newDelivery(order: DeliveryOrder, { on, recipient, ...given }: Given): Delivery {
  const { mode, letterId } = order;
  const state = firstState(order);
  const ended = state === 'delivered' || state === 'refused';
  return {
    ...given, letterId, mode, state, recipient,
    carrier: order.carrier ?? null, trackingNumber: mode === 'post' && order.trackingNumber ? plainNumber(order.trackingNumber) : null,
    dispatchedOn: state === 'sent' ? on : null, deliveredOn: ended ? on : null, signedBy: order.signedBy ?? null, proofId: order.proofId ?? null,
    detail: order.detail ?? null, error: null, served: false, told: null, resultKey: null, changedAt: given.at,
  };
}

function firstState({ mode, signedBy, result }: DeliveryOrder): DeliveryState {
  if (mode === 'electronic') return 'queued';
  if (mode !== 'direct') return 'sent';
  return result ?? (signedBy ? 'delivered' : 'planned');
}
