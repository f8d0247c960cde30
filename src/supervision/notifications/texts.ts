import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Params } from '../entities/supervision.entity.js';
import { deadlineName, stageName } from './deadline-names.js';
import { RELEASE_TEXTS } from './release-texts.js';
import { watchedText } from './watched-text.js';

type Text = (params: Params) => Bilingual;

const fixed = (zh: string, en: string): Text => () => ({ zh, en });
const because = (zh: string, en: string): Text => ({ reasons, reason }) => ({ zh: `${zh}：${reasons ?? reason ?? ''}`, en: `${en}: ${reasons ?? reason ?? ''}` });
const ANSWERS: Readonly<Record<string, Bilingual>> = { CONSENTED: { zh: '同意公开', en: 'consents' }, REFUSED: { zh: '不同意公开', en: 'refuses' } };
const RESULTS: Readonly<Record<string, Bilingual>> = {
  UPHELD: { zh: '维持', en: 'upheld' }, CORRECTED: { zh: '纠正', en: 'corrected' }, OTHER: { zh: '其他结果', en: 'another result' },
};

/** What a notification says, by its kind. A kind that a workflow emits and this table lacks fails a test. */
export const NOTIFICATION_TEXTS: Readonly<Record<string, Text>> = {
  deadline: ({ key, stage, dueOn }) => stageText(String(key), String(stage), String(dueOn)),
  'deadline-moved': ({ key, from, to }) => {
    const name = deadlineName(String(key));
    return { zh: `工作日历变更，${name.zh}由${from ?? '未定'}调整为${to ?? '未定'}`, en: `The calendar changed: ${name.en} moves from ${from ?? 'no date'} to ${to ?? 'no date'}` };
  },
  'confirmation-needed': ({ submittedOn }) => ({ zh: `收到申请（${submittedOn}提交），请与申请人双方确认收到日期`, en: `A request submitted on ${submittedOn} has come in: confirm its receipt with the applicant` }),
  'applicant-confirmed': ({ confirmedOn }) => ({ zh: `申请人已于${confirmedOn}在网上确认，请作出本机关一方的确认`, en: `The applicant confirmed on ${confirmedOn}: confirm for the office` }),
  'applicant-wrote': fixed('申请人在网上提交了说明，请查看备注和附件', 'The applicant wrote online: see the notes and files of the case'),
  'release-suggested': ({ on }) => ({ zh: `申请人于${on}建议将所申请的信息主动公开`, en: `On ${on} the applicant suggested that the information be disclosed to everybody` }),
  assigned: fixed('您有新的承办申请', 'A request is assigned to you'),
  reassigned: because('申请改由您承办', 'A request was reassigned to you'),
  corrected: ({ correctedOn }) => ({ zh: `已收到补正材料（${correctedOn}），答复期限重新计算`, en: `The correction came on ${correctedOn}; the clock starts afresh` }),
  'reply-delayed': ({ untilOn }) => ({ zh: `已确定延迟答复，答复期限为${untilOn}`, en: `The reply is delayed until ${untilOn}` }),
  'consultation-answered': ({ consultationId, answer }) => ({
    zh: `征求意见（${consultationId}）已答复：${ANSWERS[String(answer)]?.zh ?? answer}`, en: `Consultation ${consultationId} was answered: ${ANSWERS[String(answer)]?.en ?? answer}`,
  }),
  'third-party-silent': ({ consultationId }) => ({ zh: `第三方（${consultationId}）逾期未提出意见，由本机关依法决定是否公开`, en: `Third party ${consultationId} gave no answer in time; the organ decides` }),
  'joint-organ-silent': ({ consultationId }) => ({ zh: `共同制作机关（${consultationId}）逾期未提出意见，视为同意公开`, en: `Co-producing organ ${consultationId} gave no answer in time: deemed consent` }),
  'other-organ-silent': ({ consultationId }) => ({ zh: `被征求意见的机关（${consultationId}）逾期未答复，请催办`, en: `Consulted organ ${consultationId} gave no answer in time; press for it` }),
  'organ-silence-escalated': ({ organ }) => ({ zh: `${organ}逾期未答复征求意见，请协调`, en: `${organ} did not answer the consultation in time; please intervene` }),
  'assistance-answered': ({ assistanceId }) => ({ zh: `协办单位已答复（${assistanceId}）`, en: `The assisting unit answered (${assistanceId})` }),
  'fee-approval-needed': ({ amountYuan }) => ({ zh: `请审批信息处理费 ${amountYuan} 元`, en: `A processing fee of ${amountYuan} yuan waits for approval` }),
  'fee-approved': fixed('收费已批准，请发出收费通知', 'The fee is approved; issue the notice'),
  'fee-refused': because('不同意收费', 'The fee was refused'),
  'fee-cancelled': because('收费通知已撤销', 'The fee notice was cancelled'),
  'fee-paid': ({ paidOn }) => ({ zh: `申请人已缴费（${paidOn}），答复期限重新计算`, en: `The applicant paid on ${paidOn}; the clock starts afresh` }),
  'extension-consent-needed': ({ workingDays, reason }) => ({ zh: `申请延期 ${workingDays} 个工作日，请审批：${reason}`, en: `An extension by ${workingDays} working days waits for consent: ${reason}` }),
  'extension-consented': fixed('延期已获同意，请在期限届满前告知申请人', 'The extension is consented to; tell the applicant before the deadline'),
  'extension-refused': because('不同意延期', 'The extension was refused'),
  extended: ({ workingDays }) => ({ zh: `已延期 ${workingDays} 个工作日`, en: `Extended by ${workingDays} working days` }),
  'secrecy-review-needed': fixed('有答复稿待保密审查', 'A draft reply waits for secrecy review'),
  'referred-for-determination': ({ authority }) => ({ zh: `已报请${authority}确定是否可以公开`, en: `Referred to ${authority} for determination` }),
  'determination-received': fixed('已收到是否可以公开的确定意见', 'The determination has come'),
  'legality-review-needed': fixed('有答复稿待合法性审查', 'A draft reply waits for legality review'),
  'changes-required': ({ changes }) => ({ zh: `合法性审查意见为修改后同意：${changes}`, en: `Agreed with changes: ${changes}` }),
  'changes-made': fixed('承办人已按审查意见修改', 'The officer made the changes asked for'),
  'legal-adviser-disagrees': ({ opinion }) => ({ zh: `合法性审查不同意，请决定：${opinion}`, en: `The legal adviser disagrees; decide: ${opinion}` }),
  returned: because('答复稿被退回修改', 'The draft was returned'),
  'adviser-needed': fixed('有答复稿待合法性审查，尚无可分配的法律顾问，请指定', 'A draft reply waits for legality review and no adviser is assigned to it: name one'),
  'taken-back': because('承办人撤回送审的答复稿', 'The officer took the draft back from review'),
  'more-asked-for': ({ what }) => ({ zh: `合法性审查要求补充：${what}`, en: `The legal adviser asks for more: ${what}` }),
  'more-provided': fixed('承办人已补充材料，请继续审查', 'The officer provided what was asked for; go on with the review'),
  'agreement-voided': ({ version }) => ({
    zh: `答复在合法性审查同意（第${version ?? '—'}版）后被修改，该同意失效，须重新提交审查`, en: `The reply was changed after legal agreement to version ${version ?? '—'}: the agreement is void and the reply has to be reviewed again`,
  }),
  'approval-needed': fixed('有答复待审签', 'A reply waits for signature'),
  'reply-recalled': because('已签发的答复被撤回修改', 'The signed reply was recalled'),
  'reply-to-serve': fixed('答复已签发，请送达', 'The reply is signed; serve it'),
  served: ({ servedOn }) => ({ zh: `答复已送达（${servedOn}）`, en: `The reply was served on ${servedOn}` }),
  'delivery-failed': fixed('文书未能送达，请另行送达', 'A letter could not be delivered; deliver it another way'),
  'delivery-refused': fixed('收件人拒收文书，请核实并依法送达', 'The recipient refused a letter; check, and deliver it as the law provides'),
  'delivery-returned': fixed('文书被退回，请核实地址后处理', 'A letter came back; check the address'),
  'replied-on-the-spot': fixed('已当场答复', 'Replied on the spot'),
  withdrawn: fixed('申请人已撤回申请', 'The applicant withdrew the request'),
  'supplement-opened': because('需要补充（重新）答复', 'A further reply is needed'),
  supervised: because('督办', 'Supervision'),
  reminded: ({ dueOn }) => (dueOn === null
    ? { zh: '催办：请抓紧办理', en: 'Reminder: please see to it' }
    : { zh: `催办：答复期限为${dueOn}，请抓紧办理`, en: `Reminder: the reply is due on ${dueOn}; please see to it` }),
  'watched-changed': watchedText,
  'comment-made': fixed('答复稿有新的审查批注，请回复', 'There is a new comment on the draft reply; please answer it'),
  'comment-answered': fixed('您的审查批注有了回复', 'Your comment on the draft reply was answered'),
  'comment-settled': fixed('答复稿的审查批注已处理', 'A comment on the draft reply was settled'),
  'policy-changed': because('本件适用的期限规则已变更', 'The policy of this case was changed'),
  'fact-corrected': ({ fact, to, reason }) => ({ zh: `事实更正：${fact}改为${to}（${reason}）`, en: `A fact was corrected: ${fact} is ${to} (${reason})` }),
  'dispute-filed': fixed('申请人已提起行政复议或者行政诉讼', 'The applicant filed for reconsideration or sued'),
  ...RELEASE_TEXTS,
  'dispute-decided': ({ result }) => ({ zh: `争议已有结果：${RESULTS[String(result)]?.zh ?? result}`, en: `The dispute was decided: ${RESULTS[String(result)]?.en ?? result}` }),
};

function stageText(key: string, stage: string, dueOn: string): Bilingual {
  const name = deadlineName(key);
  const step = stageName(stage);
  return { zh: `【${step.zh}】${name.zh}：${dueOn}`, en: `${step.en}: ${name.en}, ${dueOn}` };
}

/** The words of a notification; of a kind that a later release no longer knows, the kind itself. */
export function notificationText(kind: string, params: Params): Bilingual {
  return (Object.hasOwn(NOTIFICATION_TEXTS, kind) ? NOTIFICATION_TEXTS[kind]! : fixed(kind, kind))(params);
}
