import type { Reading } from './reading.js';
import { errorRule, hit, type LintRule } from './rule.js';

/** What a notice must say (domain §9.1), and how it is recognised. */
interface NoticeElement {
  readonly form: string | readonly string[];
  readonly name: string;
  readonly article: string;
  readonly zh: string;
  readonly en: string;
  readonly said: (reading: Reading) => boolean;
}

const all = (...patterns: readonly RegExp[]) => ({ body }: Reading): boolean => patterns.every((pattern) => pattern.test(body));
const cites = (law: 'REG' | 'FEE', ...articles: readonly number[]) => ({ citations }: Reading): boolean => citations.some((each) => each.law === law && articles.includes(each.article));

const NOTICE_ELEMENTS: readonly NoticeElement[] = [
  { form: 'correction-notice', name: 'correction-basis', article: 'Art. 30', zh: '第三十条的依据', en: 'Art. 30', said: cites('REG', 29, 30) },
  { form: 'correction-notice', name: 'correction-consequence', article: 'Art. 30', zh: '逾期不补正的后果（视为放弃申请）', en: 'the consequence: deemed abandoned', said: all(/视为(?:你|您|申请人|自动)?放弃|视(?:同|作)放弃/) },
  { form: 'correction-notice', name: 'correction-how-to', article: 'domain §9.1', zh: '如何提交补正材料', en: 'how to answer', said: ({ passages, body }) => passages.some(({ role, text }) => role === 'how-to' && /提交|寄|送|窗口|当面|邮箱/.test(text)) || /(?:提交|寄送|邮寄|发送|递交)[^。；]{0,40}(?:补正|材料|本机关|邮箱|地址|窗口|本局)|补正[^。；]{0,30}(?:提交|寄|送|发至|发送|当面)/.test(body) },
  { form: 'reasons-demand', name: 'reasons-basis', article: 'Art. 35', zh: '第三十五条的依据', en: 'Art. 35', said: cites('REG', 35) },
  { form: 'reasons-demand', name: 'reasons-counts', article: 'Art. 35', zh: '申请的数量、频次', en: 'the counts', said: all(/\d+\s?(?:余|多)?(?:件|次|份|条|项)/) },
  { form: 'reasons-demand', name: 'reasons-period', article: 'Art. 35', zh: '说明理由的期限', en: 'the period to answer', said: all(/(?:\d+|[一二三四五六七八九十]{1,3})个?工作日/) },
  { form: 'reasons-demand', name: 'reasons-consequence', article: 'Art. 35', zh: '理由不合理或者逾期不说明的后果', en: 'the consequence', said: all(/不予处理|不再处理/) },
  { form: 'extension-notice', name: 'extension-basis', article: 'Art. 33', zh: '第三十三条的依据', en: 'Art. 33', said: cites('REG', 33) },
  { form: 'extension-notice', name: 'extension-reason', article: 'Art. 33', zh: '延长的理由', en: 'the reason', said: ({ passages, body }) => passages.some(({ role, text }) => role === 'reason' && text.trim().length >= 4) || /因(?!此)[^。；]{4}|由于[^。；]{4}|鉴于[^。；]{4}/.test(body) },
  { form: 'third-party-consultation', name: 'third-party-period', article: 'Art. 32', zh: '自收到之日起15个工作日的答复期限', en: '15 working days from receipt', said: all(/(?<!\d)(?:15|十五)个?工作日/, /收到/) },
  { form: 'third-party-consultation', name: 'third-party-consequence', article: 'Art. 32', zh: '逾期不答复的后果（由本机关决定是否公开）', en: 'that the organ decides if there is no answer', said: all(/(?:本机关|本局|我局|行政机关|我机关|本办|我办)[^。；]{0,16}(?:决定|依法)[^。；]{0,16}公开|由[^。；，]{1,12}(?:依法)?(?:自行)?决定|依法(?:自行)?(?:决定|作出)[^。；]{0,10}公开/) },
  { form: 'third-party-consultation', name: 'third-party-information', article: 'Art. 32', zh: '征求意见所涉的信息', en: 'the information asked about', said: ({ consultation, body }) => !consultation?.information || body.includes(consultation.information) },
  { form: ['third-party-consultation', 'release-despite-refusal', 'consultation-notice-to-applicant'], name: 'third-party-basis', article: 'Art. 32', zh: '第十五条、第三十二条的依据', en: 'Art. 15 or 32', said: cites('REG', 15, 32, 33) },
  { form: 'consultation-notice-to-applicant', name: 'consultation-not-counted', article: 'Art. 33', zh: '征求意见所需时间不计算在内', en: 'that the time is not counted', said: all(/不计(?:算|入)|扣除/) },
  { form: 'release-despite-refusal', name: 'release-reasons', article: 'Art. 32', zh: '公开的理由（公共利益，或者第三方理由不合理）', en: 'the reasons: the public interest, or that the grounds of the refusal are unreasonable', said: ({ consultation, body }) => (consultation?.override?.because === 'unreasonable-refusal' ? /不合理|不属于[^。]{0,12}合理理由/ : /公共利益/).test(body) },
  { form: 'release-despite-refusal', name: 'release-content', article: 'Art. 32', zh: '决定公开的内容', en: 'the content to be released', said: ({ consultation, body }) => (consultation?.information ? body.includes(consultation.information) : /公开/.test(body)) },
  { form: 'co-producing-organ-consultation', name: 'co-organ-basis', article: 'Art. 34', zh: '第三十四条的依据', en: 'Art. 34', said: cites('REG', 34) },
  { form: 'co-producing-organ-consultation', name: 'co-organ-period', article: 'Art. 34', zh: '自收到之日起15个工作日的答复期限', en: '15 working days from receipt', said: all(/(?<!\d)(?:15|十五)个?工作日/) },
  { form: 'co-producing-organ-consultation', name: 'co-organ-silence', article: 'Art. 34', zh: '逾期未提出意见的，视为同意公开', en: 'that silence is consent', said: all(/视为同意/) },
  { form: 'assistance-letter', name: 'assistance-date', article: 'domain §9.1', zh: '提供的截止日期', en: 'by when', said: ({ facts, body, dates, input }) => {
    const due = facts.assistance.find(({ id }) => id === input.subject?.assistanceId)?.dueOn;
    return due ? dates.some(({ date }) => date === due) : /\d+月\d+日|工作日/.test(body);
  } },
  { form: 'delayed-reply-notice', name: 'delay-date', article: 'Art. 35', zh: '延迟答复的具体日期', en: 'the new date', said: ({ facts, dates }) => facts.delay === null || dates.some(({ date }) => date === facts.delay!.untilOn) },
  { form: 'delayed-reply-notice', name: 'delay-basis', article: 'Art. 35', zh: '第三十五条的依据', en: 'Art. 35', said: cites('REG', 35) },
  { form: 'acknowledgement', name: 'acknowledgement-due', article: 'domain §9.1', zh: '答复期限', en: 'the due date', said: ({ facts, dates, body }) => {
    const { dueOn, estimatedOn } = facts.limits.statutory;
    return dates.some(({ date }) => date !== null && (date === dueOn || date === estimatedOn)) || ((dueOn ?? estimatedOn) === null && /20个工作日/.test(body));
  } },
  { form: 'fee-notice', name: 'fee-basis', article: 'Art. 42; Fee Measures', zh: '收费依据', en: 'the basis', said: (reading) => cites('REG', 42)(reading) || /信息处理费管理办法/.test(reading.body) },
  { form: 'fee-notice', name: 'fee-standard', article: 'Fee Measures 4, 5', zh: '收费标准', en: 'the standard', said: all(/每(?:件|页|增加)|元[/／](?:件|页)|\d+\s?元一?(?:件|页)|标准[^。]{0,20}\d/) },
  { form: 'fee-notice', name: 'fee-consequence', article: 'Fee Measures', zh: '逾期未缴费的后果（视为放弃申请）', en: 'the consequence: deemed abandoned', said: all(/视为(?:你|您|申请人|自动)?放弃|不再处理/) },
  { form: 'fee-notice', name: 'fee-how-to-pay', article: 'Fee Measures', zh: '缴费方式', en: 'how to pay', said: ({ passages, body }) => passages.some(({ role, text }) => role === 'how-to' && text.trim() !== '') || /(?:缴入|缴至|汇入|转账|账户|账号|国库|窗口|扫码|银行)/.test(body) },
];

/** One rule for each: `notice-correction-consequence`. */
export const NOTICE_ELEMENT_RULES: readonly LintRule[] = NOTICE_ELEMENTS.map(({ form, name, article, zh, en, said }) =>
  errorRule(`notice-${name}`, article, [`缺少：${zh}`, `missing: ${en}`], [`写明${zh}。`, `State ${en}.`], (reading) =>
    ((typeof form === 'string' ? form === reading.form : form.includes(reading.form)) && !said(reading) ? [hit(null, `文书没有写明${zh}。`, `The letter does not state ${en}.`)] : [])));
