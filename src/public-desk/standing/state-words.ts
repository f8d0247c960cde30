import type { Bilingual } from '../../platform/errors/bilingual.js';

/** Where a case stands, as an applicant reads it. What happens inside the office is one thing seen from outside. */
export const PUBLIC_STATES = [
  'awaiting-confirmation', 'registered', 'in-hand', 'further-reply', 'awaiting-correction', 'awaiting-reasons', 'awaiting-payment', 'being-served', 'replied', 'abandoned', 'withdrawn', 'on-file',
] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

const BY_STATE: Readonly<Record<string, PublicState>> = {
  AWAITING_CONFIRMATION: 'awaiting-confirmation', REGISTERED: 'registered', AWAITING_CORRECTION: 'awaiting-correction', AWAITING_REASONS: 'awaiting-reasons',
  AWAITING_PAYMENT: 'awaiting-payment', READY_TO_SERVE: 'being-served', REPLIED: 'replied', CLOSED_ABANDONED: 'abandoned', CLOSED_WITHDRAWN: 'withdrawn', ARCHIVED: 'on-file',
};

/** Every state of the office that is not named is "in hand". @param further what is worked on is a further reply, after the first or after an end */
export const publicState = (state: string, further = false): PublicState => BY_STATE[state] ?? (further ? 'further-reply' : 'in-hand');

export interface StateWords {
  readonly label: Bilingual;
  readonly meaning: Bilingual;
}

export const STATE_WORDS: Readonly<Record<PublicState, StateWords>> = {
  'awaiting-confirmation': {
    label: { zh: '已提交，等待双方确认收到', en: 'Submitted; receipt is to be confirmed by both sides' },
    meaning: {
      zh: '通过网络、传真提交的申请，以双方确认之日为收到申请之日，答复期限从那一天起计算（条例第三十一条）。行政机关会尽快与您联系。',
      en: 'For requests by internet or fax the day on which both sides confirm is the day of receipt, from which the time for the reply runs (Art. 31). The organ will contact you soon.',
    },
  },
  registered: {
    label: { zh: '已收到并登记', en: 'Received and registered' },
    meaning: { zh: '申请已经登记，正在确定承办人员。', en: 'The request is registered and is being given to somebody to handle.' },
  },
  'in-hand': {
    label: { zh: '正在办理', en: 'In hand' },
    meaning: { zh: '正在查找信息、审核并准备答复。', en: 'The information is being searched for and examined, and the reply prepared.' },
  },
  'further-reply': {
    label: { zh: '正在办理补充答复', en: 'A further reply is in hand' },
    meaning: { zh: '原答复之后，行政机关正在作出补充或者重新答复。', en: 'After what was sent before, the organ is making a supplementary or new reply.' },
  },
  'awaiting-correction': {
    label: { zh: '等待您补正', en: 'Waiting for your correction' },
    meaning: {
      zh: '申请内容还不够明确，请按补正告知书补正。答复期限从收到补正之日起重新计算；没有正当理由逾期不补正的，视为放弃申请（条例第三十条）。',
      en: 'The request is not clear enough yet; please correct it as the notice says. The time for the reply runs anew from the day the correction comes. Without a correction in time and without good reason the request counts as abandoned (Art. 30).',
    },
  },
  'awaiting-reasons': {
    label: { zh: '等待您说明理由', en: 'Waiting for your reasons' },
    meaning: { zh: '行政机关请您说明申请数量、频次的理由（条例第三十五条）。答复期限继续计算。', en: 'The organ asks for the reasons of the number and frequency of your requests (Art. 35). The time for the reply runs on.' },
  },
  'awaiting-payment': {
    label: { zh: '等待您缴费', en: 'Waiting for your payment' },
    meaning: { zh: '请按收费通知缴纳信息处理费。缴费后答复期限重新计算；逾期未缴纳的，视为放弃申请。', en: 'Please pay the processing fee as the notice says. After payment the time for the reply runs anew; unpaid in time, the request counts as abandoned.' },
  },
  'being-served': {
    label: { zh: '答复已经作出，正在送达', en: 'The reply is made and on its way' },
    meaning: { zh: '答复将按您选择的方式送达。', en: 'It reaches you by the way you chose.' },
  },
  replied: { label: { zh: '已答复', en: 'Answered' }, meaning: { zh: '答复已经送达。对答复不服的救济途径和期限，见答复文书。', en: 'The reply is served. Remedies against it and their periods stand in the reply.' } },
  abandoned: {
    label: { zh: '视为放弃申请，已结束', en: 'Counted as abandoned; closed' },
    meaning: { zh: '没有在期限内收到补正或者缴费。有正当理由的，可以在下方说明；也可以重新提出申请。', en: 'No correction or payment came in time. If there was good reason, say so below; you may also make a new request.' },
  },
  withdrawn: { label: { zh: '您已撤回申请', en: 'Withdrawn by you' }, meaning: { zh: '本件已结束，可以重新提出申请。', en: 'The case is closed; you may make a new request.' } },
  'on-file': { label: { zh: '已办结归档', en: 'Closed and on file' }, meaning: { zh: '本件已经办结。', en: 'The case is closed.' } },
};
