import { addDays, type CivilDate } from '../clock/civil-date.js';
import type { Bilingual } from '../definition.js';

export const FLAG_RULES = ['several-applicants', 'expropriation', 'suggestion', 'look-again', 'demand-doubled', 'ground-lapsed', 'by-hand'] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

/** A request that was counted. */
export interface Counted {
  readonly id: string;
  readonly number: string | null;
}

/** Why the publication of a topic is to be evaluated. It says all that is needed to check it. */
export interface Flag {
  readonly rule: FlagRule;
  readonly article: string;
  /** What it was raised on: nothing is flagged twice on one occasion. */
  readonly occasion: string;
  readonly on: CivilDate;
  /** Those counted, the newest first; of very many the latest. */
  readonly requests: readonly Counted[];
  readonly distinctApplicants: number;
  /** How many it takes; null where the rule counts nobody. */
  readonly threshold: number | null;
  /** Counted was what came after this day; of doubled demand, those who had asked by then count too. */
  readonly from: CivilDate | null;
  readonly until: CivilDate;
  /** What staff put down; null where the system counted. */
  readonly reason: string | null;
}

/** A flag on file, and who counted: null is the system. */
export interface RaisedFlag extends Flag {
  readonly by: string | null;
}

export const RULES: Readonly<Record<FlagRule, { readonly article: string; readonly label: Bilingual }>> = {
  'several-applicants': { article: 'Art. 44 ¶1', label: { zh: '多个申请人申请公开同一政府信息', en: 'several applicants asked for the same information' } },
  expropriation: { article: 'Art. 21; Art. 44 ¶1', label: { zh: '土地、房屋征收信息被多人申请', en: 'information on expropriation was asked for by more than one' } },
  suggestion: { article: 'Art. 44 ¶2', label: { zh: '申请人建议纳入主动公开', en: 'an applicant suggests making it public' } },
  'look-again': { article: 'Art. 18', label: { zh: '不予公开信息到期重新评估', en: 'withheld information is to be looked at again' } },
  'demand-doubled': { article: 'Art. 18; Art. 44 ¶1', label: { zh: '上次决定后申请人数翻倍', en: 'demand doubled since the last decision' } },
  'ground-lapsed': { article: 'Art. 18', label: { zh: '不予公开的理由消失', en: 'the ground for withholding lapsed' } },
  'by-hand': { article: 'Art. 44', label: { zh: '工作人员提请评估', en: 'put down by staff' } },
};

/** One sentence that says why, for people. */
export function flagText({ rule, distinctApplicants, threshold, from, until, reason }: Flag): Bilingual {
  const { zh, en } = RULES[rule].label;
  const first = from === null ? '' : addDays(from, 1);
  const counted = rule === 'demand-doubled'
    ? { zh: `自${from ?? ''}以来又有人申请，截至${until}累计${distinctApplicants}名不同申请人（标准：${threshold}名）`, en: `more have asked since ${from ?? '…'}; by ${until} ${distinctApplicants} different applicants in all (it takes ${threshold})` }
    : { zh: `${first}至${until}共有${distinctApplicants}名不同申请人（标准：${threshold}名）`, en: `${distinctApplicants} different applicants from ${first} to ${until} (it takes ${threshold})` };
  if (threshold !== null) return { zh: `${zh}：${counted.zh}`, en: `${en}: ${counted.en}` };
  return reason === null ? { zh: `${zh}（${until}）`, en: `${en} (${until})` } : { zh: `${zh}：${reason}`, en: `${en}: ${reason}` };
}
