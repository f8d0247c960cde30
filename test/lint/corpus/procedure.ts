import { textOf } from '../../../workflows/letters/letter.js';
import { factsFor, letterFacts, limitsFrom } from '../../support/letter-facts.js';
import { add, correct, cut, defect, type Specimen, swap, write } from './specimen.js';

const { facts: extending } = factsFor('extension-notice');
const { facts: correcting } = factsFor('correction-notice');
const EXTENSION = extending.extension!;
const CORRECTION = correcting.corrections[0]!;
const { limits } = letterFacts();

/** Steps of procedure: correction, extension, reasons, fee; and replies after the limit. */
export const PROCEDURE: readonly Specimen[] = [
  defect('extension-after-the-deadline', '期限届满后才告知延期', 'extension-notice', { facts: { on: '2026-04-01' } }, 'extension-late'),
  defect('extension-of-thirty', '写延长30个工作日', 'extension-notice', { edits: [swap('延长20个工作日', '延长30个工作日')] }, 'extension-length'),
  defect('extension-not-as-consented', '批准10个工作日，文书写20个', 'extension-notice', { facts: { extension: { ...EXTENSION, workingDays: 10 } }, writtenFrom: { extension: EXTENSION } }, 'extension-length'),
  defect('extension-in-calendar-days', '延长20日，不是工作日', 'extension-notice', { edits: [swap('延长20个工作日', '延长20日')] }, 'extension-length'),
  defect('extension-date-wrong', '延长后的日期算错', 'extension-notice', { edits: [swap('2026年4月28日', '2026年4月19日')] }, 'extension-date'),
  defect('extension-without-consent', '没有工作机构负责人同意', 'extension-notice', { facts: { extension: { ...EXTENSION, consentedBy: null } }, writtenFrom: { extension: EXTENSION } }, 'extension-consent'),
  defect('extension-without-reason', '没有写延期理由', 'extension-notice', { edits: [cut('reason')] }, 'notice-extension-reason'),
  defect('extension-without-article', '没有引用第三十三条', 'extension-notice', { edits: [cut('ground')] }, 'notice-extension-basis'),
  defect('extension-never-told', '答复时发现延期没有告知', 'reply:GRANTED.PROVIDED', { facts: { extension: EXTENSION } }, 'extension-not-told'),
  defect('extension-told-late', '延期在原期限后三日才告知', 'reply:DENIED.PROCESS', { facts: { on: '2026-04-10', extension: { ...EXTENSION, notifiedOn: '2026-04-02' } } }, 'extension-not-told'),
  defect('correction-on-day-8', '第8个工作日才告知补正', 'correction-notice', { facts: { on: '2026-03-12' } }, 'correction-late'),
  defect('correction-item-left-out', '两项补正只写了一项', 'correction-notice', { edits: [cut('correction-item:2')] }, 'correction-items'),
  defect('correction-without-items', '没有写补什么', 'correction-notice', { facts: { corrections: [{ ...CORRECTION, items: [] }] }, edits: [(letter) => ({ ...letter, blocks: letter.blocks.filter((block) => !block.id.startsWith('correction-item')) })] }, 'correction-items'),
  defect('correction-without-period', '没有补正期限', 'correction-notice', { edits: [write('period', '请你及时补正。')] }, 'correction-period'),
  defect('correction-other-period', '期限与登记不符', 'correction-notice', { edits: [swap('15个工作日内补正', '5个工作日内补正')] }, 'correction-period'),
  defect('correction-without-consequence', '没有写逾期视为放弃', 'correction-notice', { edits: [cut('consequence')] }, 'notice-correction-consequence'),
  defect('correction-without-article', '没有引用第三十条', 'correction-notice', { edits: [swap('依据《中华人民共和国政府信息公开条例》第三十条的规定，', '')] }, 'notice-correction-basis'),
  defect('correction-asks-for-purpose', '要求补充说明用途', 'correction-notice', { edits: [add('3. 请说明申请该信息的用途，并提供与你自身生产、生活、科研等特殊需要相关的证明。')] }, 'purpose-asked'),
  defect('refused-for-want-of-interest', '以“与本人无利害关系”拒绝', 'reply:OTHER.OTHER', { edits: [write('reason', '你所申请的信息与你本人没有直接利害关系，你不具有申请人资格。')] }, 'purpose-asked'),
  defect('three-needs', '引用旧条例的“三需要”', 'reply:DENIED.INTERNAL', { edits: [write('reason', '公开会影响内部工作；且你未提供自身生产、生活、科研等特殊需要的证明。')] }, 'purpose-asked'),
  defect('reasons-without-counts', '说明理由告知书没有写数量', 'reasons-demand', { edits: [write('decision', '经统计，你的申请数量、频次明显超过合理范围。')] }, 'notice-reasons-counts'),
  defect('reasons-other-period', '说明理由的期限与登记不符', 'reasons-demand', { edits: [swap('10个工作日', '3个工作日')] }, 'reasons-period'),
  defect('reasons-without-consequence', '没有写后果', 'reasons-demand', { edits: [cut('consequence')] }, 'notice-reasons-consequence'),
  defect('reasons-without-article', '没有引用第三十五条', 'reasons-demand', { edits: [swap('第三十五条', '有关条款')] }, 'notice-reasons-basis'),
  defect('reasons-without-period', '没有写期限', 'reasons-demand', { edits: [write('period', '请你尽快书面说明理由。')] }, 'notice-reasons-period'),
  defect('delay-told-too-late', '答复期限届满后才告知延迟', 'delayed-reply-notice', { facts: { on: '2026-04-03' } }, 'delay-late'),
  defect('delay-without-article', '没有引用第三十五条', 'delayed-reply-notice', { edits: [cut('ground')] }, 'notice-delay-basis'),
  defect('correction-how-to-unsaid', '没有写怎样提交补正', 'correction-notice', { edits: [cut('how-to')] }, 'notice-correction-how-to'),
  defect('fee-without-basis', '没有写收费依据', 'fee-notice', { edits: [cut('ground')] }, 'notice-fee-basis'),
  defect('fee-how-to-pay-unsaid', '没有写缴费方式', 'fee-notice', { edits: [cut('how-to')] }, 'notice-fee-how-to-pay'),
  defect('delay-date-unsaid', '延迟答复没有写日期', 'delayed-reply-notice', { edits: [write('period', '本机关将尽快答复你。')] }, 'notice-delay-date'),
  defect('delay-date-wrong', '延迟答复的日期写错', 'delayed-reply-notice', { edits: [swap('2026年5月29日', '2026年6月30日')] }, 'notice-delay-date'),
  defect('fee-amount-wrong', '金额与计算不符', 'fee-notice', { edits: [swap('收费金额：人民币1,100元', '收费金额：人民币1,200元')] }, 'fee-amount'),
  defect('fee-on-all-pages', '没有减免费页数：120页×10元', 'fee-notice', { edits: [write('amount', '收费金额：人民币1,200元（大写：人民币壹仟贰佰元整）。')] }, 'fee-amount', 'fee-capitals'),
  defect('fee-capitals-wrong', '大写与小写不一致', 'fee-notice', { edits: [swap('壹仟壹佰元整', '壹仟零壹拾元整')] }, 'fee-capitals'),
  defect('fee-within-thirty-days', '缴费期限写成30日', 'fee-notice', { edits: [swap('20个工作日内缴纳', '30日内缴纳')] }, 'fee-period'),
  defect('fee-within-fifteen', '缴费期限写成15个工作日', 'fee-notice', { edits: [swap('20个工作日内缴纳', '15个工作日内缴纳')] }, 'fee-period'),
  defect('fee-without-standard', '没有写收费标准', 'fee-notice', { edits: [(letter) => ({ ...letter, blocks: letter.blocks.filter((block) => block.kind !== 'paragraph' || !/收费标准|计费数量/.test(textOf(block.runs))) })] }, 'notice-fee-standard'),
  defect('fee-without-consequence', '没有写逾期后果', 'fee-notice', { edits: [cut('consequence')] }, 'notice-fee-consequence'),
  defect('fee-by-both-methods', '按件和按量同时收', 'fee-notice', { edits: [add('本次按件计收100元，另再按量计收。')] }, 'fee-both-methods', 'fee-amount'),
  defect('reply-three-days-late', '超过法定期限3个工作日', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-04-02' }, input: { lateBy: { target: 8, statutory: 3 } } }, 'reply-late'),
  defect('reply-after-target', '在法定期限内，但超过15个工作日', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-03-25' }, input: { lateBy: { target: 2, statutory: 0 } } }, 'reply-after-target'),
  defect('assistance-other-date', '协办函的截止日期与登记不符', 'assistance-letter', { edits: [swap('2026年3月10日', '2026年3月20日')] }, 'notice-assistance-date'),

  correct('extension-on-the-last-day', '最后一日告知延期', 'extension-notice', { facts: { on: '2026-03-30' } }),
  correct('correction-on-day-7', '第7个工作日告知补正', 'correction-notice', { facts: { on: limits.correctionNoticeBy.dueOn! } }),
  correct('purpose-of-land', '“土地用途”不是申请用途', 'correction-notice', { facts: { corrections: [{ ...CORRECTION, receivedOn: null, items: ['请说明所指地块的坐落和土地用途变更批准文件的年份'] }] } }),
  correct('fee-in-other-figures', '金额带小数、千分号', 'fee-notice', { edits: [swap('人民币1,100元', '人民币1100.00元')] }),
  correct('reply-on-the-last-day', '期限内答复', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-03-23' }, input: { lateBy: { target: 0, statutory: 0 } } }),
  correct('late-unknown', '日历不能判断是否逾期', 'reply:GRANTED.PROVIDED', { facts: { limits: limitsFrom('2026-03-02') }, input: { lateBy: { target: null, statutory: null } } }),
];
