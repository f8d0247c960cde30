import type { OrganKind } from '../roles.js';

/** What the letters of an organ say of it. Null where it is not known: a letter that needs it has a gap. */
export interface Letterhead {
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Where reconsideration of its replies can be filed online (ARL 22). */
  readonly reconsiderationLink: string | null;
  /** How a fee is paid: account, counter, treasury. */
  readonly feePayment: string | null;
}

/** An administrative organ that answers requests in its own name. */
export interface Organ extends Letterhead {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganKind;
  /** What its document numbers begin with, as `丰府办公开`. */
  readonly docPrefix: string;
  readonly parentId: string | null;
  /** Named in the remedy paragraph of its replies (Art. 51). */
  readonly reconsiderationOrgan: string;
  readonly court: string;
  readonly active: boolean;
}

/** The id may be given, so that a demonstration is the same each time. */
export interface NewOrgan extends Omit<Organ, 'id' | 'active' | 'parentId' | keyof Letterhead>, Partial<Letterhead> {
  readonly id?: string;
  readonly parentId?: string | null;
}

export interface Unit {
  readonly id: string;
  readonly organId: string;
  readonly name: string;
  readonly active: boolean;
}

export interface NewUnit extends Omit<Unit, 'id' | 'active'> {
  readonly id?: string;
}
