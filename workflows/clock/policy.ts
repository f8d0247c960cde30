import { DEFAULT_RELEASE_POLICY, type ReleasePolicy } from './release-policy.js';

/**
 * The numbers an organ works by. Data per organ with effective dates; a running case keeps the policy it began with.
 * All periods are in working days unless the name says otherwise.
 */
export interface Policy {
  /** The city's own limit for a reply (丰城 work plan, item 8). Passing it is a breach of the plan, not of the law. */
  readonly targetWorkingDays: number;
  /** Art. 33: statutory limit for a reply. */
  readonly statutoryWorkingDays: number;
  /** Art. 33: the most an extension may add. */
  readonly extensionMaxWorkingDays: number;
  /** Whether an extension moves the city's target too (domain §4.4 D). */
  readonly extensionMovesTarget: boolean;
  /** Art. 30: a correction notice may be issued only within this many working days of receipt. */
  readonly correctionNoticeWorkingDays: number;
  /** Art. 30: the "reasonable period" given to the applicant; counted from receipt of the notice. */
  readonly applicantCorrectionWorkingDays: number;
  /** Whether a second correction notice is practised after an answer that is still unclear. */
  readonly secondCorrectionRound: boolean;
  /** Art. 32: a third party's time to answer, from its receipt of the letter. */
  readonly thirdPartyAnswerWorkingDays: number;
  /** Art. 34: a co-producing organ's time to answer; silence is consent. */
  readonly jointOrganAnswerWorkingDays: number;
  /** Art. 11: no statutory length. */
  readonly otherOrganAnswerWorkingDays: number;
  /** Art. 35: no statutory length. */
  readonly reasonsWorkingDays: number;
  /** Fee Measures: from receipt of the fee notice. */
  readonly paymentWorkingDays: number;
  /** Art. 33 ¶3 says only that the time "needed" is not counted: does a pause open when the letter leaves or when it arrives? (domain §4.4) */
  readonly pauseOpensOn: 'dispatch' | 'receipt';
  /** Civil Code 201: counting begins on the next day either way; `nextWorkingDay` moves a receipt on a day off first (domain §4.1). */
  readonly receiptOnDayOff: 'sameDay' | 'nextWorkingDay';
  /** Working days left, at or below which each alarm is raised (提醒, 黄牌, 红牌). */
  readonly alarms: { readonly reminder: number; readonly yellow: number; readonly red: number };
  /** Internal limits. They run on the same calendar and never move a due date. */
  readonly stageLimits: {
    readonly confirmation: number; readonly assignment: number; readonly receiptOfLetter: number;
    readonly secrecyReview: number; readonly legalityReview: number; readonly approval: number; readonly service: number;
  };
  /** Local time reminders go out, `HH:mm`; nobody is woken at midnight. */
  readonly officeOpensAt: string;
  /** From demand to release. A request never looks at it. */
  readonly release: ReleasePolicy;
}

export const DEFAULT_POLICY: Policy = {
  targetWorkingDays: 15,
  statutoryWorkingDays: 20,
  extensionMaxWorkingDays: 20,
  extensionMovesTarget: true,
  correctionNoticeWorkingDays: 7,
  applicantCorrectionWorkingDays: 15,
  secondCorrectionRound: true,
  thirdPartyAnswerWorkingDays: 15,
  jointOrganAnswerWorkingDays: 15,
  otherOrganAnswerWorkingDays: 15,
  reasonsWorkingDays: 10,
  paymentWorkingDays: 20,
  pauseOpensOn: 'dispatch',
  receiptOnDayOff: 'sameDay',
  alarms: { reminder: 10, yellow: 5, red: 2 },
  stageLimits: { confirmation: 1, assignment: 1, receiptOfLetter: 7, secrecyReview: 1, legalityReview: 3, approval: 2, service: 1 },
  officeOpensAt: '08:30',
  release: DEFAULT_RELEASE_POLICY,
};
