import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Refusal } from '../../../workflows/definition.js';
import type { DeliveryMode } from '../delivery.js';
import type { OutgoingLetter } from '../ports.js';
import { orderRefusals } from './order-rules.js';

/** What is said of a letter that went out and is entered afterwards. */
export interface EnteredDelivery {
  readonly mode: DeliveryMode;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly reconsiderationLink?: string;
}

/** Of what the desk asks, that which binds the way a letter went; the rest (an address, a mail server) is for sending it from here. */
const BINDS_THE_WAY = new Set(['postalEnterprise', 'trackingNumber', 'organNeeded', 'reconsiderationLink']);

/** Everything that speaks against a letter having gone so, in the words of the desk. */
export function enteredRefusals(entered: EnteredDelivery, { letter, today, on }: { readonly letter: OutgoingLetter; readonly today: CivilDate; readonly on: CivilDate }): Refusal[] {
  const { mode, trackingNumber, reconsiderationLink } = entered;
  const carrier = postedBy(entered);
  const order = { letterId: letter.id, mode, ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }) };
  const facts = { letter, today, on, recipient: {}, link: reconsiderationLink ?? null, mailConfigured: true };
  return orderRefusals(order, facts).filter(({ rule }) => BINDS_THE_WAY.has(rule));
}

/** A number of a postal item is of nobody but the postal enterprise: its name may be left out. */
export function postedBy({ mode, carrier }: Pick<EnteredDelivery, 'mode' | 'carrier'>): string | undefined {
  return carrier ?? (mode === 'post' ? '中国邮政' : undefined);
}
