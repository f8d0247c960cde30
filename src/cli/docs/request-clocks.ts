import type { Policy } from '../../../workflows/clock/policy.js';

/** One clock of domain §4.3 as the workflow runs it. Lengths come from the policy. */
export interface ClockRow {
  /** Key of the deadline; `*` for the number of a letter. */
  readonly key: string;
  readonly meaning: string;
  readonly from: string;
  readonly length: (policy: Policy) => string;
  readonly expiry: string;
  readonly basis: string;
}

const days = (n: number): string => `${n} working days`;

/** Every deadline the workflow sets; the model-based test compares it with what paths through the chart produce. */
export const CLOCK_ROWS: readonly ClockRow[] = [
  { key: 'target', meaning: 'the city’s own limit for the reply', from: 'receipt or restart', length: (p) => days(p.targetWorkingDays), expiry: 'alarms; breach recorded; not unlawful', basis: 'work plan, item 8' },
  { key: 'statutory', meaning: 'statutory limit for the reply', from: 'receipt or restart', length: (p) => days(p.statutoryWorkingDays), expiry: 'breach recorded: complaint, reconsideration or suit', basis: 'Art. 33' },
  { key: 'correction-notice', meaning: 'last day for a correction notice', from: 'receipt or the last corrected request', length: (p) => days(p.correctionNoticeWorkingDays), expiry: 'no notice any more', basis: 'Art. 30' },
  { key: 'correction', meaning: 'the applicant’s time to correct', from: 'its receipt of the notice', length: (p) => `${days(p.applicantCorrectionWorkingDays)}, or as set in the notice`, expiry: 'task to confirm the lapse', basis: 'Art. 30' },
  { key: 'reasons', meaning: 'the applicant’s time to give reasons', from: 'its receipt of the demand', length: (p) => `${days(p.reasonsWorkingDays)}, or as set in the demand`, expiry: 'task to decide', basis: 'Art. 35' },
  { key: 'payment', meaning: 'the applicant’s time to pay', from: 'its receipt of the fee notice', length: (p) => days(p.paymentWorkingDays), expiry: 'task to confirm the lapse', basis: 'FEE-SC' },
  { key: 'consultation:*', meaning: 'time to answer a consultation', from: 'receipt of the letter',
    length: (p) => `${p.thirdPartyAnswerWorkingDays} (third party), ${p.jointOrganAnswerWorkingDays} (co-producing organ), ${p.otherOrganAnswerWorkingDays} (another organ) working days`,
    expiry: 'silence takes effect by itself: the organ decides; consent; none, the head is told', basis: 'Arts. 32, 34, 11' },
  { key: 'receipt:*', meaning: 'a letter whose receipt is not on file', from: 'dispatch', length: (p) => days(p.stageLimits.receiptOfLetter), expiry: 'reception asks after it; nothing lapses', basis: 'design' },
  { key: 'confirmation', meaning: 'confirmation by both sides', from: 'arrival', length: (p) => days(p.stageLimits.confirmation), expiry: 'alarm', basis: 'Art. 31, domain §4.2' },
  { key: 'presumed-target', meaning: 'alarms of an unconfirmed request', from: 'arrival', length: (p) => days(p.targetWorkingDays), expiry: 'alarms only', basis: 'domain §4.2' },
  { key: 'stage:*', meaning: 'internal limit of assignment, review, approval, service', from: 'entry into the state',
    length: ({ stageLimits: l }) => `assignment ${l.assignment}, secrecy ${l.secrecyReview}, legality ${l.legalityReview}, approval ${l.approval}, service ${l.service}`, expiry: 'alarm; moves no due date', basis: 'work plan' },
  { key: 'assistance:*', meaning: 'answer to an assistance letter', from: 'dispatch', length: () => 'as asked for', expiry: 'alarm', basis: 'SQ21' },
  { key: 'supplement', meaning: 'a further reply that was ordered', from: 'the order', length: () => 'as ordered', expiry: 'alarm; lateness kept', basis: 'ARL, APL' },
  { key: 'remedies', meaning: 'the applicant’s remedies', from: 'receipt of the reply, or the lapse', length: () => '60 days (R1), 6 months (R2); 15 days after a decision in reconsideration', expiry: 'the case may be archived', basis: 'ARL 20, APL 45, 46' },
];
