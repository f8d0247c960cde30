import type { operations } from '../api/schema.js';

export type Named = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
type Asked = NonNullable<operations['RequestsController_page']['parameters']['query']>;
type Word<Name extends keyof Asked> = Extract<NonNullable<Asked[Name]>, string>;
type Table<W extends string> = Readonly<Record<W, { readonly zh: string; readonly en: string }>>;

/** What lists mark a request with, in words (ux: never by colour alone). A word that the API gains does not compile until it is named. */
export const FLAG_NAMES: Table<Word<'flag'>> = {
  'receipt-due': { zh: '未出回执', en: 'Receipt not given out' },
  'suspected-repeat': { zh: '疑似重复', en: 'Asked before?' },
  unreachable: { zh: '联系不上', en: 'Cannot be reached' },
  split: { zh: '已拆分', en: 'Split' },
  narrowed: { zh: '已缩小范围', en: 'Narrowed' },
  correction: { zh: '经补正', en: 'Correction' },
  reasons: { zh: '要求说明理由', en: 'Reasons asked for' },
  'third-party-awaited': { zh: '待第三方', en: 'Third party awaited' },
  consultation: { zh: '征求意见', en: 'Consultation' },
  assistance: { zh: '协办', en: 'Assistance' },
  fee: { zh: '收费', en: 'Fee' },
  extended: { zh: '已延期', en: 'Extended' },
  delayed: { zh: '延迟答复', en: 'Delayed' },
  returned: { zh: '曾退回', en: 'Returned' },
  supplement: { zh: '补充答复', en: 'Further reply' },
  dispute: { zh: '涉复议、诉讼', en: 'Dispute' },
  'release-suggested': { zh: '建议主动公开', en: 'Release suggested' },
  accessibility: { zh: '需要帮助', en: 'Needs help' },
};

export const ALARM_NAMES: Table<Word<'alarm'>> = {
  none: { zh: '正常', en: 'In time' },
  reminder: { zh: '提醒', en: 'Reminder' },
  yellow: { zh: '黄牌', en: 'Yellow' },
  red: { zh: '红牌', en: 'Red' },
  overdue: { zh: '已逾期', en: 'Overdue' },
};

export const CLOCK_STATE_NAMES: Table<Word<'clockState'>> = {
  notStarted: { zh: '未起算', en: 'Not begun' },
  running: { zh: '计时中', en: 'Running' },
  paused: { zh: '已中止', en: 'Paused' },
  stopped: { zh: '停止计算', en: 'Stopped' },
  ended: { zh: '已办结', en: 'Ended' },
};

/** The applicant's last word, as a list names it. */
export const HEARD_NAMES: Named = {
  CORRECTED: { zh: '补正材料', en: 'Correction' },
  WITHDRAW: { zh: '撤回申请', en: 'Withdrawal' },
  RECORD_CONVERSATION: { zh: '沟通', en: 'Conversation' },
  SUGGEST_RELEASE: { zh: '建议公开', en: 'Suggested release' },
  APPLICANT_CONFIRMED: { zh: '申请人已确认', en: 'Confirmed by applicant' },
  ATTACH_FILE: { zh: '补充文件', en: 'File' },
  ADD_NOTE: { zh: '留言', en: 'Message' },
};

export const ORGAN_KIND_NAMES: Named = {
  government: { zh: '人民政府', en: 'Government' },
  'general-office': { zh: '政府办公室', en: 'General office' },
  department: { zh: '部门', en: 'Department' },
  township: { zh: '乡镇', en: 'Township' },
  'sub-district': { zh: '街道', en: 'Sub-district' },
  dispatched: { zh: '派出机构', en: 'Dispatched office' },
};
