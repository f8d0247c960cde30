import type { CommandName } from './payloads.js';

/**
 * The mark of what the applicant did over the pages for the public. The entry has no actor then, for nobody of the office acted; the mark is
 * part of what is hashed, so that such an entry can neither be taken for the system's own nor be made into one.
 */
export interface ByApplicant {
  readonly byApplicant?: 'online';
}

/** What an applicant may do without the office: nothing that is for the office to judge. */
export const APPLICANT_COMMANDS: ReadonlySet<CommandName> = new Set<CommandName>([
  'SUBMIT', 'APPLICANT_CONFIRMED', 'CORRECTED', 'WITHDRAW', 'ATTACH_FILE', 'RECORD_RECEIPT', 'RECORD_DELIVERY_ATTEMPT', 'SUGGEST_RELEASE', 'ADD_NOTE',
]);
