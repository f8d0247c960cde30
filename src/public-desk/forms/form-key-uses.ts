import type { LookupHash } from '../../platform/crypto/lookup-hash.js';

/** The idempotency key of what a form does. The form's own key is not stored: the code of a submission follows from it. */
export function keyOfForm(lookup: LookupHash, formKey: string): string {
  return `public:${lookup.of('text', `act of form ${formKey}`)}`;
}
