import type { RequestContext } from '../../../workflows/request/v1/context.js';

/** What is special about a request, in the order lists show it. */
export const REQUEST_FLAGS = [
  'unreachable', 'split', 'narrowed', 'correction', 'reasons', 'third-party-awaited', 'consultation', 'assistance', 'fee', 'extended', 'delayed', 'returned',
  'supplement', 'dispute', 'release-suggested', 'accessibility',
] as const;

/** Those, and what follows from no command alone and stands in no column: what reception still has to do, and what looks like asked twice. */
export const LIST_FLAGS = ['receipt-due', 'suspected-repeat', ...REQUEST_FLAGS] as const;
export type RequestFlag = (typeof REQUEST_FLAGS)[number];

const HOLDS: Readonly<Record<RequestFlag, (context: RequestContext) => boolean>> = {
  unreachable: (c) => c.unreachableAttempts > 0 && c.receivedOn === null,
  split: (c) => c.splitOff > 0 || c.splitFrom !== null,
  narrowed: (c) => c.narrowedOn !== null,
  correction: (c) => c.corrections.length > 0,
  reasons: (c) => c.reasons !== null,
  'third-party-awaited': (c) => c.consultations.some(({ kind, endedOn }) => kind === 'third-party' && endedOn === null),
  consultation: (c) => c.consultations.length > 0,
  assistance: (c) => c.assistance.length > 0,
  fee: (c) => c.fee !== null || c.payments.length > 0,
  extended: (c) => isExtended(c),
  delayed: (c) => c.reasonableDelay !== null,
  returned: (c) => c.timesReturned > 0,
  supplement: (c) => c.supplement !== null || c.replies.length > 1,
  dispute: (c) => c.disputes.length > 0,
  'release-suggested': (c) => c.suggestsRelease,
  accessibility: (c) => c.accessibilityNeed,
};

/** An extension counts once the applicant was told (Art. 33). */
export function isExtended({ extension }: RequestContext): boolean {
  return extension?.notice != null;
}

export function flagsOf(context: RequestContext): readonly RequestFlag[] {
  return REQUEST_FLAGS.filter((flag) => HOLDS[flag](context));
}
