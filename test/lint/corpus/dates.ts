import { dueAfter, letterFacts, limitsFrom } from '../../support/letter-facts.js';
import { add, correct, defect, set, type Specimen, swap, write } from './specimen.js';

const { request } = letterFacts();
/** Received on a day from which twenty working days reach into a year whose holidays are not published. */
const LATE_IN_THE_YEAR = { on: '2026-12-10', request: { ...request, submittedOn: '2026-12-10', receivedOn: '2026-12-10' }, limits: limitsFrom('2026-12-10') };

/** Dates: those of the case, possible, in order, and no promise where the calendar ends. */
export const DATES: readonly Specimen[] = [
  defect('receipt-is-submission', '网络申请写提交日，而不是双方确认之日', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, channel: 'internet', submittedOn: '2026-02-27', receivedOn: '2026-03-02' } }, edits: [swap('本机关于2026年3月2日收到', '本机关于2026年2月27日收到')] }, 'receipt-date', 'common-receipt'),
  defect('receipt-a-day-off', '收到日期抄错一天', 'reply:DENIED.PROCESS', { edits: [swap('2026年3月2日', '2026年3月3日')] }, 'receipt-date', 'common-receipt'),
  defect('receipt-unsaid', '没有写收到日期', 'reply:NOT_PROCESSED.PETITION', { edits: [write('receipt', '本机关收到你提交的政府信息公开申请（登记编号：丰自然资公开收〔2026〕12号）。')] }, 'common-receipt'),
  defect('receipt-of-a-notice-wrong', '延期告知书的收到日期错误', 'extension-notice', { edits: [swap('2026年3月2日收到', '2026年3月12日收到')] }, 'receipt-date'),
  defect('thirtieth-of-february', '写了2月30日', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [swap('2026年3月12日，检索系统', '2026年2月30日，检索系统')] }, 'date-impossible'),
  defect('thirty-first-of-april', '写了4月31日', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于2026年4月31日前的上班时间，到丰城市自然资源局档案室查阅、抄录。')] }, 'date-impossible'),
  defect('thirteenth-month', '写了2026年13月', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [add('该文件已于2026-13-02在门户网站公开。')] }, 'date-impossible'),
  defect('wrong-weekday', '日期与星期不符', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于2026年3月20日（星期四）上午到丰城市自然资源局档案室查阅、抄录。')] }, 'date-weekday'),
  defect('search-before-receipt', '检索日期早于收到申请', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('search', '检索情况：本机关于2026年2月11日检索了公文处理系统、局档案室，未检索到相关信息。')] }, 'date-before-receipt'),
  defect('consultation-in-the-past', '征求意见的日期早于收到申请', 'reply:DENIED.THIRD_PARTY', { edits: [write('third-party', '本机关于2025年12月9日书面征求第三方意见，第三方答复不同意公开，本机关认为其理由合理。')] }, 'date-before-receipt'),
  defect('issued-before-receipt', '成文日期早于收到申请', 'reply:GRANTED.PROVIDED', { edits: [set({ issuedOn: '2026-02-16', docNumber: '丰自然资公开复〔2026〕9号' })] }, 'date-before-receipt'),
  defect('search-to-come', '检索日期在未来', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('search', '检索情况：本机关于2026年6月11日检索了公文处理系统、局档案室，未检索到相关信息。')] }, 'date-in-future'),
  defect('issued-in-the-future', '成文日期晚于今天', 'reply:GRANTED.PROVIDED', { edits: [set({ issuedOn: '2026-04-16', docNumber: '丰自然资公开复〔2026〕9号' })] }, 'date-in-future'),
  defect('due-date-by-calendar-days', '按自然日计算答复期限', 'acknowledgement', { edits: [swap('2026年3月30日', '2026年3月22日')] }, 'due-date', 'notice-acknowledgement-due'),
  defect('due-date-without-make-up-days', '没有扣除清明假期', 'acknowledgement', { facts: { on: '2026-03-16', request: { ...request, submittedOn: '2026-03-16', receivedOn: '2026-03-16' }, limits: limitsFrom('2026-03-16') }, edits: [swap('2026年4月14日', '2026年4月13日')] }, 'due-date', 'notice-acknowledgement-due'),
  defect('promise-in-a-reply', '答复里承诺了错误的期限', 'consultation-notice-to-applicant', { edits: [add('本机关将于2026年4月30日前作出答复。')] }, 'due-date'),
  defect('provisional-as-certain', '把跨入2027年的暂定期限写成确定日期', 'acknowledgement', { facts: LATE_IN_THE_YEAR, edits: [certain()] }, 'date-provisional'),

  correct('provisional-said-so', '暂定期限写明预计', 'acknowledgement', { facts: LATE_IN_THE_YEAR }),
  correct('old-dates-in-the-request', '申请内容中的旧日期、不存在的日期不是本机关的错误', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, content: '2019年2月30日前后横岗村征收公告，以及2018年5月6日收到的群众来信' } } }),
  correct('receipt-of-other-things', '收到补正、收到第三方意见的日期不是收到申请', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-03-24' }, edits: [add('本机关于2026年3月10日收到你的补正材料，于2026年3月20日收到第三方的书面意见。')] }),
  correct('dates-written-otherwise', '日期写法不同', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('search', '检索情况：二〇二六年三月十一日（星期三）、2026-03-12检索了公文处理系统和局档案室，关键词为“横岗村”，未检索到相关信息。')] }),
  correct('a-day-to-come', '请申请人在未来某日前来查阅', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于2026年4月10日（星期五）前的上班时间，凭本答复书到丰城市自然资源局档案室查阅、抄录。')] }),
  correct('earlier-handling', '此前一件申请的办理日期早于本次收到', 'reply:NOT_PROCESSED.CONFIRM_REISSUE', { edits: [write('reason', '本机关此前于2025年6月10日检索并于2025年6月20日向你提供了该批复复印件，你已签收。')] }),
  correct('due-date-target', '写内部时限15个工作日的日期', 'acknowledgement', { edits: [add(`本机关力争于${chinese(dueAfter('2026-03-02', 15).dueOn!)}前答复你。`)] }),
];

function chinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function certain() {
  const due = limitsFrom('2026-12-10').statutory;
  return write('period', `本机关将于${chinese((due.dueOn ?? due.estimatedOn)!)}前答复你。`);
}
