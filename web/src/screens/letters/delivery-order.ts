import type { Form } from '../../api/client.js';

type Body = Form<'DeliveryBody'>;

/** A delivery as it is filled in. */
export interface OrderFilled {
  mode: Body['mode'];
  name: string;
  address: string;
  email: string;
  reason: string;
  /** The postal enterprise. */
  carrier: string;
  /** The organ through which it goes. */
  organ: string;
  trackingNumber: string;
  signedBy: string;
  on: string;
  /** Why it is entered after that day. */
  lateReason: string;
  proofId: string;
  link: string;
}

/** The way the applicant asked for comes first. */
const WAYS: Readonly<Record<string, Body['mode']>> = { post: 'post', online: 'electronic', 'pick-up': 'direct', 'read-on-site': 'direct' };

/** Post means the postal enterprise (I235). */
const CHINA_POST = '中国邮政';

export function emptyOrder(preferredRoute: string | null): OrderFilled {
  return { mode: WAYS[preferredRoute ?? ''] ?? 'post', name: '', address: '', email: '', reason: '', carrier: CHINA_POST, organ: '', trackingNumber: '', signedBy: '', on: '', lateReason: '', proofId: '', link: '' };
}

/** The body of a delivery: only what belongs to its way, without what is empty. */
export function deliveryBody(letterId: string, { mode, name, address, email, reason, carrier, organ, trackingNumber, signedBy, on, proofId, link }: OrderFilled): Body {
  const text = (member: string, value: string) => (value.trim() === '' ? {} : { [member]: value.trim() });
  const recipient = { ...text('name', name), ...(mode === 'post' ? text('address', address) : {}), ...(mode === 'electronic' ? { ...text('email', email), ...(email.trim() ? text('reason', reason) : {}) } : {}) };
  return {
    letterId, mode, ...(Object.keys(recipient).length > 0 ? { recipient } : {}),
    ...(mode === 'post' ? { ...text('carrier', carrier), ...text('trackingNumber', trackingNumber) } : {}), ...(mode === 'through-organ' ? text('carrier', organ) : {}),
    ...(mode === 'direct' ? text('signedBy', signedBy) : {}), ...(mode === 'electronic' ? text('reconsiderationLink', link) : { ...text('on', on), ...text('proofId', proofId) }),
  } as Body;
}
