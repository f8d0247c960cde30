import type { OutcomeCode } from '../../../workflows/request/outcomes.js';
import { reconsidered, repliedAgain, sued, supplementOpened } from './parts/afterwards.js';
import { feeCancelled, feeLapses, feePaid, feeRefused } from './parts/charging.js';
import { askedAndTakenBack, letterReceived, organConsents, organKeepsSilent, overridden, severalAsked, thirdPartyConsents, thirdPartyKeepsSilent, thirdPartyRefuses, thirdPartyTold } from './parts/consulting.js';
import { asksAndIsAnswered, asksTwice, lapses, lapsesAndIsAnswered, staysUnclear } from './parts/correcting.js';
import { extended, extensionRefused } from './parts/extending.js';
import { assisted, narrowed, noted, policyAdopted, reassigned, receiptCorrected, searched, split, supervised, talked, withdrawn } from './parts/handling.js';
import { reasonsAccepted, reasonsAcceptedWithDelay, reasonsNotGiven, reasonsRejected } from './parts/reasoning.js';
import { formFiled, registered, searchRecorded, strayFiled } from './parts/filing.js';
import { finished, proposed, proposedAsRepeat, replied, repliedOnTheSpot, type ReplyTurns } from './parts/replying.js';
import { move, type Move, type Telling } from './story.js';

type Tell = (telling: Telling) => Move[];

/** Answered with one outcome; `before` is what the officer does first. */
function answers(outcome: OutcomeCode, { before, afterwards, ...turns }: ReplyTurns & { readonly before?: Tell; readonly afterwards?: Tell } = {}): Tell {
  return (t) => [...(before?.(t) ?? []), ...replied(t, outcome, turns), ...(afterwards?.(t) ?? [])];
}

const answersWithSearch = (outcome: OutcomeCode, more: Parameters<typeof answers>[1] = {}): Tell =>
  answers(outcome, { ...more, before: (t) => [...(more.before?.(t) ?? []), searched(t), ...searchRecorded()] });

const notOurs = answers('UNABLE.NOT_HELD.NOT_THIS_ORGAN', { after: 1 });

/** Requests that ask again for what was answered before, and the earlier ones. */
export const REPEATS: Readonly<Record<string, string>> = { d023: 'd021', d071: 'd039', d072: 'd099' };
const asRepeat = (earlier: string): Tell => (t) => [proposedAsRepeat(earlier, 2), ...finished(t)];

/** Ordered to answer again, the office now lets the public interest prevail. */
const orderedToRelease: Tell = (t) => [
  supplementOpened('ordered', 3), move('officer', 'OVERRIDE_PUBLIC_INTEREST', 2, { consultationId: '1', reasons: '根据复议决定，公共利益大于企业利益，应当公开。' }),
  thirdPartyTold(t), ...replied(t, 'GRANTED.PROVIDED', { after: 2, review: 'smooth' }),
];

/** Refused on grounds the office finds unreasonable: it is told before the release, too. */
const refusedInVain: Tell = (t) => [...thirdPartyRefuses(t, { reasonable: false }), proposed(t, 'GRANTED.PROVIDED', t.rng.int(2, 4)), thirdPartyTold(t), ...finished(t)];

const severalAnswer: Tell = (t) => [
  ...severalAsked(t), letterReceived(t, '3', 1), move('clerk', 'RECORD_CONSULTATION_ANSWER', 3, { consultationId: '1', answer: 'CONSENTED' }),
  move('officer', 'ADD_NOTE', 16, { text: '第二联系人和共同制作机关均逾期未答复，停止计算的期间按各次征求意见的并集扣除。' }),
];

/** Requests with a course of their own, by their id in the sample data: every outcome and every turn the law knows is among them. */
export const PAST_CAST: Readonly<Record<string, Tell>> = {
  // Outcomes.
  d128: (t) => [repliedOnTheSpot(t, 'GRANTED.ALREADY_PUBLIC')],
  d104: (t) => [repliedOnTheSpot(t, 'GRANTED.PROVIDED', 1)],
  d058: answers('GRANTED.TOLD_HOW', { delivery: 'collected', before: (t) => [...registered(), talked(t)] }),
  d010: answers('PARTIALLY_GRANTED', { review: 'referred', enclosure: 'certain', before: (t) => [searched(t, 1, true)] }),
  d061: answers('DENIED.STATE_SECRET', { review: 'referred', sheets: true, afterwards: (t) => reconsidered(t, 'UPHELD') }),
  d005: answers('DENIED.LAW_FORBIDDEN', { delivery: 'returned' }),
  d033: answers('DENIED.SECURITY_STABILITY', { review: 'commented-changes', sheets: true, afterwards: (t) => [...reconsidered(t, 'UPHELD'), ...sued(t, { id: '2', result: 'UPHELD', afterReconsideration: true, after: 8 })] }),
  d034: answers('DENIED.THIRD_PARTY', { sheets: true, before: (t) => thirdPartyRefuses(t) }),
  d100: answers('DENIED.INTERNAL', { review: 'commented-return', sheets: true }),
  d001: answers('DENIED.PROCESS', { review: 'redraft', afterwards: (t) => reconsidered(t, 'OTHER') }),
  d027: answers('PARTIALLY_GRANTED', { review: 'commented-changes', enclosure: 'certain' }),
  d040: answers('DENIED.CASE_FILE', { review: 'proceed', delivery: 'refused' }),
  d088: answers('DENIED.CASE_FILE', { afterwards: (t) => reconsidered(t, 'UPHELD') }),
  d079: answers('DENIED.REGISTER_ENQUIRY', { review: 'assigned-by-hand', before: (t) => assisted(t) }),
  d022: answersWithSearch('UNABLE.NOT_HELD.NOT_EXIST', { sheets: true, before: (t) => assisted(t) }),
  d117: answersWithSearch('UNABLE.NOT_HELD.NOT_EXIST', { afterwards: (t) => [...sued(t, { result: 'CORRECTED' }), ...repliedAgain(t, 'ordered', 'GRANTED.PROVIDED')] }),
  d095: answers('UNABLE.NEEDS_CREATION', { review: 'more-asked' }),
  d135: answers('UNABLE.NEEDS_CREATION', { review: 'taken-back', before: (t) => [formFiled(), talked(t)] }),
  d070: (t) => [...staysUnclear(t), ...finished(t)],
  d089: answers('NOT_PROCESSED.PETITION', { after: 1 }),
  d130: answers('NOT_PROCESSED.PETITION', { afterwards: (t) => sued(t, { result: 'OTHER' }) }),
  ...Object.fromEntries(Object.entries(REPEATS).map(([id, earlier]) => [id, asRepeat(earlier)])),
  d021: answers('GRANTED.ALREADY_PUBLIC'), d039: answers('GRANTED.ALREADY_PUBLIC'), d099: answers('GRANTED.PROVIDED'),
  d096: answers('NOT_PROCESSED.PUBLICATION'),
  d107: answers('NOT_PROCESSED.CONFIRM_REISSUE'),
  d052: answers('OTHER.OTHER', { after: 1 }),
  d066: (t) => [formFiled(), talked(t), withdrawn(3)],
  ...Object.fromEntries(['d025', 'd035', 'd047', 'd048', 'd076', 'd081', 'd082', 'd103', 'd113', 'd143', 'd158', 'd017', 'd028'].map((id) => [id, notOurs])),
  // Correction (Art. 30).
  d002: answers('GRANTED.PROVIDED', { before: asksAndIsAnswered }),
  d124: answers('GRANTED.ALREADY_PUBLIC', { before: asksTwice }),
  d110: lapses, d055: (t) => [...lapses(t), ...reconsidered(t, 'UPHELD')],
  d106: answers('GRANTED.PROVIDED', { before: lapsesAndIsAnswered }),
  // Reasons (Art. 35).
  d129: (t) => [...reasonsRejected(t), ...finished(t)],
  d155: (t) => [...reasonsNotGiven(t), ...finished(t, { review: 'smooth' })],
  d119: answers('GRANTED.ALREADY_PUBLIC', { before: reasonsAccepted }),
  d045: answers('GRANTED.PROVIDED', { before: reasonsAcceptedWithDelay, after: 14 }),
  // Fees (Art. 42).
  d118: answers('GRANTED.PROVIDED', { before: feePaid }), d132: feeLapses,
  d036: answers('GRANTED.PROVIDED', { before: feeRefused }), d137: answers('GRANTED.TOLD_HOW', { before: feeCancelled }),
  // Consultations (Arts. 11, 32, 33, 34).
  d064: answers('PARTIALLY_GRANTED', { before: (t) => thirdPartyRefuses(t), afterwards: (t) => [...reconsidered(t, 'CORRECTED'), ...orderedToRelease(t)] }),
  d145: answers('GRANTED.PROVIDED', { before: (t) => overridden(t) }),
  d085: answers('DENIED.THIRD_PARTY', { before: thirdPartyKeepsSilent }), d015: answers('PARTIALLY_GRANTED', { before: thirdPartyKeepsSilent }),
  d094: answers('GRANTED.PROVIDED', { enclosure: 'with-author', before: thirdPartyConsents }), d125: refusedInVain,
  d086: answers('GRANTED.PROVIDED', { before: askedAndTakenBack }), d037: answers('PARTIALLY_GRANTED', { before: severalAnswer }),
  d056: answers('GRANTED.PROVIDED', { before: (t) => organKeepsSilent(t, true) }), d108: answers('GRANTED.PROVIDED', { before: (t) => organKeepsSilent(t, false) }),
  d057: answers('GRANTED.ALREADY_PUBLIC', { before: organConsents }),
  // Extension (Art. 33), late replies, supervision.
  d054: answers('GRANTED.PROVIDED', { before: () => extended(8), after: 14 }), d018: answers('DENIED.PROCESS', { before: () => extended(10, 15), after: 10 }),
  d133: answers('GRANTED.PROVIDED', { before: () => extensionRefused(6) }),
  d136: answers('GRANTED.PROVIDED', { before: () => [supervised(13)], after: 2, review: 'smooth' }), d152: answers('GRANTED.PROVIDED', { before: () => [supervised(18)], after: 4 }),
  d122: answersWithSearch('UNABLE.NOT_HELD.NOT_EXIST', { before: (t) => [...assisted(t, { after: 6 }), supervised(9)] }),
  // Turns of the way to signature, and what else happens.
  d144: answers('GRANTED.PROVIDED', { review: 'secrecy-return', enclosure: 'certain' }), d120: answers('GRANTED.PROVIDED', { review: 'recalled', enclosure: 'certain' }), d008: answers('GRANTED.PROVIDED', { review: 'leader-return' }),
  d074: (t) => [...reconsideredDraft(t), ...finished(t)],
  d065: answers('GRANTED.PROVIDED', { before: (t) => [reassigned(t), noted('接手办理，已核对前期材料。')] }),
  d062: answers('GRANTED.ALREADY_PUBLIC', { before: () => [policyAdopted(4)] }),
  d091: answers('GRANTED.ALREADY_PUBLIC', { before: () => [...strayFiled(), receiptCorrected()] }),
  d032: (t) => [split(['紫云佳苑二期建设工程规划许可证', '紫云佳苑二期盖章总平面图']), ...replied(t, 'GRANTED.PROVIDED')],
  d156: (t) => [split(['老电影院片区房屋征收决定书正文', '老电影院片区房屋征收红线图', '征收决定所附评估机构名单']), ...replied(t, 'GRANTED.ALREADY_PUBLIC')],
  d146: answers('GRANTED.PROVIDED', { before: (t) => [narrowed(t)], afterwards: (t) => repliedAgain(t, 'error-found', 'GRANTED.PROVIDED', 6) }),
};

/** A draft is taken back: something has still to be looked for. */
function reconsideredDraft(t: Telling): Move[] {
  return [proposed(t, 'GRANTED.PROVIDED', 3), move('officer', 'REOPEN_EXAMINATION', 1, { reason: '发现合同附件涉及第三方，需补充核实。' }), searched(t, 1, true), proposed(t, 'GRANTED.PROVIDED', 2)];
}
