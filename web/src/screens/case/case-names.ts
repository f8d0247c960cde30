type Table = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Words of the server that only the page of a case shows. */
export const STAGE_NAMES: Table = {
  reminder: { zh: '提醒', en: 'reminder' }, yellow: { zh: '黄牌', en: 'yellow card' }, red: { zh: '红牌', en: 'red card' }, due: { zh: '今日到期', en: 'due today' },
  overdue: { zh: '已逾期', en: 'overdue' }, lapsed: { zh: '期限届满', en: 'lapsed' }, come: { zh: '日期已到', en: 'has come' }, over: { zh: '期限届满', en: 'is over' },
};
export const FILE_PURPOSE_NAMES: Table = {
  request: { zh: '申请材料', en: 'with the request' }, reply: { zh: '答复附件', en: 'goes with the reply' }, evidence: { zh: '证据材料', en: 'evidence' }, letter: { zh: '文书附件', en: 'with a letter' },
};
export const DELIVERY_STATE_NAMES: Table = {
  planned: { zh: '待领取', en: 'to be collected' }, queued: { zh: '待发送', en: 'waits to be sent' }, sent: { zh: '已发出', en: 'sent' }, delivered: { zh: '已送达', en: 'delivered' },
  failed: { zh: '未能送达', en: 'failed' }, refused: { zh: '拒收', en: 'refused' }, returned: { zh: '退回', en: 'returned' },
};
export const SAME_DECISION_NAMES: Table = {
  linked: { zh: '关联', en: 'linked' }, 'provided-public': { zh: '提供已公开', en: 'public information given' }, 'not-same': { zh: '不是同一信息', en: 'not the same' }, retracted: { zh: '撤销原决定', en: 'taken back' },
};
export const LETTER_STATE_NAMES: Table = {
  draft: { zh: '草稿', en: 'draft' }, issued: { zh: '已出具', en: 'issued' }, recalled: { zh: '已撤回', en: 'recalled' }, discarded: { zh: '已作废', en: 'discarded' },
};
export const STEP_NAMES: Table = {
  secrecy: { zh: '保密审查', en: 'Secrecy review' }, legality: { zh: '合法性审查', en: 'Legality review' }, head: { zh: '负责人决定', en: 'Decision of the head' }, approval: { zh: '审签', en: 'Approval' },
};
export const OPINION_NAMES: Table = {
  clear: { zh: '通过', en: 'cleared' }, return: { zh: '退回', en: 'returned' }, refer: { zh: '报请确定', en: 'referred' }, determined: { zh: '已确定', en: 'determined' }, agree: { zh: '同意', en: 'agreed' },
  'agree-with-changes': { zh: '修改后同意', en: 'agreed with changes' }, disagree: { zh: '不同意', en: 'disagreed' }, 'ask-for-more': { zh: '要求补充', en: 'asked for more' }, proceed: { zh: '按拟答复办理', en: 'proceed' },
  redraft: { zh: '重新起草', en: 'draft anew' }, sign: { zh: '签发', en: 'signed' }, recalled: { zh: '撤回签发', en: 'recalled' }, 'taken-back': { zh: '承办人撤回送审', en: 'taken back by the officer' },
};
/** Papers by which people and organisations prove who they are. */
export const DOCUMENT_NAMES: Table = {
  'resident-id': { zh: '居民身份证', en: 'Resident identity card' }, 'organisation-code': { zh: '统一社会信用代码', en: 'Social credit code' }, passport: { zh: '护照', en: 'Passport' },
  'hk-macao-travel-permit': { zh: '港澳居民来往内地通行证', en: 'Travel permit (Hong Kong, Macao)' }, 'taiwan-travel-permit': { zh: '台湾居民来往大陆通行证', en: 'Travel permit (Taiwan)' },
};
