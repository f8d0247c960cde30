import type { Form } from '../../form.js';
import type { Run } from '../../letter.js';
import { gap, given, known, say, together } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { element, statement } from './element.js';
import { reply, type ReplyDraft } from './reply.js';
import { consultationsText, weighing } from './third-party-answers.js';

const REFUSED = '本机关决定不予公开。';

/** 17–18. Refusals (Arts. 14–16), one variant for each ground, and the register enquiry (Art. 36(7)). */
export const DENIED: readonly Form[] = [
  reply({
    code: 'DENIED.STATE_SECRET', number: 17,
    // Neither level, nor period, nor content: they stay in the file (domain §5).
    decision: (draft) => together(say`经审查，${draft.sought}属于依法确定并标明的国家秘密，${REFUSED}`, marking(draft)),
    ground: () => say`依法确定为国家秘密的政府信息，不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    reason: () => say`上述信息经依法确定为国家秘密，尚未解密，依法不得公开。`,
  }),
  reply({
    code: 'DENIED.LAW_FORBIDDEN', number: 17,
    decision: ({ sought }) => say`经审查，${sought}属于法律、行政法规禁止公开的政府信息，${REFUSED}`,
    ground: (draft) => say`法律、行政法规禁止公开的政府信息，不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。禁止公开上述信息的规定：${statement(draft, 'forbiddingLaw')}`,
    reason: () => say`上述信息属于前述规定不得公开的范围。`,
  }),
  reply({
    code: 'DENIED.SECURITY_STABILITY', number: 17,
    decision: ({ sought }) => say`经审查，${sought}，公开后可能危及国家安全、公共安全、经济安全或者社会稳定，${REFUSED}`,
    ground: () => say`公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    history: (draft) => [locked('judged-by', 'reason', '作出判断的机关', say`上述判断由下列机关作出：${statement(draft, 'whoJudged')}`)],
    reason: (draft) => statement(draft, 'concreteReason'),
  }),
  reply({
    code: 'DENIED.THIRD_PARTY', number: 17,
    decision: (draft) => say`经审查，公开${draft.sought}会对第三方合法权益造成损害，${REFUSED}所涉第三方合法权益：${statement(draft, 'protectedInterest')}`,
    ground: () => say`涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，不得公开；应当书面征求第三方的意见，第三方不同意公开且有合理理由的，不予公开，第三方逾期未提出意见的，由行政机关依法决定是否公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    history: (draft) => [locked('third-party', 'reason', '征求第三方意见情况', consultationsText(draft))],
    reason: weighing,
  }),
  reply({
    code: 'DENIED.INTERNAL', number: 17,
    decision: (draft) => say`经审查，${draft.sought}属于本机关${internalKind(draft)}方面的内部事务信息，${REFUSED}`,
    ground: () => say`行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    reason: (draft) => statement(draft, 'reason'),
  }),
  reply({
    code: 'DENIED.PROCESS', number: 17,
    decision: (draft) => say`经审查，${draft.sought}属于本机关在履行行政管理职能过程中形成的过程性信息（${processKind(draft)}），法律、法规、规章没有规定应当公开，${REFUSED}`,
    ground: () => say`行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，可以不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    reason: (draft) => statement(draft, 'reason'),
  }),
  reply({
    code: 'DENIED.CASE_FILE', number: 17,
    decision: (draft) => say`经审查，${draft.sought}属于行政执法案卷信息，法律、法规、规章没有规定应当公开，${REFUSED}所涉案卷情况：${statement(draft, 'caseFile')}`,
    ground: () => say`行政机关在履行行政管理职能过程中形成的行政执法案卷信息，可以不予公开；决定不予公开的，应当告知申请人不予公开并说明理由。`,
    reason: ({ you }) => say`上述信息系行政执法办案过程中形成、收集的案卷材料，公开会影响行政执法活动。${you}如系该案当事人，可以依照有关法律、法规的规定申请查阅案卷。`,
  }),
  reply({
    code: 'DENIED.REGISTER_ENQUIRY', number: 18, title: '行政查询事项告知书',
    decision: ({ sought, you }) => say`经审查，${sought}属于登记资料等有关法律、行政法规对信息的获取有特别规定的信息，请${you}依照该规定办理。`,
    ground: (draft) => say`所申请公开信息属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定的，应当告知申请人依照有关法律、行政法规的规定办理。对获取上述信息的特别规定：${statement(draft, 'governingLaw')}`,
    reason: () => say`上述信息的查询主体、条件和程序由前述规定调整，不通过政府信息公开程序提供。`,
    parts: (draft) => [freely(draft.free, 'how-to', 'how-to', '办理途径', say`办理查询的机构和地点：${statement(draft, 'whereToGo')}`)],
  }),
];

/** Nothing where the marking is on file; else the hole that keeps the letter from leaving. */
function marking({ elements, facts }: ReplyDraft): Run[] {
  const onFile = given(facts.proposal?.evidence.secret?.marking) || given(elements.secretMarking);
  return onFile ? [] : [gap('proposal.elements.secretMarking', '国家秘密标志和定密材料（存卷）')];
}

function internalKind(draft: ReplyDraft): Run[] {
  const { internalKind: kind } = draft.facts.proposal?.evidence ?? {};
  return kind ? known(kind, 'proposal.evidence.internalKind', '属于哪一类内部事务信息') : element(draft, 'internalKind');
}

function processKind(draft: ReplyDraft): Run[] {
  const { processKind: kind } = draft.facts.proposal?.evidence ?? {};
  return kind ? known(kind, 'proposal.evidence.processKind', '属于哪一类过程性信息') : element(draft, 'processKind');
}
