import { maskContact, maskName } from '../../platform/crypto/masks.js';
import type { CheckedOrder } from '../order-judge.js';
import { CHECK_POINTS, type CheckPoint } from './delivery-check.dto.js';

/** What a rule is about; a rule of the case itself that is not named here is about its approval. */
const POINT_OF_RULE: Readonly<Record<string, CheckPoint>> = {
  recipientNeeded: 'recipient', addressNeeded: 'recipient', emailNeeded: 'recipient', otherAddress: 'recipient',
  organNeeded: 'mode', noCashOnDelivery: 'mode', postalEnterprise: 'mode', trackingNumber: 'mode', mailNotConfigured: 'mode', reconsiderationLink: 'mode', oneResult: 'mode', notInFuture: 'mode', notBeforeSignature: 'mode', alreadyQueued: 'mode', carrier: 'mode', servedByPost: 'mode',
  documentFirst: 'document', signedFirst: 'document', recalled: 'document', internalDocument: 'document', letterFree: 'document', warningsExplained: 'document',
  releaseGate: 'enclosures',
};

/** In both languages, for `spoken`; people masked. */
export function shownDeliveryCheck({ on, recipient, link, refusals, serves, needsLateReason, enclosures, limits }: CheckedOrder) {
  const of = (point: CheckPoint) => refusals.filter(({ rule }) => (POINT_OF_RULE[rule] ?? 'approval') === point);
  const { name, address, email } = recipient;
  return {
    possible: refusals.length === 0, serves, needsLateReason, on, enclosures, limits, reconsiderationLink: link,
    recipient: { name: name ? maskName(name) : null, address: address ? maskContact(address) : null, email: email ? maskContact(email) : null },
    points: CHECK_POINTS.map((point) => ({ point, ok: of(point).length === 0, refusals: of(point).map(({ rule, article = null, message }) => ({ rule, article, message })) })),
  };
}
