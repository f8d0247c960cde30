import type { CivilDate, Instant } from '../../workflows/clock/civil-date.js';

/** Ways of delivering a letter (I235): into the hand, through another organ, by the postal enterprise; electronically where ARL 22 is kept. */
export const DELIVERY_MODES = ['direct', 'post', 'electronic', 'through-organ'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/**
 * `planned`: to be collected. `queued`: mail waits to be sent. `sent`: posted, handed to the organ that delivers it, or taken over by the mail
 * server. The others are ends: `refused` by the addressee, `returned` undelivered, `failed` for another reason.
 */
export const DELIVERY_STATES = ['planned', 'queued', 'sent', 'delivered', 'failed', 'refused', 'returned'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What people find out about a delivery that is under way. */
export const DELIVERY_RESULTS = ['delivered', 'failed', 'refused', 'returned'] as const;
export type DeliveryResult = (typeof DELIVERY_RESULTS)[number];

/** The results a delivery can still have; none once it has ended, and none of mail that waits: its own job tells. */
export function resultsOf(mode: DeliveryMode, state: DeliveryState): readonly DeliveryResult[] {
  if (state === 'planned') return ['delivered', 'refused', 'failed'];
  if (state !== 'sent') return [];
  return mode === 'direct' ? ['delivered', 'refused', 'failed'] : DELIVERY_RESULTS;
}

/** To whom it goes. */
export interface Recipient {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  /** Why it goes to another address than the one on file. */
  readonly reason?: string;
}

/** One attempt at delivering a letter, personal data in clear. */
export interface Delivery {
  readonly id: string;
  readonly caseId: string;
  readonly letterId: string;
  /** From 1, per letter. */
  readonly attempt: number;
  readonly mode: DeliveryMode;
  readonly state: DeliveryState;
  /** The postal enterprise, or the organ it was handed to. */
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** Day it was posted, handed to the organ, or taken over by the mail server. */
  readonly dispatchedOn: CivilDate | null;
  readonly recipient: Recipient;
  readonly signedBy: string | null;
  /** Day it came to hand. */
  readonly deliveredOn: CivilDate | null;
  /** Where reconsideration can be filed online, as it was told with an electronic delivery. */
  readonly link: string | null;
  readonly messageId: string | null;
  readonly documentSha256: string;
  /** Attachment that proves it: the postal receipt, the signed 送达回证. */
  readonly proofId: string | null;
  readonly detail: string | null;
  /** What the mail server said last. */
  readonly error: string | null;
  /** This delivery is the one that served the reply. */
  readonly served: boolean;
  /** The state that the case has on record. */
  readonly told: DeliveryState | null;
  readonly orderedBy: string;
  readonly orderKey: string | null;
  readonly resultKey: string | null;
  readonly bodyHash: string;
  readonly at: Instant;
  readonly changedAt: Instant;
}

/**
 * The day that stops the organ's clock (domain §4.1(6)): the signature of who receives it, the posting, or the moment the mail left the office's
 * hands. Null while there is none.
 */
export function lawfulDay({ mode, state, dispatchedOn, deliveredOn }: Pick<Delivery, 'mode' | 'state' | 'dispatchedOn' | 'deliveredOn'>): CivilDate | null {
  if (mode === 'direct' || mode === 'through-organ') return state === 'delivered' ? deliveredOn : null;
  return state === 'queued' || state === 'planned' || (state === 'failed' && dispatchedOn === null) ? null : dispatchedOn;
}
