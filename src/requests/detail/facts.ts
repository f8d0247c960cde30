import type { RequestContext } from '../../../workflows/request/v1/context.js';

/** The facts of a case that are its own story: what is shown elsewhere in the answer, and the numbers of the policy, are left out. */
export function factsOf(context: RequestContext) {
  const {
    corrections, reasons, reasonableDelay, consultations, assistance, fee, payments, extension, proposal, opinions, timesReturned, signedOn,
    replies, supplement, disputes, closed, overdue, stage, conversations, narrowedOn, searches, unreachableAttempts, splitOff, drafters,
    adviserId, agreement, signed, files, deliveryAttempts, releaseSuggestions,
  } = context;
  return {
    stage, conversations, narrowedOn, searches, unreachableAttempts, splitOff, corrections, reasons, reasonableDelay, consultations, assistance,
    fee, payments, extension, proposal, drafters, opinions, timesReturned, signedOn, replies, supplement, disputes, closed, overdue, adviserId, agreement, signed, files, deliveryAttempts,
    releaseSuggestions: releaseSuggestions ?? 0, applicantConfirmedOn: context.applicantConfirmedOn ?? null,
  };
}

/** Everybody whom the facts name. */
export function peopleIn(context: RequestContext): string[] {
  const { drafters, opinions, proposal, extension, adviserId, searches } = context;
  return [...drafters, ...opinions.map((each) => each.by), proposal?.proposedBy, extension?.consentedBy, adviserId, ...searches.map((each) => each.by)].filter((id) => typeof id === 'string');
}
