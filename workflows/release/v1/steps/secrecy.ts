import { releases, type SecrecyForm } from '../context.js';
import { notify, notifyAdviser, notifyOfficer } from '../effects.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { notTheHandler, returned, said } from './opinions.js';

function formRules({ context: { proposal } }: Facts, form: SecrecyForm): Ruling[] {
  const whole = proposal?.decision === 'release';
  const withheld = [form.stateSecrets, form.workSecrets, form.sensitive].includes('withheld');
  const leftOut = proposal?.leftOut.some(({ ground }) => ground === 'DENIED.STATE_SECRET') === true;
  return [
    !form.reviewed.trim() && refuse('reviewedNamed', 'Art. 17', '请写明审查了哪些文字和文件。', 'Say which text and files were reviewed.'),
    whole && withheld && refuse('secretWithheld', 'Art. 14; Art. 17', '审查认定应当不公开的，不能全部公开，请退回。', 'What must be withheld is not released as a whole. Return it.'),
    proposal?.decision === 'release-in-part' && !leftOut && form.stateSecrets === 'withheld'
      && refuse('secretPart', 'Art. 14; Art. 37', '审查认定有国家秘密不予公开，而拟发布内容没有以此为由不予公开的部分，请退回。', 'The review withholds a state secret, the proposal leaves nothing out on that ground. Return it.'),
    proposal?.ground === 'DENIED.STATE_SECRET' && form.stateSecrets !== 'withheld'
      && refuse('secretConfirmed', 'Art. 14', '以国家秘密为由暂不公开的，须由保密审查确认。', 'A decision for state secrecy has to be confirmed by the secrecy review.'),
  ];
}

const clear = step({
  type: 'CLEAR_SECRECY', label: { zh: '保密审查通过', en: 'clear the secrecy check' }, basis: ['Art. 17'], dated: 'now',
  standing: (facts) => [notTheHandler(facts)],
  content: (facts, { form }) => formRules(facts, form),
  apply: (context, { opinion, form }, moment) => said(context, 'secrecy', 'clear', moment, opinion, { form }),
  effects: (context) => [notifyAdviser(context, 'release-legality-review-needed')],
  sample: ({ context: { proposal } }) => ({
    opinion: '可以公开', form: { reviewed: '拟发布文字及全部文件', stateSecrets: proposal && !releases(proposal.decision) ? 'withheld' : 'none', workSecrets: 'none', sensitive: 'none' },
  }),
});

const sendBack = step({
  type: 'RETURN_FROM_SECRECY_REVIEW', label: { zh: '保密审查退回', en: 'return from the secrecy check' }, basis: ['Art. 17'], dated: 'now',
  standing: (facts) => [notTheHandler(facts)],
  apply: (context, { reasons }, moment) => returned(context, said(context, 'secrecy', 'return', moment, reasons)),
  effects: (context, { reasons }) => [notifyOfficer(context, 'release-returned', { reasons })],
  sample: () => ({ reasons: '第三页涉及未公开信息' }),
});

const refer = step({
  type: 'REFER_FOR_DETERMINATION', label: { zh: '报请确定是否可以公开', en: 'refer for determination' }, basis: ['Art. 17'],
  standing: (facts) => [notTheHandler(facts)],
  apply: (context, { authority, question }, moment) => said(context, 'secrecy', 'refer', moment, `${authority}：${question}`),
  effects: (_context, { authority }) => [notify('work-body-head', 'referred-for-determination', { authority })],
  sample: () => ({ authority: '市保密行政管理部门', question: '能否公开' }),
});

const determined = step({
  type: 'DETERMINED', label: { zh: '收到确定意见', en: 'determination received' }, basis: ['Art. 17'], late: 'evident',
  apply: (context, { determination }, moment) => said(context, 'secrecy', 'determined', moment, determination),
  effects: (context) => [notify('secrecy-reviewer', 'determination-received'), notifyOfficer(context, 'determination-received')],
  sample: () => ({ determination: '可以公开' }),
});

export const SECRECY: readonly AnyStep[] = [clear, sendBack, refer, determined];
