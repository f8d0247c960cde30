import type { Policy } from '../../../workflows/clock/policy.js';

/** One clock that can run on a release, for the README. A test keeps the list equal to what the workflow derives. */
export interface ReleaseClockRow {
  readonly key: string;
  readonly meaning: string;
  readonly from: string;
  readonly length: (policy: Policy) => string;
  readonly expiry: string;
  readonly basis: string;
}

const wd = (n: number): string => `${n} wd`;

export const RELEASE_CLOCKS: readonly ReleaseClockRow[] = [
  { key: 'stage:*', meaning: 'internal limits: assignment, evaluation, secrecy and legality review, decision', from: 'entry of the state', length: ({ stageLimits: s, release }) => `${s.assignment}, ${release.evaluationWorkingDays}, ${s.secrecyReview}, ${s.legalityReview}, ${s.approval} wd`, expiry: 'alarm; the head is told', basis: 'work plan' },
  { key: 'consultation:*', meaning: 'answer of a third party', from: 'its receipt of the letter', length: (p) => wd(p.thirdPartyAnswerWorkingDays), expiry: 'silence: the organ decides', basis: 'Art. 32' },
  { key: 'receipt:*', meaning: 'receipt of a letter to be recorded', from: 'dispatch', length: (p) => wd(p.stageLimits.receiptOfLetter), expiry: 'alarm', basis: 'design' },
  { key: 'publication', meaning: 'publication', from: 'the decision, the first where it was taken back', length: (p) => wd(p.release.publicationWorkingDays), expiry: 'breach on record, the supervisor is told; lateness kept', basis: 'Art. 26' },
  { key: 'look-again', meaning: 'the date to look again', from: 'named in the decision', length: (p) => `at most ${p.release.lookAgainMaxMonths} months ahead`, expiry: 'evaluation begins anew', basis: 'Art. 18' },
  { key: 'ground-ends', meaning: 'the day a procedure is expected to end', from: 'named in the decision', length: () => 'as named', expiry: 'evaluation begins anew', basis: 'Arts. 16 ¶2, 18' },
];
