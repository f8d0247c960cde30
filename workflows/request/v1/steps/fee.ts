import type { Fee, RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { type AnyStep, refuse, step } from '../step.js';

const fee = (context: RequestContext, change: Partial<Fee>): Fee | null => context.fee && { ...context.fee, ...change };

const propose = step({
  type: 'PROPOSE_FEE', label: { zh: '提出收费', en: 'propose a fee' }, basis: ['Art. 42', 'FEE 3'], clockEffect: 'none',
  standing: ({ context }) => [
    context.payments.length > 0 && refuse('oneFee', 'FEE 3', '本件已收费，不再重复收费。', 'A fee has been paid for this request already.'),
    context.replies.length > 0 && refuse('withinPeriod', 'FEE-SC', '收费通知应在办理期限内发出。', 'A fee notice belongs inside the processing period.'),
  ],
  content: (_facts, { amountYuan, count }) => [
    !(amountYuan > 0) && refuse('amountPositive', 'FEE 4', '收费金额须大于零；免费范围内的无需收费通知。', 'The amount must be above zero; inside the free range no notice is needed.'),
    !(count > 0) && refuse('countPositive', 'FEE 4', '计费件数或页数须大于零。', 'The count of cases or pages must be above zero.'),
  ],
  apply: (_context, payload) => ({ fee: { ...payload, approved: false, notice: null, paidOn: null, lapsed: false } }),
  effects: (_context, { amountYuan }) => [notify('work-body-head', 'fee-approval-needed', { amountYuan })],
  sample: () => ({ method: 'PER_VOLUME', count: 120, amountYuan: 1100 }),
});

const approve = step({
  type: 'APPROVE_FEE', label: { zh: '批准收费', en: 'approve the fee' }, basis: ['Art. 42', 'domain §7'], clockEffect: 'none',
  apply: (context) => ({ fee: fee(context, { approved: true }) }),
  effects: (context) => [notifyOfficer(context, 'fee-approved')],
});

const refuseFee = step({
  type: 'REFUSE_FEE', label: { zh: '不同意收费', en: 'refuse the fee' }, basis: ['Art. 42'], clockEffect: 'none',
  apply: () => ({ fee: null }),
  effects: (context, { reason }) => [notifyOfficer(context, 'fee-refused', { reason })],
  sample: () => ({ reason: '未明显超过合理范围' }),
});

const charge = step({
  type: 'CHARGE_FEE', label: { zh: '发出收费通知', en: 'issue the fee notice' }, basis: ['Art. 42', 'FEE-SC'], clockEffect: 'stops',
  standing: ({ context, clock, moment }) => [
    !context.fee?.approved && refuse('feeApproved', 'domain §7', '收费须先经批准。', 'The fee needs approval first.'),
    clock.statutory.dueOn !== null && moment.on > clock.statutory.dueOn
      && refuse('withinPeriod', 'FEE-SC', `收费通知应在办理期限内发出，法定期限已于${clock.statutory.dueOn}届满。`, `A fee notice belongs inside the processing period, which ended on ${clock.statutory.dueOn}.`),
  ],
  apply: (context, _payload, moment) => ({ fee: fee(context, { notice: { sentOn: moment.on, receivedOn: null } }) }),
  effects: (context) => [letter('fee-notice', { amountYuan: context.fee?.amountYuan ?? null, method: context.fee?.method ?? null })],
});

const paid = step({
  type: 'PAID', label: { zh: '已缴费', en: 'fee paid' }, basis: ['FEE 7'], clockEffect: 'restarts',
  content: ({ context, moment }) => [
    context.fee?.notice && moment.on < context.fee.notice.sentOn
      && refuse('notBeforeNotice', 'FEE 7', `缴费日期早于收费通知日期${context.fee.notice.sentOn}。`, `Payment is dated before the notice of ${context.fee.notice.sentOn}.`),
  ],
  apply: (context, _payload, moment) => ({
    fee: fee(context, { paidOn: moment.on, lapsed: false }), extension: null,
    payments: context.fee?.notice ? [...context.payments, { noticeOn: context.fee.notice.sentOn, paidOn: moment.on }] : context.payments,
  }),
  effects: (context, _payload, moment) => [notifyOfficer(context, 'fee-paid', { paidOn: moment.on })],
  sample: () => ({ receiptNumber: '收据0001' }),
});

const expired = step({
  type: 'PAYMENT_EXPIRED', label: { zh: '确认逾期未缴费', en: 'confirm that no payment came' }, basis: ['FEE-SC', '（六）2'], clockEffect: 'ends',
  standing: ({ context }) => [!context.fee?.lapsed && refuse('periodNotOver', 'FEE-SC', '缴费期限尚未届满（自申请人收到收费通知次日起20个工作日），不得按逾期未缴费处理。', 'The payment period, counted from receipt of the notice, is not over.')],
  apply: (_context, { closingNote }, moment) => ({ closed: { on: moment.on, outcome: 'OTHER.FEE_LAPSED', note: closingNote } }),
  effects: () => [letter('closing-note', { outcome: 'OTHER.FEE_LAPSED' })],
  sample: () => ({ closingNote: '申请人逾期未缴纳费用' }),
});

export const FEE: readonly AnyStep[] = [propose, approve, refuseFee, charge, paid, expired];
