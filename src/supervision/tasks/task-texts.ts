import type { Bilingual } from '../../platform/errors/bilingual.js';

/** What a task asks for, by its kind. A kind that a workflow opens and this table lacks fails a test. */
export const TASK_TEXTS: Readonly<Record<string, Bilingual>> = {
  'confirm-receipt': { zh: '与申请人双方确认收到日期', en: 'Confirm receipt with the applicant' },
  assign: { zh: '分办', en: 'Assign' },
  examine: { zh: '检索、审查并提出答复意见', en: 'Search, examine and propose an outcome' },
  'draft-reply': { zh: '起草答复', en: 'Draft the reply' },
  'secrecy-review': { zh: '保密审查', en: 'Review for secrecy' },
  'await-determination': { zh: '等待有权机关确定', en: 'Wait for the determination' },
  'legality-review': { zh: '合法性审查', en: 'Review for legality' },
  'provide-more': { zh: '按审查要求补充材料', en: 'Provide what the review asked for' },
  'apply-changes': { zh: '按审查意见修改', en: 'Make the changes asked for' },
  'head-decision': { zh: '就不同意见作出决定', en: 'Decide on the disagreement' },
  sign: { zh: '审签', en: 'Sign' },
  serve: { zh: '送达', en: 'Serve the reply' },
  archive: { zh: '归档', en: 'Archive' },
  'confirm-correction-lapse': { zh: '核实并确认逾期不补正', en: 'Confirm that no correction came' },
  'decide-on-reasons': { zh: '申请人未说明理由，请作出决定', en: 'No reasons came: decide' },
  'approve-fee': { zh: '审批收费', en: 'Approve the fee' },
  'charge-fee': { zh: '发出收费通知', en: 'Issue the fee notice' },
  'confirm-payment-lapse': { zh: '核实并确认逾期未缴费', en: 'Confirm that no payment came' },
  'record-receipt': { zh: '登记对方收到文书的日期', en: 'Record when the letter was received' },
  'notify-third-party': { zh: '书面告知第三方公开决定', en: 'Tell the third party of the release' },
  'release-assign': { zh: '分派主动公开评估', en: 'Assign the evaluation' },
  'release-evaluate': { zh: '评估是否主动公开', en: 'Evaluate for publication' },
  'release-secrecy-check': { zh: '拟公开信息保密审查', en: 'Review for secrecy before publication' },
  'release-await-determination': { zh: '等待有权机关确定能否公开', en: 'Wait for the determination' },
  'release-legality-review': { zh: '主动公开合法性审查', en: 'Review the proposal for legality' },
  'release-head-decision': { zh: '就主动公开的不同意见作出决定', en: 'Decide on the disagreement' },
  'release-decide': { zh: '决定是否主动公开', en: 'Decide on publication' },
  'release-publish': { zh: '发布信息', en: 'Publish' },
  'consent-extension': { zh: '审批延期', en: 'Consent to the extension' },
  'tell-extension': { zh: '告知申请人延期', en: 'Tell the applicant of the extension' },
};

export function taskText(kind: string): Bilingual {
  return Object.hasOwn(TASK_TEXTS, kind) ? TASK_TEXTS[kind]! : { zh: kind, en: kind };
}
