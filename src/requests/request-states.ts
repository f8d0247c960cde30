/** Every main state of a request, in the order of its life. */
export const REQUEST_STATES = [
  'AWAITING_CONFIRMATION', 'REGISTERED', 'UNDER_REVIEW', 'AWAITING_CORRECTION', 'AWAITING_REASONS', 'FEE_APPROVAL', 'AWAITING_PAYMENT', 'DRAFTING',
  'SECRECY_REVIEW', 'SECRECY_REFERRED', 'LEGALITY_REVIEW', 'SUPPLEMENTING_FILE', 'APPLYING_CHANGES', 'HEAD_DECISION', 'APPROVAL', 'READY_TO_SERVE', 'REPLIED',
  'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED',
] as const;

const OWED_NOTHING: ReadonlySet<string> = new Set(['REPLIED', 'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED']);

/** Whether a reply is still owed in a state. */
export function isOpenState(state: string): boolean {
  return !OWED_NOTHING.has(state);
}
