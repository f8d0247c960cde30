import { maskContact, maskName } from '../../platform/crypto/masks.js';
import { lawfulDay, resultsOf, type Delivery } from '../delivery.js';
import type { DeliveryView } from './deliveries.dto.js';

/** A delivery as it is shown: whom it went to only by initials. */
export function viewOf(delivery: Delivery, nextTryAt: number | null): DeliveryView {
  const { recipient: { name, address, email, reason = null }, signedBy } = delivery;
  return {
    id: delivery.id, letterId: delivery.letterId, attempt: delivery.attempt, mode: delivery.mode, state: delivery.state,
    possibleResults: resultsOf(delivery.mode, delivery.state), carrier: delivery.carrier, trackingNumber: delivery.trackingNumber,
    dispatchedOn: delivery.dispatchedOn, deliveredOn: delivery.deliveredOn, lawfulOn: lawfulDay(delivery),
    recipient: { name: maskName(name), address: address ? maskContact(address) : null, email: email ? maskContact(email) : null, reason },
    signedBy: signedBy === null ? null : maskName(signedBy), reconsiderationLink: delivery.link, messageId: delivery.messageId,
    documentSha256: delivery.documentSha256, proofId: delivery.proofId, error: delivery.error, nextTryAt: delivery.state === 'queued' ? nextTryAt : null,
    served: delivery.served, orderedBy: delivery.orderedBy, at: delivery.at,
  };
}
