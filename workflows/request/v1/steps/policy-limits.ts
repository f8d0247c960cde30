import type { Policy } from '../../../clock/policy.js';
import { refuse, type Ruling } from '../step.js';

/** An organ may bind itself more tightly than the law, never more loosely: what the Regulation and the Fee Measures give the other side. */
const BOUNDS: readonly { readonly article: string; readonly key: keyof Policy; readonly most?: number; readonly least?: number }[] = [
  { article: 'Art. 33', key: 'statutoryWorkingDays', most: 20 },
  { article: 'Art. 33', key: 'extensionMaxWorkingDays', most: 20 },
  { article: 'Art. 30', key: 'correctionNoticeWorkingDays', most: 7 },
  { article: 'Art. 32', key: 'thirdPartyAnswerWorkingDays', least: 15 },
  { article: 'Art. 34', key: 'jointOrganAnswerWorkingDays', least: 15 },
  { article: 'FEE-SC', key: 'paymentWorkingDays', least: 20 },
];

/** Refuses a policy that gives the office more time, or others less, than the law does. */
export function policyRules(policy: Policy): Ruling[] {
  const beyond = BOUNDS.find(({ key, most, least }) => {
    const days = policy[key] as number;
    return !Number.isInteger(days) || days < 1 || (most !== undefined && days > most) || (least !== undefined && days < least);
  });
  const bound = beyond?.most === undefined ? { zh: `不少于${beyond?.least}`, en: `at least ${beyond?.least}` } : { zh: `不超过${beyond.most}`, en: `at most ${beyond.most}` };
  return [
    beyond !== undefined && refuse('policyWithinLaw', beyond.article, `期限政策的“${beyond.key}”超出法定范围（${bound.zh}个工作日）。`, `The policy's ${beyond.key} is outside the law: ${bound.en} working days.`),
    !(policy.targetWorkingDays >= 1 && policy.targetWorkingDays <= policy.statutoryWorkingDays)
      && refuse('targetWithinLimit', 'Art. 33', '本地答复目标不得长于法定期限。', "The organ's own target may not be longer than the statutory limit."),
  ];
}
