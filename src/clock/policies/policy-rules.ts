import { DEFAULT_POLICY, type Policy } from '../../../workflows/clock/policy.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';

type Range = readonly [least: number, most: number];

/** Smallest and largest value of each number. Where both are equal the law has fixed it and no organ may choose. */
export const POLICY_RANGES = {
  targetWorkingDays: [1, 20], // the work plan's own limit, inside the statutory one
  statutoryWorkingDays: [5, 20], // Art. 33
  extensionMaxWorkingDays: [0, 20], // Art. 33
  correctionNoticeWorkingDays: [1, 7], // Art. 30
  applicantCorrectionWorkingDays: [5, 60], // Art. 30: "reasonable"
  thirdPartyAnswerWorkingDays: [15, 15], // Art. 32
  jointOrganAnswerWorkingDays: [15, 15], // Art. 34
  otherOrganAnswerWorkingDays: [1, 30], // Art. 11 has no length
  reasonsWorkingDays: [1, 30], // Art. 35 has no length
  paymentWorkingDays: [20, 20], // Fee Measures
} as const satisfies Partial<Record<keyof Policy, Range>>;

/** Art. 44 ¶1 wants more than one applicant, Art. 26 twenty working days at most; the rest is left to the organ. */
export const RELEASE_RANGES = {
  distinctApplicants: [2, 50], withinMonths: [1, 60], expropriationApplicants: [2, 50], // Art. 44
  lookAgainMonths: [1, 36], lookAgainMaxMonths: [1, 60], // Art. 18: "periodically"
  evaluationWorkingDays: [1, 30],
  publicationWorkingDays: [1, 20], // Art. 26
} as const satisfies Record<keyof Policy['release'], Range>;

export const ALARM_RANGE: Range = [1, 19];
export const STAGE_RANGE: Range = [1, 20];

const CHOICES = {
  extensionMovesTarget: [true, false], secondCorrectionRound: [true, false], pauseOpensOn: ['dispatch', 'receipt'], receiptOnDayOff: ['sameDay', 'nextWorkingDay'],
} as const satisfies Partial<Record<keyof Policy, readonly unknown[]>>;

/** What is wrong with a policy's numbers, beyond their types: every fault, with a pointer under `parent`. */
export function policyFaults(policy: Policy, parent = '#/values'): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (path: string, message: Bilingual) => void faults.push({ pointer: `${parent}/${path}`, message });
  for (const [name, range] of Object.entries(POLICY_RANGES)) within(policy[name as keyof typeof POLICY_RANGES], range, (message) => fault(name, message));
  for (const [name, range] of Object.entries(RELEASE_RANGES)) within(policy.release[name as keyof typeof RELEASE_RANGES], range, (message) => fault(`release/${name}`, message));
  for (const [name, value] of Object.entries(policy.stageLimits)) within(value, STAGE_RANGE, (message) => fault(`stageLimits/${name}`, message));
  for (const [name, value] of Object.entries(policy.alarms)) within(value, ALARM_RANGE, (message) => fault(`alarms/${name}`, message));
  for (const [name, allowed] of Object.entries(CHOICES)) {
    if (!(allowed as readonly unknown[]).includes(policy[name as keyof typeof CHOICES])) fault(name, { zh: `应为以下之一：${allowed.join('、')}`, en: `must be one of: ${allowed.join(', ')}` });
  }
  for (const name of strangers(policy)) fault(name, { zh: '没有此项', en: 'is not known' });
  const { reminder, yellow, red } = policy.alarms;
  if (policy.targetWorkingDays > policy.statutoryWorkingDays) {
    fault('targetWorkingDays', { zh: '不得超过法定答复期限', en: 'must not exceed the statutory limit' });
  }
  if (policy.release.lookAgainMonths > policy.release.lookAgainMaxMonths) {
    fault('release/lookAgainMonths', { zh: '不得超过再次评估的最长期限', en: 'must not exceed the furthest date to look again' });
  }
  if (!(red < yellow && yellow < reminder)) fault('alarms', { zh: '应为：红牌 < 黄牌 < 提醒（剩余工作日）', en: 'must be red < yellow < reminder, in working days left' });
  if (reminder >= policy.targetWorkingDays) fault('alarms/reminder', { zh: '应小于答复目标期限', en: 'must be less than the target' });
  if (typeof policy.officeOpensAt !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(policy.officeOpensAt)) fault('officeOpensAt', { zh: '应为时间，格式 HH:mm', en: 'must be a time, HH:mm' });
  return faults;
}

/** Members that a policy does not have: a slip of the pen must not pass as a change. */
function strangers(policy: Policy): string[] {
  const unknown = (of: object, known: object, prefix: string) => Object.keys(of).filter((name) => !(name in known)).map((name) => prefix + name.slice(0, 60));
  return [
    ...unknown(policy, DEFAULT_POLICY, ''), ...unknown(policy.alarms, DEFAULT_POLICY.alarms, 'alarms/'),
    ...unknown(policy.stageLimits, DEFAULT_POLICY.stageLimits, 'stageLimits/'), ...unknown(policy.release, DEFAULT_POLICY.release, 'release/'),
  ];
}

function within(value: unknown, [least, most]: Range, fault: (message: Bilingual) => void): void {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return;
  fault(least === most
    ? { zh: `法律规定为 ${least}，不能更改`, en: `is fixed by law at ${least}` }
    : { zh: `应为 ${least} 至 ${most} 的整数`, en: `must be a whole number from ${least} to ${most}` });
}
