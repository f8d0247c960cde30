import type { Moment } from '../../../definition.js';
import type { Opinion, RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { withDrafter } from './correction.js';
import { standsRules } from './evidence.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

/** Nobody reviews or approves what they drafted (work plan: legality review; ux: the drafter can never approve). */
function notTheDrafter({ context, moment }: Facts): Ruling[] {
  return [moment.actor.personId !== null && context.drafters.includes(moment.actor.personId)
    && refuse('notTheDrafter', 'work plan: 合法性审查', '起草人不得审查、批准自己起草的答复，请由其他人员办理。', 'Nobody reviews or approves what they drafted. Somebody else has to do it.')];
}

function opinion(context: RequestContext, stepName: Opinion['step'], said: string, moment: Moment, note: string): Partial<RequestContext> {
  return { opinions: [...context.opinions, { step: stepName, opinion: said, by: moment.actor.personId, on: moment.on, note }] };
}

const returned = (context: RequestContext, change: Partial<RequestContext>): Partial<RequestContext> => ({ ...change, timesReturned: context.timesReturned + 1 });

const submit = step({
  type: 'SUBMIT_FOR_REVIEW', label: { zh: '提交审查', en: 'submit for review' }, basis: ['Art. 17', 'work plan'], clockEffect: 'none',
  standing: standsRules,
  apply: (context, _payload, moment) => ({ drafters: withDrafter(context, moment.actor.personId) }),
  effects: () => [notify('secrecy-reviewer', 'secrecy-review-needed')],
  sample: () => ({}),
});

const clearSecrecy = step({
  type: 'CLEAR_SECRECY', label: { zh: '保密审查通过', en: 'clear secrecy review' }, basis: ['Art. 17'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, payload, moment) => opinion(context, 'secrecy', 'clear', moment, payload.opinion),
  effects: () => [notify('legal-adviser', 'legality-review-needed')],
  sample: () => ({ opinion: '不涉密' }),
});

const returnSecrecy = step({
  type: 'RETURN_FROM_SECRECY_REVIEW', label: { zh: '保密审查退回', en: 'return from secrecy review' }, basis: ['Art. 17'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, { reasons }, moment) => returned(context, opinion(context, 'secrecy', 'return', moment, reasons)),
  effects: (context, { reasons }) => [notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ reasons: '附件第三页涉及未公开信息' }),
});

const refer = step({
  type: 'REFER_FOR_DETERMINATION', label: { zh: '报请确定是否可以公开', en: 'refer for determination' }, basis: ['Art. 17'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, payload, moment) => opinion(context, 'secrecy', 'refer', moment, `${payload.authority}：${payload.question}`),
  effects: (_context, { authority }) => [notify('work-body-head', 'referred-for-determination', { authority })],
  sample: () => ({ authority: '市保密行政管理部门', question: '能否公开' }),
});

const determined = step({
  type: 'DETERMINED', label: { zh: '收到确定意见', en: 'determination received' }, basis: ['Art. 17'], clockEffect: 'none',
  apply: (context, { determination }, moment) => opinion(context, 'secrecy', 'determined', moment, determination),
  effects: (context) => [notify('secrecy-reviewer', 'determination-received'), notifyOfficer(context, 'determination-received')],
  sample: () => ({ determination: '可以公开' }),
});

const agree = step({
  type: 'AGREE', label: { zh: '合法性审查同意', en: 'agree' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, payload, moment) => opinion(context, 'legality', 'agree', moment, payload.opinion),
  effects: () => [notify('approving-leader', 'approval-needed')],
  sample: () => ({ opinion: '合法' }),
});

const agreeWithChanges = step({
  type: 'AGREE_WITH_CHANGES', label: { zh: '修改后同意', en: 'agree with changes' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, { changes }, moment) => opinion(context, 'legality', 'agree-with-changes', moment, changes),
  effects: (context, { changes }) => [notifyOfficer(context, 'changes-required', { changes })],
  sample: () => ({ changes: '引用条款请写明到项' }),
});

const changesMade = step({
  type: 'CHANGES_MADE', label: { zh: '已按意见修改', en: 'changes made' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  apply: (context, _payload, moment) => ({ drafters: withDrafter(context, moment.actor.personId) }),
  effects: () => [notify('approving-leader', 'approval-needed'), notify('legal-adviser', 'changes-made')],
  sample: () => ({ note: '已修改' }),
});

const sendBack = step({
  type: 'RETURN', label: { zh: '退回修改', en: 'return' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, { reasons }, moment) => returned(context, opinion(context, 'legality', 'return', moment, reasons)),
  effects: (context, { reasons }) => [notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ reasons: '未说明裁量理由' }),
});

const disagree = step({
  type: 'DISAGREE', label: { zh: '合法性审查不同意', en: 'disagree' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, payload, moment) => opinion(context, 'legality', 'disagree', moment, payload.opinion),
  effects: (_context, payload) => [notify('work-body-head', 'legal-adviser-disagrees', { opinion: payload.opinion })],
  sample: () => ({ opinion: '不予公开依据不足' }),
});

const headDecides = step({
  type: 'HEAD_DECIDES', label: { zh: '机构负责人决定', en: 'the head decides' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, payload, moment) => {
    const decided = opinion(context, 'head', payload.decision, moment, payload.reasons);
    return payload.decision === 'redraft' ? returned(context, decided) : decided;
  },
  effects: (context, { decision, reasons }) => [decision === 'proceed' ? notify('approving-leader', 'approval-needed') : notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ decision: 'redraft', reasons: '采纳法律顾问意见' }),
});

const sign = step({
  type: 'SIGN', label: { zh: '签发', en: 'sign' }, basis: ['domain §3.2 APPROVAL'], clockEffect: 'none',
  standing: (facts) => [...notTheDrafter(facts), ...standsRules(facts)],
  apply: (context, _payload, moment) => ({ ...opinion(context, 'approval', 'sign', moment, ''), signedOn: moment.on }),
  effects: (context) => [letter('reply', { outcome: context.proposal?.outcome ?? null, signedOn: context.signedOn }), notify('reception-clerk', 'reply-to-serve')],
});

const returnFromApproval = step({
  type: 'RETURN_FROM_APPROVAL', label: { zh: '审签退回', en: 'return from approval' }, basis: ['domain §3.2 APPROVAL'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, { reasons }, moment) => returned(context, opinion(context, 'approval', 'return', moment, reasons)),
  effects: (context, { reasons }) => [notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ reasons: '请核对文件名称' }),
});

/** Something is found wrong, or changes, between signature and service: a signed letter that has not left can be taken back. */
const recall = step({
  type: 'RECALL_REPLY', label: { zh: '送达前撤回签发', en: 'take a signed reply back before service' }, basis: ['domain §3.2 READY_TO_SERVE'], clockEffect: 'none',
  apply: (context, { reason }, moment) => ({ ...returned(context, opinion(context, 'approval', 'recalled', moment, reason)), signedOn: null }),
  effects: (context, { reason }) => [letter('reply-recalled', { reason }), notifyOfficer(context, 'reply-recalled', { reason }), notify('approving-leader', 'reply-recalled', { reason })],
  sample: () => ({ reason: '附件有误' }),
});

export const REVIEW: readonly AnyStep[] = [
  submit, clearSecrecy, returnSecrecy, refer, determined, agree, agreeWithChanges, changesMade, sendBack, disagree, headDecides, sign, returnFromApproval, recall,
];
