import type { CaseChange } from '../../engine/ports.js';

/** Fetching a letter is no word of the applicant's. */
const SILENT = new Set(['RECORD_RECEIPT', 'RECORD_DELIVERY_ATTEMPT']);
/** What comes from the applicant even where somebody of the office enters it. */
const FROM_APPLICANT = new Set(['CORRECTED', 'WITHDRAW', 'RECORD_CONVERSATION', 'SUGGEST_RELEASE', 'APPLICANT_CONFIRMED']);

/** When the applicant was last heard of after the request itself (来文). Nothing where the command is not the applicant's. */
export function heardColumns({ type, payload, on }: Pick<CaseChange, 'type' | 'payload' | 'on'>): { heard_on?: string; heard_as?: string } {
  const heard = FROM_APPLICANT.has(type) || (payload['byApplicant'] !== undefined && !SILENT.has(type));
  return heard ? { heard_on: on, heard_as: type } : {};
}
