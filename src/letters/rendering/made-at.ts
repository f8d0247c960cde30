import { instantOf } from '../../../workflows/clock/civil-date.js';
import type { Letter } from '../../../workflows/letters/letter.js';

const OF_A_DRAFT = '2000-01-01';

/** The date of creation that a file carries: noon of the day of signature, so that the same letter gives the same bytes; of a draft a fixed day. */
export function madeAt({ issuedOn }: Letter): Date {
  return new Date(instantOf(issuedOn ?? OF_A_DRAFT, '12:00'));
}
