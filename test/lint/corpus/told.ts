import { add, correct, defect, type Specimen, typed, write } from './specimen.js';

const DRAFT = '该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。';
const reason = (more: string) => ({ edits: [write('reason', `${DRAFT}${more}`)] });
const OPENING = '你以当面提交方式提出的公开申请（丰自然资公开收〔2026〕12号），本单位于2026年3月2日收到。申请事项：横岗村2025年第三批次集体土地征收的批复文件。';
const CLOSE = '丰城市自然资源局 咨询电话：0795-6000012';
const PRIOR = ['你对本答复不服的，应当先自收到本答复之日起60日内向丰城市人民政府申请行政复议。', '对行政复议决定不服的，可以自收到复议决定书之日起15日内向丰城市人民法院提起行政诉讼。'];
const WITHHELD = '该信息为本单位集体研究时的讨论记录，属过程性信息，现行法律、法规、规章未规定应予公开；公开将妨碍坦率讨论。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项，本单位决定不予公开。';

/** Remedies told elsewhere than in the remedy text, which is right in all of these letters; and what only looks like it. */
export const TOLD: readonly Specimen[] = [
  defect('told:also-sue-in-six-months', '理由中告知也可以直接起诉', 'reply:DENIED.PROCESS', reason('你也可以在6个月内直接向丰城市人民法院起诉。'), 'remedy-class'),
  defect('told:sue-directly', '理由中告知直接提起行政诉讼', 'reply:DENIED.PROCESS', reason('你可以直接提起行政诉讼。'), 'remedy-class'),
  defect('told:final', '理由中称最终决定，不得复议、诉讼', 'reply:DENIED.PROCESS', reason('本决定为最终决定，不得申请行政复议或者提起诉讼。'), 'remedy-class'),
  defect('told:final-of-the-organ', '“本机关的处理决定为最终决定”', 'reply:DENIED.PROCESS', reason('本机关的处理决定为最终决定，不得申请行政复议或者提起诉讼。'), 'remedy-class'),
  defect('told:no-subject', '没有主语', 'reply:DENIED.CASE_FILE', { edits: [add('如有异议，请直接向丰城市人民法院提起行政诉讼。')] }, 'remedy-class'),
  defect('told:applicant-may', '称“申请人有权”', 'reply:DENIED.INTERNAL', { edits: [add('申请人有权依法提起行政诉讼。')] }, 'remedy-class'),
  defect('told:need-not', '称无需先复议', 'reply:DENIED.STATE_SECRET', { edits: [add('您无需申请行政复议，可直接诉至人民法院。')] }, 'remedy-class'),
  defect('told:not-within-scope', '称不属于受案范围', 'reply:DENIED.PROCESS', reason('本答复不属于行政复议、行政诉讼的受理范围。'), 'remedy-class'),
  defect('told:partial', '部分公开，理由中告知直接起诉', 'reply:PARTIALLY_GRANTED', { edits: [add('对不予公开的部分，你可以依法向丰城市人民法院提起行政诉讼。')] }, 'remedy-class'),
  defect('told:prior-on-granted', '予以公开，却称必须先复议', 'reply:GRANTED.PROVIDED', { edits: [add('你必须先申请行政复议，未经复议不得起诉。')] }, 'remedy-class'),
  defect('told:short-period', '正文另写30日的复议期限', 'reply:GRANTED.PROVIDED', { edits: [add('你可以在30日内申请行政复议。')] }, 'remedy-period'),
  defect('told:in-the-procedure', '补正告知中告知起诉', 'correction-notice', { edits: [add('你可以直接提起行政诉讼。')] }, 'remedy-on-procedural'),
  defect('told:no-reconsideration', '称不能申请复议', 'reply:NOT_PROCESSED.REPEAT', { edits: [add('对重复申请的处理，你不得再申请行政复议。')] }, 'remedy-class'),

  correct('told:ok-litigation-file', '信息在诉讼案卷中', 'reply:DENIED.PROCESS', reason('该稿另存于（2025）赣0981行初12号行政诉讼案卷，人民法院已受理该案。')),
  correct('told:ok-court-accepted', '申请人已起诉，法院已受理', 'reply:DENIED.CASE_FILE', { edits: [add('你于2025年7月就丰自然资罚立〔2025〕6号案提起行政诉讼，丰城市人民法院已受理，目前尚未审结。')] }),
  correct('told:ok-reconsidered-before', '叙述此前的复议', 'reply:DENIED.PROCESS', reason('你此前已就丰自然资公开答〔2025〕3号答复申请行政复议，丰城市人民政府于2025年9月1日作出行政复议决定，责令重新答复。')),
  correct('told:ok-court-said', '引述法院的裁定', 'reply:DENIED.PROCESS', reason('丰城市人民法院裁定认为你应当先申请行政复议，驳回起诉。')),
  correct('told:ok-third-party-words', '第三方的意见', 'reply:DENIED.THIRD_PARTY', { edits: [add('第三方表示，如公开上述信息，其有权向人民法院提起诉讼。')] }),
  correct('told:ok-quotation', '引用申请书的话', 'reply:DENIED.PROCESS', reason('你在申请书中写明“本人可以直接向法院提起行政诉讼”，与是否公开无关。')),
  correct('told:ok-petition', '信访事项指引其他途径', 'reply:NOT_PROCESSED.PETITION', { edits: [add('你反映的问题属于信访事项，可以向丰城市信访局提出，或者通过仲裁、诉讼等法定途径解决。')] }),
  correct('told:ok-civil', '民事争议', 'reply:NOT_PROCESSED.PETITION', { edits: [add('你与该企业的合同纠纷，可以依法向人民法院提起民事诉讼。')] }),
  correct('told:ok-another-act-in-a-refusal', '不予公开的答复告知处罚决定本身的救济', 'reply:DENIED.CASE_FILE', { edits: [add('对该行政处罚决定不服的，被处罚人可以依法申请行政复议或者提起行政诉讼。')] }),
  correct('told:ok-reading-the-file', '当事人向法院申请查阅案卷', 'reply:DENIED.CASE_FILE', { edits: [add('你作为该案诉讼当事人，可以依法向丰城市人民法院申请查阅案卷。')] }),
  correct('told:ok-enforcement', '申请法院强制执行', 'reply:DENIED.CASE_FILE', { edits: [add('本机关已依法申请丰城市人民法院强制执行，该案卷尚未归档。')] }),
  correct('told:ok-list-of-acts', '申请内容是可以起诉的行为的清单', 'reply:GRANTED.PROVIDED', { edits: [add('随文提供的是可以提起行政诉讼的行政行为目录。')] }),
  correct('told:ok-granted-then-history', '“可以公开”与起诉在同一句', 'reply:GRANTED.PROVIDED', { edits: [add('上述信息可以公开，你在诉讼中提交的复印件与之一致。')] }),
  correct('told:ok-typed-in-two', '手写答复，复议与之后的诉讼分两段', 'reply:DENIED.PROCESS', { edits: [typed(OPENING, WITHHELD, ...PRIOR, CLOSE)] }),
  correct('told:ok-prior-repeated', '理由中也说先复议', 'reply:DENIED.PROCESS', reason('依照《中华人民共和国行政复议法》第二十三条，应当先申请行政复议，不得直接起诉。')),
  correct('told:ok-litigation-need', '因诉讼需要而申请', 'reply:GRANTED.PROVIDED', { edits: [add('你因诉讼需要申请获取，本机关已按你要求的纸质形式提供。')] }),
];
