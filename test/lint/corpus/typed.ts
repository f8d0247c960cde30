import { correct, defect, type Specimen, typed } from './specimen.js';

const RECEIPT = '本机关于2026年3月2日收到您提交的《政府信息公开申请表》（登记编号：丰自然资公开收〔2026〕12号），申请公开“横岗村2025年第三批次集体土地征收的批复文件”。';
const CONTACT = '联系电话：0795-6000012。';
const EITHER = '如对本答复不服，可在收到本答复之日起60日内向丰城市人民政府申请行政复议，或者在6个月内向丰城市人民法院提起行政诉讼。';
const FIRST = '如不服本答复，应在收到本答复之日起60日内先向丰城市人民政府申请行政复议；对复议决定不服的，可以在收到复议决定书之日起15日内向丰城市人民法院提起诉讼。';

/** Letters as offices write them, imported as bare text: no role and no lock to go by. */
export const TYPED: readonly Specimen[] = [
  defect('typed-refusal-of-2019', '沿用2019年模板的不予公开答复', 'reply:DENIED.PROCESS', { edits: [typed(RECEIPT, '经审查，您申请公开的信息属于我局内部会议讨论记录，根据《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项的规定，因公开会影响内部讨论的坦率进行，我局决定不予公开。', EITHER, CONTACT)] }, 'remedy-class'),
  defect('typed-does-not-exist', '“经查无此信息”，没有检索说明', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(RECEIPT, '经查，您申请的信息不存在。根据《中华人民共和国政府信息公开条例》第三十六条第（四）项，特此告知。', EITHER.replaceAll('本答复', '本告知'), CONTACT)] }, 'element-search-statement'),
  defect('typed-of-2015', '沿用2008年条例模板', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [typed(RECEIPT, '根据《中华人民共和国政府信息公开条例》第二十一条第（一）项，您申请的信息属于公开范围，请登录丰城市人民政府网站查询。', '如不服本答复，可在60日内向丰城市人民政府申请行政复议，或者在3个月内向丰城市人民法院提起行政诉讼。', CONTACT)] }, 'ground-missing', 'ground-repealed', 'remedy-period'),
  defect('typed-secret', '涉密答复写得太多', 'reply:DENIED.STATE_SECRET', { edits: [typed(RECEIPT, '经审查，该批复附件密级为秘密，保密期限10年，属于国家秘密，根据《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项不予公开。', FIRST, CONTACT)] }, 'secret-revealed'),
  defect('typed-third-party', '第三方答复引错，救济告知也旧', 'reply:DENIED.THIRD_PARTY', { edits: [typed(RECEIPT, '您申请的信息涉及商业秘密，我局书面征求了第三方意见，第三方逾期未答复。因不公开不会损害公共利益，根据《中华人民共和国政府信息公开条例》第十五条、第三十二条、第三十六条第（三）项，决定不予公开。', EITHER, CONTACT)] }, 'third-party-answer', 'remedy-class'),
  defect('typed-one-liner', '一句话答复', 'reply:GRANTED.TOLD_HOW', { edits: [typed('您好，您的申请收到，请到我局办公室了解。')] }, 'request-restated', 'ground-missing', 'common-receipt', 'common-decision', 'common-contact', 'registration-number', 'element-when-and-how', 'remedy-missing'),
  defect('typed-consult-legal', '征求意见书写成“七日内不回复视为同意”', 'third-party-consultation', { edits: [typed('我局收到公民关于横岗村土地整理项目投标报价明细的公开申请，根据《中华人民共和国政府信息公开条例》第三十二条征求你公司意见，请于收到之日起七日内回复，逾期视为同意。', CONTACT)] }, 'third-party-silence', 'consultation-period', 'notice-third-party-period', 'notice-third-party-consequence'),
  defect('typed-correction', '补正通知只说“请补充材料”', 'correction-notice', { edits: [typed(RECEIPT, '您的申请不符合要求，请按《条例》第二十九条补充材料后重新提交材料。', CONTACT)] }, 'correction-items', 'correction-period', 'notice-correction-consequence'),

  correct('typed-refusal', '手写的不予公开答复，要素齐全', 'reply:DENIED.PROCESS', { edits: [typed(RECEIPT, '经审查，您申请公开的信息属于我局集体会审的讨论记录，系过程性信息，法律、法规、规章未规定应当公开。因公开会影响内部讨论的坦率进行，根据《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项的规定，我局决定不予公开。', FIRST, CONTACT)] }),
  correct('typed-not-exist', '手写的信息不存在告知，要素齐全', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(RECEIPT, '我局于2026年3月11日、12日以“横岗村”“第三批次”为关键词检索了公文处理系统、建设用地审批系统和局档案室，均未查到。根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定，告知您该政府信息不存在。', EITHER.replaceAll('本答复', '本告知'), CONTACT)] }),
  correct('typed-grant', '手写的予以公开答复，要素齐全', 'reply:GRANTED.PROVIDED', { edits: [typed(RECEIPT, '经审查，该信息可以公开。根据《条例》第三十六条第（二）项的规定，现将该批复复印件（纸质）随本答复邮寄给您。', EITHER, CONTACT)] }),
];
