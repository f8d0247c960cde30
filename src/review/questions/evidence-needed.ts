import { INTERNAL_KINDS, PROCESS_KINDS, SECRECY_LEVELS } from '../../../workflows/request/v1/proposal.js';
import type { OutcomeCode } from '../../../workflows/request/outcomes.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';

/** What has to be on file before an outcome, or the ground of a withheld part, may be chosen. */
export interface EvidenceNeed {
  /** The workflow's rule that refuses without it. */
  readonly rule: string;
  readonly article: string;
  readonly label: Bilingual;
}

const need = (rule: string, article: string, zh: string, en: string): EvidenceNeed => ({ rule, article, label: { zh, en } });

/** By outcome; a spec holds it against the workflow's own rules. */
const NEEDS: Readonly<Partial<Record<OutcomeCode, readonly EvidenceNeed[]>>> = {
  'UNABLE.NOT_HELD.NOT_EXIST': [need('searchOnFile', 'Art. 36(4)', '检索记录：系统、地点、关键词、日期、检索人', 'a search on file: systems, places, keywords, day, person')],
  'UNABLE.STILL_UNCLEAR': [need('correctionFirst', 'Art. 30', '补正告知书和收到的补正材料', 'the notice of correction, and the correction that came')],
  'NOT_PROCESSED.EXCESSIVE': [need('reasonsFirst', 'Art. 35', '说明理由告知书；理由不合理或者逾期未说明的认定', 'the demand for reasons, and that they were unreasonable or did not come')],
  'NOT_PROCESSED.REPEAT': [need('earlierReplyOnFile', 'Art. 36(6)', '此前答复的文号和日期；申请人相同、申请内容相同', 'number and day of the earlier reply; same applicant, same information')],
  'DENIED.THIRD_PARTY': [
    need('thirdPartyAskedFirst', 'Art. 32', '第三方意见征求书；第三方有合理理由的不同意见，或者逾期未答复', 'the letter to the third party, and its reasonable refusal or its silence'),
    need('publicInterestWeighed', 'Art. 15', '对公共利益的权衡', 'how the public interest was weighed'),
  ],
  'DENIED.STATE_SECRET': [need('secretOnFile', 'Art. 14', `国家秘密标志、密级（${SECRECY_LEVELS.join('、')}）和保密期限`, 'marking, level and period of the secret')],
  'DENIED.INTERNAL': [need('internalKindNamed', 'Art. 16 ¶1', `属于哪一类内部事务信息：${INTERNAL_KINDS.join('、')}`, 'which of the three kinds: personnel, logistics, internal workflow')],
  'DENIED.PROCESS': [need('processKindNamed', 'Art. 16 ¶2', `属于哪一类过程性信息：${PROCESS_KINDS.join('、')}`, 'which of the four kinds: discussion record, draft, consultation letter, request for instructions or report')],
};

/** Of an outcome and of the grounds of what is withheld in part, each once. */
export function evidenceNeeded(outcome: OutcomeCode, withheld: readonly OutcomeCode[]): EvidenceNeed[] {
  return [...new Set([outcome, ...withheld].flatMap((code) => NEEDS[code] ?? []))];
}
