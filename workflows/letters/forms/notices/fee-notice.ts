import { bandsOfCases, bandsOfPages, type FeeLine } from '../../../request/fees.js';
import type { Citation } from '../../../request/outcomes.js';
import type { LetterFacts } from '../../facts.js';
import type { Run } from '../../letter.js';
import { citationsText } from '../../wording/citations.js';
import { monthText } from '../../wording/dates.js';
import { capitalYuan, figures } from '../../wording/numerals.js';
import { count, gap, known, phrase, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, form, requestNumber } from '../frame.js';
import { receipt, request } from '../opening.js';

type Fee = LetterFacts['fee'];

const cites = (article: number): readonly Citation[] => [{ law: 'REG', article: 42 }, { law: 'FEE', article }, { law: 'FEE', article: 6 }];

/** Of both methods, to the letter of the Measures: by case (Art. 4), by volume (Art. 5). */
const METHODS = {
  PER_CASE: { name: '按件计收', unit: '件', article: 4, standard: '同一申请人一个自然月内累计申请10件以下（含10件）的，不收费；11—30件（含30件）的部分，每件100元；31件以上的部分，以10件为一档，每增加一档，收费标准提高100元/件' },
  PER_VOLUME: { name: '按量计收', unit: '页', article: 5, standard: '30页以下（含30页）的，不收费；31—100页（含100页）的部分，每页10元；101—200页（含200页）的部分，每页20元；201页以上的部分，每页40元' },
} as const;

/** 13. 收费通知书: basis, standard, count, amount, how to pay, the 20 working days and what follows (Art. 42; Fee Measures 6). */
export const FEE_NOTICE = form({
  key: 'fee-notice', version: 1, document: 13, audience: 'applicant', sign: '费', title: '政府信息公开信息处理费收费通知书',
  label: { zh: '收费通知书', en: 'fee notice' },
  blocks: (draft) => {
    const { facts: { fee, organ }, you } = draft;
    const method = fee ? METHODS[fee.method] : null;
    const basis = method ? cites(method.article) : [];
    return [
      receipt(draft), request(draft),
      locked('decision', 'decision', '收费决定', say`经审查，${you}申请公开政府信息的数量、频次明显超过合理范围，本机关决定对本次申请收取信息处理费。`),
      locked('ground', 'ground', '收费依据', say`收费依据：${method ? citationsText(basis) : gap('fee', '收费方式和依据')}。`, { cites: basis }),
      locked('standard', 'amount', '收费标准', say`收费标准：${method ? `${method.name}。${method.standard}` : gap('fee', '收费标准')}。`),
      locked('count', 'amount', '计费数量', say`计费数量：${countText(fee)}。`),
      locked('amount', 'amount', '收费金额', say`收费金额：${amountText(fee)}。`),
      locked('how-to', 'how-to', '缴纳方式', say`缴纳方式：${phrase(organ.feePayment, 'organ.feePayment', '信息处理费缴纳方式')}。缴费时请注明登记编号（${requestNumber(draft.facts)}）。`),
      locked('period', 'period', '缴费期限', say`请${you}自收到本通知书之日的次日起${count(fee ? fee.paymentWorkingDays : 20, 'fee.paymentWorkingDays', '缴费期限（工作日）')}个工作日内缴纳费用。办理期限从${you}完成缴费之日的次日起重新计算。`),
      locked('consequence', 'consequence', '逾期后果', say`逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。`),
      contact(draft),
    ];
  },
});

const COUNT_LABEL = '计费的件数或者页数';

function countText(fee: Fee): Run[] {
  if (!fee) return [gap('fee', COUNT_LABEL)];
  const { unit } = METHODS[fee.method];
  const lines = linesOf(fee);
  if (lines === null) return [gap('fee.count', COUNT_LABEL)];
  const total = lines.reduce((sum, line) => sum + line.count, 0);
  const reckoned = lines.map((line) => lineText(line, unit)).join('；');
  if (fee.method === 'PER_VOLUME') return say`共${total}页，其中${reckoned}`;
  return say`${known(monthText(fee.month), 'fee.month', '计费的自然月')}本次申请计${total}件，其中${reckoned}`;
}

/** The reckoning band by band; null for counts that are none. */
function linesOf(fee: NonNullable<Fee>): readonly FeeLine[] | null {
  const numbers = fee.method === 'PER_CASE' ? fee.perCase.ranks : [fee.count];
  if (numbers.length === 0 || !numbers.every((each) => Number.isSafeInteger(each) && each > 0)) return null;
  return fee.method === 'PER_CASE' ? bandsOfCases(numbers) : bandsOfPages(fee.count);
}

function lineText({ from, to, count: n, rateYuan, amountYuan }: FeeLine, unit: string): string {
  const which = from === to ? `第${from}${unit}` : `第${from}至第${to}${unit}`;
  return rateYuan === 0 ? `${which}不收费` : `${which}计${n}${unit}，每${unit}${rateYuan}元，计${figures(amountYuan)}元`;
}

function amountText(fee: Fee): Run[] {
  const charged = fee !== null && Number.isFinite(fee.amountYuan) && fee.amountYuan > 0 && fee.amountYuan < 1e9;
  return charged ? say`人民币${figures(fee.amountYuan)}元（大写：人民币${capitalYuan(fee.amountYuan)}）` : [gap('fee.amountYuan', '收费金额')];
}
