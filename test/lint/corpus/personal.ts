import { letterFacts } from '../../support/letter-facts.js';
import { add, correct, defect, set, type Specimen, swap, write } from './specimen.js';

const { request } = letterFacts();
const files = (text: string) => ({ attachments: [{ title: '征收批复', text }] });

/** Personal data of others, and secrets. Numbers are published samples or made up. */
export const PERSONAL: readonly Specimen[] = [
  defect('identity-number-in-reason', '理由中写出他人身份证号码', 'reply:DENIED.THIRD_PARTY', { edits: [add('该户主身份证号34052419800101001X，其信息不予公开。')] }, 'personal-id'),
  defect('identity-number-full-width', '全角、带空格的身份证号码', 'reply:GRANTED.PROVIDED', { edits: [add('户主：１１０１０５ １９４９１２３１ ００２Ｘ。')] }, 'personal-id'),
  defect('identity-number-miscopied', '写明“身份证号”但校验位抄错，仍是个人信息', 'reply:GRANTED.PROVIDED', { edits: [add('户主身份证号：340524198001010011。')] }, 'personal-id'),
  defect('mobile-of-a-villager', '写出他人手机号码', 'reply:NOT_PROCESSED.PETITION', { edits: [add('请与村民小组长联系，电话13979512345。')] }, 'personal-phone'),
  defect('mobile-in-groups', '分组书写的手机号码', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [add('经办人手机：139 7951 2345。')] }, 'personal-phone'),
  defect('bank-card', '写出银行卡号', 'reply:GRANTED.PROVIDED', { edits: [add('补偿款已汇入该户卡号6222021234567890128。')] }, 'personal-bank-card'),
  defect('private-mail', '写出他人邮箱', 'reply:GRANTED.PROVIDED', { edits: [add('可与wang.wu@example.com联系。')] }, 'personal-email'),
  defect('applicant-phone-to-third-party', '征求意见书写出申请人的手机号码', 'third-party-consultation', { edits: [add('如有疑问，可与申请人联系：13800138000。')] }, 'personal-phone'),
  defect('enclosure-titled-with-number', '附件名称含身份证号码', 'reply:GRANTED.PROVIDED', { edits: [set({ enclosures: ['补偿协议（34052419800101001X）'] })] }, 'personal-id'),
  defect('identity-numbers-in-a-file', '附件含他人身份证号码', 'reply:GRANTED.PROVIDED', { input: files('户主 张三 34052419800101001X 面积120平方米\n户主 李四 11010519491231002X 面积98平方米') }, 'attachment-id'),
  defect('bank-cards-in-a-file', '附件含银行卡号', 'reply:GRANTED.PROVIDED', { input: files('开户行：农业银行丰城支行 卡号6228480402564890018') }, 'attachment-bank-card'),
  defect('phones-in-a-file', '附件含手机号码', 'reply:GRANTED.PROVIDED', { input: files('联系人王五，2026-03-02 13979512345') }, 'attachment-contact'),
  defect('broken-code', '统一社会信用代码写错', 'reply:GRANTED.PROVIDED', { edits: [add('该企业统一社会信用代码：91350100M000100Y4Z。'), swap('91350100M000100Y4Z', '91350100M000100Y40')] }, 'organisation-code'),
  defect('level-revealed', '涉密答复写出密级', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述文件定为机密级国家秘密，依法不得公开。')] }, 'secret-revealed'),
  defect('period-revealed', '涉密答复写出保密期限', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述文件属于国家秘密，保密期限尚未届满。')] }, 'secret-revealed'),
  defect('mark-revealed', '涉密答复写出“★10年”', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述文件属于国家秘密（秘密★10年）。')] }, 'secret-revealed'),
  defect('content-revealed', '涉密答复叙述文件内容', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述文件属于国家秘密，该文件主要内容为重点目标的防护部署。')] }, 'secret-revealed'),
  defect('file-not-read-yet', '附件文字尚未读取', 'reply:GRANTED.PROVIDED', { input: { attachments: [{ title: '登记表', text: '', unread: 'waiting' }] } }, 'attachment-unread'),
  defect('file-that-is-a-scan', '附件是扫描件，没有可读取的文字', 'reply:GRANTED.PROVIDED', { input: { attachments: [{ title: '登记表', text: '', unread: 'none' }] } }, 'attachment-unreadable'),

  correct('own-phone-of-applicant', '申请人本人的手机号码', 'reply:GRANTED.PROVIDED', { edits: [add('如需更改寄送方式，本机关将拨打你预留的13800138000与你联系。')] }),
  correct('phone-and-mail-of-the-organ', '机关的座机、政务邮箱', 'reply:GRANTED.PROVIDED', { edits: [add('也可以致电0795-6608123，或者发送至xxgk@fengcheng.gov.cn。')] }),
  correct('numbers-that-are-none', '项目代码、文号、快递单号、金额不是个人信息', 'reply:GRANTED.PROVIDED', { edits: [add('项目代码2026-360981-48-01-123456，不动产单元号360981100001GB00012F00010001，快递单号1234567890123，投资额138001380元，合同编号202603021234567890。')] }),
  correct('masked-number', '已经遮盖的号码', 'reply:GRANTED.PROVIDED', { edits: [add('户主身份证号3405241980****001X，电话139****2345。')] }),
  correct('valid-code', '正确的统一社会信用代码不是个人信息', 'reply:GRANTED.PROVIDED', { edits: [add('该企业统一社会信用代码：91350100M000100Y43。')] }),
  correct('eighteen-digits', '不符合身份证结构的18位数字', 'reply:GRANTED.PROVIDED', { edits: [add('该宗地统一编码为360981202600000123。')] }),
  correct('number-of-the-request-itself', '申请人自己在申请内容中写的号码，可以原样复述给申请人', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, content: '本人（身份证号34052419800101001X）名下宅基地的审批表' } } }),
  correct('file-with-dates-and-areas', '附件只有日期、面积、文号', 'reply:GRANTED.PROVIDED', { input: files('2025-06-20 丰府字〔2025〕36号 征收面积 123456.78 平方米 合计 1234567 元') }),
  correct('secret-said-plainly', '只写属于国家秘密', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述信息已由有权机关依法确定为国家秘密，不属于可以公开的范围；保密审查机构已经审查确认，保守国家秘密是机关的法定义务。')] }),
];
