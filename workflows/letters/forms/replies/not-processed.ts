import type { Form } from '../../form.js';
import type { Run } from '../../letter.js';
import { day, given, known, phrase, say } from '../../wording/runs.js';
import { freely } from '../blocks.js';
import { element, statement } from './element.js';
import { reply, type ReplyDraft } from './reply.js';

/** Art. 2 on what government information is, and Art. 27 on who may ask for it: the outcome table has no ground of its own for these two. */
const WHAT_A_REQUEST_IS = [{ law: 'REG', article: 2 }, { law: 'REG', article: 27 }] as const;
const A_REQUEST_IS = '政府信息是指行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息；公民、法人或者其他组织可以申请获取相关政府信息。';

/** 23–26, 28, and what is otherwise handled. */
export const NOT_PROCESSED: readonly Form[] = [
  reply({
    code: 'NOT_PROCESSED.PETITION', number: 24, title: '信访投诉举报类申请告知书',
    decision: ({ you }) => say`经审查，${you}以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理。`,
    ground: () => say`申请人以政府信息公开申请的形式进行信访、投诉、举报等活动的，应当告知申请人不作为政府信息公开申请处理，并可以告知通过相应渠道提出。`,
    reason: (draft) => statement(draft, 'petitionStatement'),
  }),
  reply({
    code: 'NOT_PROCESSED.REPEAT', number: 23, title: '重复申请告知书',
    decision: (draft) => say`${earlierReply(draft)}本次申请公开的是相同政府信息，本机关不予重复处理。`,
    ground: () => say`行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的，应当告知申请人不予重复处理。`,
    reason: () => say`经核对，本次申请与前述申请的申请人相同，所申请公开的政府信息相同。`,
  }),
  reply({
    code: 'NOT_PROCESSED.PUBLICATION', number: 25, title: '公开出版物告知书',
    decision: ({ you }) => say`经审查，${you}的申请内容为要求提供政府公报、报刊、书籍等公开出版物，本机关不予处理，现告知${you}获取的途径。`,
    ground: () => say`申请内容为要求行政机关提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。`,
    reason: () => say`上述内容已经由公开出版物刊载，可以通过下列途径获取。`,
    parts: (draft) => [freely(draft.free, 'supply', 'supply', '获取途径', say`获取途径：${statement(draft, 'publicationRoute')}`)],
  }),
  reply({
    code: 'NOT_PROCESSED.EXCESSIVE', number: 26, title: '大量反复申请不予处理告知书',
    decision: (draft) => say`经审查，${draft.you}申请公开政府信息的数量、频次明显超过合理范围：${counts(draft)}。${demand(draft)}本机关对本次申请不予处理。`,
    ground: () => say`申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以要求申请人说明理由；认为申请理由不合理的，告知申请人不予处理。`,
    reason: (draft) => statement(draft, 'whyUnreasonable', draft.facts.reasons?.why),
  }),
  reply({
    code: 'NOT_PROCESSED.CONFIRM_REISSUE', number: 28, title: '要求确认或者重新出具已获取信息告知书', cites: WHAT_A_REQUEST_IS,
    decision: ({ you }) => say`经审查，${you}的申请内容为要求本机关确认或者重新出具${you}已经获取的信息，本机关不予处理。`,
    ground: () => say`${A_REQUEST_IS}要求对已经获取的信息予以确认或者重新出具，不属于申请获取政府信息。`,
    reason: (draft) => statement(draft, 'howObtained'),
  }),
  reply({
    code: 'OTHER.OTHER', number: null, title: '政府信息公开申请处理告知书', cites: WHAT_A_REQUEST_IS,
    decision: ({ you }) => say`经审查，${you}提出的事项不能作为申请获取政府信息办理，本机关作其他处理。`,
    ground: () => say`${A_REQUEST_IS}`,
    reason: (draft) => statement(draft, 'reason'),
  }),
];

function earlierReply(draft: ReplyDraft): Run[] {
  const earlier = draft.facts.proposal?.evidence.earlierReply;
  if (!earlier) return say`经查，此前已作出答复：${element(draft, 'earlierReply')}。`;
  return say`经查，本机关已于${day(earlier.on, 'proposal.evidence.earlierReply.on', '此前答复的日期')}就${draft.you}提出的相同申请作出答复（文号：${known(earlier.number, 'proposal.evidence.earlierReply.number', '此前答复的文号')}）。`;
}

/** As counted when reasons were demanded. */
function counts(draft: ReplyDraft): Run[] {
  const { reasons } = draft.facts;
  return given(reasons?.counts) ? phrase(reasons.counts, 'reasons.counts', '申请的数量、频次') : element(draft, 'counts');
}

/** That reasons were asked, and what came of it (Art. 35). */
function demand(draft: ReplyDraft): Run[] {
  const { reasons } = draft.facts;
  if (!reasons) return say`要求说明理由的情况：${statement(draft, 'reasonsDemanded')}`;
  const asked = say`本机关已于${day(reasons.sentOn, 'reasons.sentOn', '说明理由告知日期')}书面要求${draft.you}说明理由；`;
  return say`${asked}${reasons.decision === 'not-given' || (reasons.decision === null && reasons.lapsed) ? `${draft.you}在规定期限内未说明理由。` : `${draft.you}说明的理由不合理。`}`;
}
