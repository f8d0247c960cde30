import type { RequestContext } from './context.js';
import type { CommandName } from './payloads.js';

/** Acts on the substance of a case. To log it, to route it and to enter when a letter was received decides nothing of it. */
const HANDLING: ReadonlySet<CommandName> = new Set<CommandName>([
  'SPLIT_BY_MATTER', 'RECORD_CONVERSATION', 'REPLY_ON_THE_SPOT', 'REQUEST_CORRECTION', 'CORRECTED', 'STILL_UNCLEAR', 'DEMAND_REASONS', 'REASONS_REJECTED', 'REASONS_ACCEPTED',
  'REASONS_ACCEPTED_DELAY', 'CONSULT_THIRD_PARTY', 'CONSULT_ORGAN', 'RECORD_CONSULTATION_ANSWER', 'WITHDRAW_CONSULTATION', 'OVERRIDE_PUBLIC_INTEREST', 'NOTIFY_THIRD_PARTY',
  'REQUEST_ASSISTANCE', 'ASSISTANCE_ANSWERED', 'PROPOSE_FEE', 'APPROVE_FEE', 'CHARGE_FEE', 'CANCEL_FEE', 'REQUEST_EXTENSION', 'CONSENT_TO_EXTENSION', 'EXTEND', 'RECORD_SEARCH',
  'PROPOSE_OUTCOME', 'REOPEN_EXAMINATION', 'REVISE_LETTER', 'SUBMIT_FOR_REVIEW', 'RECALL_FROM_REVIEW', 'PROVIDE_MORE', 'CHANGES_MADE',
]);

/** The people who had the case in hand, after one more act. */
export function withHandler({ handlers }: RequestContext, type: CommandName, personId: string | null): readonly string[] {
  return personId === null || !HANDLING.has(type) || handlers.includes(personId) ? handlers : [...handlers, personId];
}

/** Nobody reviews the legality of what they drafted or handled (work plan: 合法性审查): who is kept from it. */
export function keptFromReview({ drafters, handlers }: Pick<RequestContext, 'drafters' | 'handlers'>): readonly string[] {
  return [...new Set([...drafters, ...handlers])];
}
