import type { Bilingual } from '../definition.js';

/** What the main states of a request are called where people read them (domain §4.1). A state that the machine has and this table lacks fails a test. */
export const STATE_NAMES: Readonly<Record<string, Bilingual>> = {
  NEW: { zh: '新申请', en: 'New' },
  AWAITING_CONFIRMATION: { zh: '待确认收到', en: 'Receipt to be confirmed' },
  REGISTERED: { zh: '待分办', en: 'To be assigned' },
  UNDER_REVIEW: { zh: '审查办理中', en: 'Under examination' },
  AWAITING_CORRECTION: { zh: '待补正', en: 'Correction awaited' },
  AWAITING_REASONS: { zh: '待说明理由', en: 'Reasons awaited' },
  FEE_APPROVAL: { zh: '收费待审批', en: 'Fee to be approved' },
  AWAITING_PAYMENT: { zh: '待缴费', en: 'Payment awaited' },
  DRAFTING: { zh: '起草答复', en: 'Reply being drafted' },
  SECRECY_REVIEW: { zh: '保密审查', en: 'Secrecy review' },
  SECRECY_REFERRED: { zh: '报请确定密级', en: 'Referred for determination' },
  LEGALITY_REVIEW: { zh: '合法性审查', en: 'Legality review' },
  SUPPLEMENTING_FILE: { zh: '补充材料', en: 'File being supplemented' },
  APPLYING_CHANGES: { zh: '按意见修改', en: 'Changes being made' },
  HEAD_DECISION: { zh: '负责人决定', en: 'Decision of the head' },
  APPROVAL: { zh: '待审签', en: 'To be signed' },
  READY_TO_SERVE: { zh: '待送达', en: 'To be served' },
  REPLIED: { zh: '已答复', en: 'Replied' },
  CLOSED_ABANDONED: { zh: '视为放弃', en: 'Taken as abandoned' },
  CLOSED_WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  ARCHIVED: { zh: '已归档', en: 'Archived' },
};
