import type { Effect, Moment } from '../../../definition.js';
import { outcomeOf, type OutcomeCode } from '../../outcomes.js';
import { type Answer, decidedBy } from '../../questions.js';
import type { RequestContext } from '../context.js';
import type { Agreement, Opinion, Pointer, SecrecyForm } from '../opinion.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { keptFromReview } from '../handled.js';
import type { LetterCheck } from '../payloads.js';
import { withDrafter } from './correction.js';
import { isRelease, restsOn, standsRules } from './evidence.js';
import { agreedRules, commentRules, laterCommentRules, letterRules } from './letter-rules.js';
import { answerRules } from './answers.js';
import { CLEAN_LETTER } from './sample-letter.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

/** Nobody reviews or approves what they drafted (work plan: legality review; ux: the drafter can never approve). */
function notTheDrafter({ context, moment }: Facts): Ruling[] {
  return [moment.actor.personId !== null && context.drafters.includes(moment.actor.personId)
    && refuse('notTheDrafter', 'work plan: 合法性审查', '起草人不得审查、批准自己起草的答复，请由其他人员办理。', 'Nobody reviews or approves what they drafted. Somebody else has to do it.')];
}

/** Legality is not reviewed by anybody who drafted the reply or had the case in hand. */
function notTheHandler(facts: Facts): Ruling[] {
  const { context, moment } = facts;
  const { personId } = moment.actor;
  return [...notTheDrafter(facts), personId !== null && context.handlers.includes(personId) && !context.drafters.includes(personId)
    && refuse('notTheHandler', 'work plan: 合法性审查', '承办过本件的人员不得审查，请由其他法律顾问审查。', 'Whoever handled the case does not review it. Another adviser has to do it.')];
}

/** The head weighs the adviser's disagreement: it cannot be his or her own. */
function notTheDissenter({ context, moment }: Facts): Ruling {
  const { by } = context.opinions.findLast(({ opinion: said }) => said === 'disagree') ?? {};
  return moment.actor.personId !== null && by === moment.actor.personId
    && refuse('notTheDissenter', 'work plan: 合法性审查', '不得由提出不同意意见的本人决定，请由机构其他负责人决定。', 'Whoever disagreed does not decide on the disagreement. Another head has to.');
}

function opinion(context: RequestContext, stepName: Opinion['step'], said: string, moment: Moment, note: string, more: Partial<Opinion> = {}): Partial<RequestContext> {
  return { opinions: [...context.opinions, { step: stepName, opinion: said, by: moment.actor.personId, on: moment.on, note, ...more }] };
}

const returned = (context: RequestContext, change: Partial<RequestContext>): Partial<RequestContext> => ({ ...change, timesReturned: context.timesReturned + 1 });

const submit = step({
  type: 'SUBMIT_FOR_REVIEW', label: { zh: '提交审查', en: 'submit for review' }, basis: ['Art. 17', 'work plan'], clockEffect: 'none',
  standing: standsRules,
  apply: (context, _payload, moment) => ({ drafters: withDrafter(context, moment.actor.personId), agreement: null }),
  effects: () => [notify('secrecy-reviewer', 'secrecy-review-needed')],
  sample: () => ({ letter: CLEAN_LETTER }),
});

/** The officer takes the reply back before the reviewers are done with it. */
const takeBack = step({
  type: 'RECALL_FROM_REVIEW', label: { zh: '撤回送审', en: 'take back from review' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  apply: (context, { reason }, moment) => ({ ...opinion(context, 'legality', 'taken-back', moment, reason), agreement: null }),
  effects: (context, { reason }) => [context.stage?.name === 'SECRECY_REVIEW' ? notify('secrecy-reviewer', 'taken-back', { reason }) : tellAdviser(context, 'taken-back', { reason })],
  sample: () => ({ reason: '发现附件有误' }),
});

/** The adviser in charge, or all of the organ while none is. */
function tellAdviser(context: RequestContext, kind: string, params: Record<string, string | number | null> = {}): Effect {
  return { type: 'notify', audience: 'legal-adviser', personId: context.adviserId, kind, params };
}

/** Whole or in part. */
const restsOnSecret = ({ proposal }: RequestContext): boolean => proposal !== null && restsOn(proposal, 'DENIED.STATE_SECRET');

function secrecyRules({ context }: Facts, form: SecrecyForm): Ruling[] {
  const findings = [form.stateSecrets, form.workSecrets, form.sensitive];
  const outcome = context.proposal?.outcome ?? '';
  return [
    !form.reviewed.trim() && refuse('reviewedNamed', 'Art. 17', '请写明审查了哪些文书和附件。', 'Say which letter and enclosures were reviewed.'),
    outcome === 'PARTIALLY_GRANTED' && !restsOnSecret(context) && form.stateSecrets === 'withheld'
      && refuse('secretPart', 'Art. 14; Art. 37', '审查认定有国家秘密不予公开，而拟答复没有以此为由不予公开的部分，请退回。', 'The review withholds a state secret, the reply withholds nothing on that ground. Return the reply.'),
    isRelease(outcome as OutcomeCode) && outcome !== 'PARTIALLY_GRANTED' && findings.includes('withheld')
      && refuse('secretWithheld', 'Art. 17', '审查认定应当不公开的，不能按予以公开答复，请退回。', 'What must be withheld cannot be granted. Return the reply.'),
    restsOnSecret(context) && form.stateSecrets !== 'withheld'
      && refuse('secretConfirmed', 'Art. 14', '以国家秘密为由不予公开的，须由保密审查确认。', 'A refusal for state secrecy has to be confirmed by the secrecy review.'),
  ];
}

const clearSecrecy = step({
  type: 'CLEAR_SECRECY', label: { zh: '保密审查通过', en: 'clear secrecy review' }, basis: ['Art. 17'], clockEffect: 'none', dated: 'now',
  standing: notTheDrafter,
  content: (facts, { form }) => secrecyRules(facts, form),
  apply: (context, { opinion: said, form, assignTo }, moment) => ({
    ...opinion(context, 'secrecy', 'clear', moment, said, { form }), adviserId: assignTo === undefined ? stays(context) : assignTo,
  }),
  effects: (context, { assignTo }) => [tellAdviser(context, 'legality-review-needed'), ...(assignTo === null ? [notify('work-body-head', 'adviser-needed')] : [])],
  sample: ({ context }) => ({
    opinion: '不涉密',
    form: { reviewed: '答复文书及全部附件', stateSecrets: restsOnSecret(context) ? 'withheld' : 'none', workSecrets: 'none', sensitive: 'none' },
  }),
});

/** A reply that comes back goes to the adviser who read it before, unless that one has had a hand in it since, or the office names another. */
function stays(context: RequestContext): string | null {
  const { adviserId } = context;
  return adviserId !== null && !keptFromReview(context).includes(adviserId) ? adviserId : null;
}

const returnSecrecy = step({
  type: 'RETURN_FROM_SECRECY_REVIEW', label: { zh: '保密审查退回', en: 'return from secrecy review' }, basis: ['Art. 17'], clockEffect: 'none', dated: 'now',
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
  type: 'DETERMINED', label: { zh: '收到确定意见', en: 'determination received' }, basis: ['Art. 17'], clockEffect: 'none', late: 'evident',
  apply: (context, { determination }, moment) => opinion(context, 'secrecy', 'determined', moment, determination),
  effects: (context) => [notify('secrecy-reviewer', 'determination-received'), notifyOfficer(context, 'determination-received')],
  sample: () => ({ determination: '可以公开' }),
});

/** Nobody reviews for an organ what is assigned to another adviser. */
function theAdviser(facts: Facts): Ruling[] {
  const { context, moment } = facts;
  const other = context.adviserId !== null && moment.actor.personId !== null && context.adviserId !== moment.actor.personId;
  return [...notTheHandler(facts), other && refuse('assignedAdviser', 'work plan: 合法性审查', '本件已分配给其他法律顾问审查，请由其办理或者重新分配。', 'The review is assigned to another adviser; that one does it, or it is assigned anew.')];
}

const assignAdviser = step({
  type: 'ASSIGN_ADVISER', label: { zh: '分配合法性审查', en: 'assign the legality review' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  content: ({ context }, { adviserId }) => [
    adviserId === context.adviserId && refuse('sameAdviser', undefined, '本件已由该法律顾问审查。', 'This adviser has the review already.'),
    keptFromReview(context).includes(adviserId) && refuse('notTheDrafter', 'work plan: 合法性审查', '起草、承办过本件的人员不得审查。', 'Whoever drafted or handled the case does not review it.'),
  ],
  apply: (_context, { adviserId }) => ({ adviserId }),
  effects: (context) => [tellAdviser(context, 'legality-review-needed')],
  sample: () => ({ adviserId: 'adviser' }),
});

/** The adviser's own answers, in the order of the questions: agreement means that they lead where the proposal led. */
function agreeingAnswers({ context }: Facts, answers: readonly Answer[]): Ruling[] {
  const faults = answerRules(context, answers).filter(Boolean);
  if (faults.length > 0) return faults;
  const found = decidedBy(answers).outcome;
  const proposed = context.proposal && outcomeOf(context.proposal.outcome);
  return [found?.code !== proposed?.code && refuse('answersAgree', 'seven questions', `您的回答指向“${found?.label.zh}”，而拟答复为“${proposed?.label.zh}”：请退回或者不同意。`,
    `Your answers lead to '${found?.label.en}', the reply says '${proposed?.label.en}': return it, or disagree.`)];
}

function agreement(kind: Agreement['kind'], letter: LetterCheck, moment: Moment): Agreement {
  return { kind, by: moment.actor.personId, on: moment.on, letterId: letter.letterId, version: letter.version, hash: letter.hash };
}

const agree = step({
  type: 'AGREE', label: { zh: '合法性审查同意', en: 'agree' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: (facts) => [...theAdviser(facts), ...standsRules(facts)],
  content: (facts, { answers, letter: check }) => [...agreeingAnswers(facts, answers), ...letterRules(check), commentRules(check)],
  apply: (context, { opinion: said, answers, letter: check }, moment) => ({
    ...opinion(context, 'legality', 'agree', moment, said, { answers, letterVersion: check.version }), agreement: agreement('agree', check, moment), adviserId: moment.actor.personId,
  }),
  effects: () => [notify('approving-leader', 'approval-needed')],
  sample: ({ context }) => ({ opinion: '合法', answers: sameAnswers(context), letter: CLEAN_LETTER }),
});

const sameAnswers = (context: RequestContext): Answer[] => [...(context.proposal?.answers ?? [])];

/** Agreed on condition: the changes are made by the officer, and agreement holds for the text after them. */
const agreeWithChanges = step({
  type: 'AGREE_WITH_CHANGES', label: { zh: '修改后同意', en: 'agree with changes' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: (facts) => [...theAdviser(facts), ...standsRules(facts)],
  content: (facts, { answers }) => agreeingAnswers(facts, answers),
  apply: (context, { changes, answers, about, letter: check }, moment) => ({
    ...opinion(context, 'legality', 'agree-with-changes', moment, changes, { answers, letterVersion: check.version, ...(about ? { about } : {}) }), adviserId: moment.actor.personId,
  }),
  effects: (context, { changes }) => [notifyOfficer(context, 'changes-required', { changes })],
  sample: ({ context }) => ({ changes: '引用条款请写明到项', answers: sameAnswers(context), letter: CLEAN_LETTER }),
});

const changesMade = step({
  type: 'CHANGES_MADE', label: { zh: '已按意见修改', en: 'changes made' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  content: (_facts, { letter: check }) => [...letterRules(check), commentRules(check)],
  apply: (context, { letter: check }, moment) => ({
    drafters: withDrafter(context, moment.actor.personId), agreement: { ...agreement('agree-with-changes', check, moment), by: context.adviserId },
  }),
  effects: (context) => [notify('approving-leader', 'approval-needed'), tellAdviser(context, 'changes-made')],
  sample: () => ({ note: '已修改', letter: CLEAN_LETTER }),
});

/** A return says what is wrong: one of the questions, or a passage of the letter. */
function pointed(about: readonly Pointer[]): Ruling {
  const points = about.filter((each) => each.question || each.blockId);
  return points.length === 0 && refuse('pointNeeded', 'work plan: 合法性审查', '退回须指明是哪一个问题或者文书的哪一段。', 'A return points to one of the questions, or to a passage of the letter.');
}

const sendBack = step({
  type: 'RETURN', label: { zh: '退回修改', en: 'return' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: theAdviser,
  content: (_facts, { about }) => [pointed(about)],
  apply: (context, { reasons, about, answers, letter: check }, moment) => returned(context, {
    ...opinion(context, 'legality', 'return', moment, reasons, { about, letterVersion: check.version, ...(answers ? { answers } : {}) }), adviserId: moment.actor.personId,
  }),
  effects: (context, { reasons }) => [notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ reasons: '未说明裁量理由', about: [{ question: 'disclosure' }], letter: CLEAN_LETTER }),
});

const disagree = step({
  type: 'DISAGREE', label: { zh: '合法性审查不同意', en: 'disagree' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: theAdviser,
  apply: (context, { opinion: said, answers, letter: check }, moment) => ({
    ...opinion(context, 'legality', 'disagree', moment, said, { letterVersion: check.version, ...(answers ? { answers } : {}) }), adviserId: moment.actor.personId,
  }),
  effects: (_context, payload) => [notify('work-body-head', 'legal-adviser-disagrees', { opinion: payload.opinion })],
  sample: () => ({ opinion: '不予公开依据不足', letter: CLEAN_LETTER }),
});

const askForMore = step({
  type: 'ASK_FOR_MORE', label: { zh: '要求补充材料', en: 'ask for more' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: theAdviser,
  apply: (context, { what, about, letter: check }, moment) => ({ ...opinion(context, 'legality', 'ask-for-more', moment, what, { letterVersion: check.version, ...(about ? { about } : {}) }), adviserId: moment.actor.personId }),
  effects: (context, { what }) => [notifyOfficer(context, 'more-asked-for', { what })],
  sample: () => ({ what: '请补充检索记录', letter: CLEAN_LETTER }),
});

const provideMore = step({
  type: 'PROVIDE_MORE', label: { zh: '已补充材料', en: 'more provided' }, basis: ['work plan: 合法性审查'], clockEffect: 'none',
  apply: (context, _payload, moment) => ({ drafters: withDrafter(context, moment.actor.personId) }),
  effects: (context) => [tellAdviser(context, 'more-provided')],
  sample: () => ({ note: '检索记录已补充' }),
});

const headDecides = step({
  type: 'HEAD_DECIDES', label: { zh: '机构负责人决定', en: 'the head decides' }, basis: ['work plan: 合法性审查'], clockEffect: 'none', dated: 'now',
  standing: (facts) => [...notTheDrafter(facts), notTheDissenter(facts)],
  content: (facts, { decision, letter: check }) => (decision === 'proceed' ? [...standsRules(facts), ...letterRules(check)] : []),
  apply: (context, payload, moment) => {
    const decided = opinion(context, 'head', payload.decision, moment, payload.reasons, { letterVersion: payload.letter.version });
    return payload.decision === 'redraft' ? returned(context, decided) : { ...decided, agreement: { ...agreement('head', payload.letter, moment), over: payload.letter.openCommentIds ?? [] } };
  },
  effects: (context, { decision, reasons }) => [decision === 'proceed' ? notify('approving-leader', 'approval-needed') : notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ decision: 'redraft', reasons: '采纳法律顾问意见', letter: CLEAN_LETTER }),
});

/** Signed on paper, entered later: but not signed before the legal adviser, or the head, had agreed. */
function agreedBefore({ agreement }: RequestContext, { on }: Moment): Ruling {
  return agreement !== null && on < agreement.on
    && refuse('agreedBefore', 'work plan: 合法性审查', `签发日期${on}早于合法性审查同意之日${agreement.on}，请更正日期。`, `Signature is dated ${on}, before agreement was given on ${agreement.on}. Correct the day.`);
}

const sign = step({
  type: 'SIGN', label: { zh: '签发', en: 'sign' }, basis: ['domain §3.2 APPROVAL', 'domain §9.3'], clockEffect: 'none',
  standing: (facts) => [...notTheDrafter(facts), ...standsRules(facts)],
  content: ({ context, moment }, { letter: check }) => [agreedRules(context, check), agreedBefore(context, moment), ...letterRules(check), laterCommentRules(context, check)],
  apply: (context, { letter: { letterId, version, hash }, docNumber }, moment) => ({
    ...opinion(context, 'approval', 'sign', moment, docNumber, { letterVersion: version }), signedOn: moment.on, signed: { letterId, version, hash, docNumber, enclosures: context.enclosures },
  }),
  effects: (context) => [letter('reply', { outcome: context.proposal?.outcome ?? null, signedOn: context.signedOn }), notify('reception-clerk', 'reply-to-serve')],
  sample: ({ context }) => ({ letter: { ...CLEAN_LETTER, ...(context.agreement ? { hash: context.agreement.hash } : {}) }, docNumber: '丰府办公开复〔2026〕1号' }),
});

const returnFromApproval = step({
  type: 'RETURN_FROM_APPROVAL', label: { zh: '审签退回', en: 'return from approval' }, basis: ['domain §3.2 APPROVAL'], clockEffect: 'none',
  standing: notTheDrafter,
  apply: (context, { reasons }, moment) => ({ ...returned(context, opinion(context, 'approval', 'return', moment, reasons)), agreement: null }),
  effects: (context, { reasons }) => [notifyOfficer(context, 'returned', { reasons })],
  sample: () => ({ reasons: '请核对文件名称' }),
});

/** Something is found wrong, or changes, between signature and service: a signed letter that has not left can be taken back. */
const recall = step({
  type: 'RECALL_REPLY', label: { zh: '送达前撤回签发', en: 'take a signed reply back before service' }, basis: ['domain §3.2 READY_TO_SERVE'], clockEffect: 'none',
  apply: (context, { reason }, moment) => ({ ...returned(context, opinion(context, 'approval', 'recalled', moment, reason)), signedOn: null, signed: null, agreement: null }),
  effects: (context, { reason }) => [letter('reply-recalled', { reason }), notifyOfficer(context, 'reply-recalled', { reason }), notify('approving-leader', 'reply-recalled', { reason })],
  sample: () => ({ reason: '附件有误' }),
});

export const REVIEW: readonly AnyStep[] = [
  submit, takeBack, clearSecrecy, returnSecrecy, refer, determined, assignAdviser, agree, agreeWithChanges, changesMade, sendBack, disagree, askForMore, provideMore,
  headDecides, sign, returnFromApproval, recall,
];
