import { capitalAmount, numberOf } from './numerals.js';
import type { Passage, Reading } from './reading.js';
import { errorRule, hit, type LintRule } from './rule.js';

interface Amount {
  readonly passage: Passage;
  readonly text: string;
  readonly yuan: number;
  /** Said to be the sum due, and not a rate or a step of the reckoning. */
  readonly isTotal: boolean;
}

/** Sums of money in figures: `1,100元`, `￥1100`, `人民币1100.00元`. */
function amountsIn(reading: Reading): Amount[] {
  return reading.passages.filter(({ role }) => role !== 'request').flatMap((passage) => [...passage.said.matchAll(/(?<![\d.])(\d{1,3}(?:[,，]\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)\s?元(\s?[/／]|一?每)?/g)].map((match) => {
    const before = passage.said.slice(Math.max(0, match.index - 18), match.index);
    const rate = match[2] !== undefined || /(?:每|／|\/)[^。；，]{0,8}$/.test(before) || /^(?:一|每)?(?:件|页)/.test(passage.said.slice(match.index + match[0].length, match.index + match[0].length + 3));
    return { passage, text: match[0], yuan: Number(match[1]!.replace(/[,，]/g, '')), isTotal: !rate && /应缴|应交|合计|共计|总计|金额|需缴|缴纳|收取|收费|计收|人民币/.test(before) };
  }));
}

const amount = errorRule('fee-amount', 'Fee Measures 4, 5', ['收费金额与计算不符', 'amount not as computed'], ['写系统按标准算出的金额。', 'Write the amount as computed.'], (reading) => {
  const { form, facts: { fee } } = reading;
  if (form !== 'fee-notice' || !fee) return [];
  const amounts = amountsIn(reading);
  const wrong = amounts.filter(({ isTotal, yuan }) => isTotal && yuan !== fee.amountYuan && yuan !== fee.perCase.amountYuan && yuan !== fee.perVolume?.amountYuan);
  if (wrong.length > 0) return wrong.slice(0, 3).map(({ passage, text }) => hit(passage.id, `应缴金额是${fee.amountYuan}元，文书写的是${text}。`, `The amount due is ${fee.amountYuan} yuan; the letter says ${text}.`, text));
  return amounts.some(({ yuan }) => yuan === fee.amountYuan) ? [] : [hit(null, `文书没有写明应缴金额${fee.amountYuan}元。`, `The amount due, ${fee.amountYuan} yuan, is not stated.`)];
});

const capitals = errorRule('fee-capitals', 'domain §7', ['大写金额与小写不一致', 'amount in capitals does not agree'], ['核对大写金额。', 'Write the capitals anew.'], ({ form, facts: { fee }, passages }) => {
  if (form !== 'fee-notice' || !fee) return [];
  return passages.flatMap(({ id, said }) => [...said.matchAll(/[零壹贰叁肆伍陆柒捌玖拾佰仟万]{1,20}[元圆]/g)].filter((match) => capitalAmount(match[0]) !== fee.amountYuan)
    .map((match) => hit(id, `大写金额“${match[0]}”与应缴金额${fee.amountYuan}元不一致。`, `'${match[0]}' is not ${fee.amountYuan} yuan.`, match[0])));
});

const period = errorRule('fee-period', 'Fee Measures', ['缴费期限错误', 'period of payment wrong'], ['自收到收费通知次日起20个工作日内缴纳。', 'Payment within 20 working days from the day after receipt of the notice.'], ({ form, passages }) => {
  if (form !== 'fee-notice') return [];
  const stated = passages.filter(({ role, said }) => role !== 'request' && /缴|付|逾期|收到/.test(said) && !/复议|诉讼/.test(said)).flatMap(({ id, said }) => [...said.matchAll(/(?:收到|之日|次日|通知书?|请(?:于|在))[^。；]{0,24}?(?<!\d)(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(个?工作日|个自然日|日内|天内|个月)/g)].map((match) => ({ id, text: match[0], count: numberOf(match[1]!), unit: match[2]! })));
  if (stated.length === 0) return [hit(null, '文书没有写明20个工作日的缴费期限。', 'The period of payment, 20 working days, is not stated.')];
  const due = stated.filter(({ count, unit }) => !(count === 20 && unit.includes('工作日')));
  return due.map(({ id, text }) => hit(id, `缴费期限是收到通知次日起20个工作日，文书写的是“${text}”。`, `Payment is due within 20 working days from the day after receipt; the letter says '${text}'.`, text));
});

const bothMethods = errorRule('fee-both-methods', 'Fee Measures 3', ['同时按件、按量计收', 'charged by case and by volume'], ['每件申请只选用一种方式。', 'One method per request, never both.'], (reading) => {
  if (reading.form !== 'fee-notice') return [];
  return reading.passages.filter(({ said, role }) => role !== 'request' && /按件(?:计收|收费)?[^。；]{0,30}(?:和|与|并|及|加|同时|另|再)[^。；]{0,10}按量/.test(said) && !/(?:之一|其中一种|任选|择一|不(?:得|能)?同时|或者?按量|两种方式)/.test(said))
    .map(({ id, said }) => hit(id, '同一申请只能按件或者按量计收。', 'A request is charged by case or by volume.', said));
});

export const FEE_RULES: readonly LintRule[] = [amount, capitals, period, bothMethods];
