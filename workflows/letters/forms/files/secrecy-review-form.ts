import type { SecrecyFinding } from '../../../request/v1/opinion.js';
import type { LetterFacts } from '../../facts.js';
import { gap, known, type Piece } from '../../wording/runs.js';
import { sheet } from '../blocks.js';
import { form, requestNumber } from '../frame.js';
import { opinionsOf, proposalText } from './file-facts.js';

/** 32. 保密审查表 (Art. 17). Marking, level and period of a secret are kept here, and nowhere in a letter. */
export const SECRECY_REVIEW_FORM = form({
  key: 'secrecy-review-form', version: 1, document: 32, audience: 'internal', sign: null, title: '政府信息公开保密审查表',
  label: { zh: '保密审查表', en: 'secrecy review form' },
  blocks: ({ facts }) => [sheet('secrecy', '保密审查', [
    ['登记编号', requestNumber(facts)], ['申请内容', known(facts.request.content, 'request.content', '申请内容')], ['送审科室', known(facts.unit, 'unit', '承办科室')], ['送审人', known(facts.officer, 'officer', '承办人')],
    ['拟公开或者不予公开的内容', proposalText(facts), 2], ...secretRows(facts),
    ...reviewedRows(facts),
    ['审查依据', '《中华人民共和国保守国家秘密法》；《中华人民共和国政府信息公开条例》第十七条'], ['保密审查意见', opinionsOf(facts, 'secrecy'), 3], ['报请确定情况', '', 2],
  ])],
});

const FINDINGS: Readonly<Record<SecrecyFinding, string>> = { none: '不涉及', removed: '涉及，已删除', withheld: '涉及，不予公开' };

/** What the last review found; boxes to be ticked by hand while there is none. */
function reviewedRows({ opinions }: LetterFacts): [string, Piece, number?][] {
  const found = opinions.findLast(({ step, form: filled }) => step === 'secrecy' && filled)?.form;
  const finding = (each: SecrecyFinding | undefined) => (each ? FINDINGS[each] : '□不涉及　□涉及，已删除　□涉及，不予公开');
  return [
    ['审查的材料', found ? known(found.reviewed, 'opinions.form.reviewed', '审查的材料') : '', 2],
    ['国家秘密', finding(found?.stateSecrets)], ['工作秘密', finding(found?.workSecrets)], ['危及国家安全、公共安全、经济安全、社会稳定的内容', finding(found?.sensitive)],
  ];
}

/** Of a proposal that rests on a state secret, whole or in part: what is on file. */
function secretRows({ proposal }: LetterFacts): [string, ReturnType<typeof known>][] {
  const rests = proposal?.outcome === 'DENIED.STATE_SECRET' || proposal?.withheld.some(({ ground }) => ground === 'DENIED.STATE_SECRET');
  if (!proposal || !rests) return [];
  const { secret } = proposal.evidence;
  if (!secret) return [['国家秘密标志、密级和保密期限', [gap('proposal.evidence.secret', '国家秘密标志、密级和保密期限')]]];
  return [
    ['国家秘密标志', known(secret.marking, 'proposal.evidence.secret.marking', '国家秘密标志')], ['密级', known(secret.level, 'proposal.evidence.secret.level', '密级')],
    ['保密期限', known(secret.period, 'proposal.evidence.secret.period', '保密期限')],
  ];
}
