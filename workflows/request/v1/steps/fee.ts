import { isDecided, type Fee, type RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { dueFromReceipt, isPast, passedOn } from '../figures.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const fee = (context: RequestContext, change: Partial<Fee>): Fee | null => context.fee && { ...context.fee, ...change };

/** A fee notice belongs inside the processing period (FEE-SC). */
function withinPeriod({ context, clock, moment }: Facts): Ruling {
  if (isDecided(context)) return refuse('notAfterReply', 'FEE-SC', '已答复的申请不再收费。', 'No fee after the reply.');
  const due = passedOn(clock.statutory, moment.on);
  return due !== null && refuse('withinPeriod', 'FEE-SC', `收费通知应在办理期限内发出，法定期限已于${due}届满。`, `A fee notice belongs inside the processing period, which ended on ${due}.`);
}

const propose = step({
  type: 'PROPOSE_FEE', label: { zh: '提出收费', en: 'propose a fee' }, basis: ['Art. 42', 'FEE 3'], clockEffect: 'none',
  standing: (facts) => [
    facts.context.payments.length > 0 && refuse('oneFee', 'FEE 3', '本件已收费，不再重复收费。', 'A fee has been paid for this request already.'),
    withinPeriod(facts),
  ],
  content: (_facts, { amountYuan, count }) => [
    !(amountYuan > 0) && refuse('amountPositive', 'FEE 4', '收费金额须大于零；免费范围内的无需收费通知。', 'The amount must be above zero; inside the free range no notice is needed.'),
    !(count > 0) && refuse('countPositive', 'FEE 4', '计费件数或页数须大于零。', 'The count of cases or pages must be above zero.'),
  ],
  apply: (_context, { method, count, amountYuan }) => ({ fee: { method, count, amountYuan, approved: false, notice: null, paidOn: null, lapsed: false } }),
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
  standing: (facts) => [withinPeriod(facts)],
  apply: (context, _payload, moment) => ({ fee: fee(context, { notice: { sentOn: moment.on, receivedOn: null } }) }),
  effects: (context) => [letter('fee-notice', { amountYuan: context.fee?.amountYuan ?? null, method: context.fee?.method ?? null })],
});

const cancel = step({
  type: 'CANCEL_FEE', label: { zh: '撤销收费通知', en: 'cancel the fee notice' }, basis: ['Art. 42'], clockEffect: 'resumes',
  // The office takes back its own notice: the days it cost are not the applicant's, so the period runs on as if it had never stopped.
  apply: () => ({ fee: null }),
  effects: (context, { reason }) => [letter('fee-cancellation', { reason }), notifyOfficer(context, 'fee-cancelled', { reason })],
  sample: () => ({ reason: '计费有误' }),
});

function paymentRules({ context, moment, calendar, policy }: Facts): Ruling[] {
  const notice = context.fee?.notice;
  const due = dueFromReceipt(notice?.receivedOn, policy.paymentWorkingDays, calendar);
  return [
    notice != null && moment.on < notice.sentOn
      && refuse('notBeforeNotice', 'FEE 7', `缴费日期早于收费通知日期${notice.sentOn}。`, `Payment is dated before the notice of ${notice.sentOn}.`),
    context.closed !== null && isPast(due, moment.on)
      && refuse('paidInTime', 'FEE-SC', `缴费期限已于${due?.dueOn}届满且已终止办理，逾期缴费不能恢复办理。`, `The payment period ended on ${due?.dueOn} and the case was closed; a late payment does not reopen it.`),
  ];
}

/** Also after the lapse was confirmed, if the money was paid in time and only the news of it came late. */
const paid = step({
  type: 'PAID', label: { zh: '已缴费', en: 'fee paid' }, basis: ['FEE 7'], clockEffect: 'restarts',
  standing: ({ context }) => [(!context.fee?.notice || context.fee.paidOn !== null) && refuse('noFeeNotice', 'FEE 7', '没有等待缴费的收费通知。', 'No fee notice is waiting for payment.')],
  content: paymentRules,
  apply: (context, _payload, moment) => ({
    fee: fee(context, { paidOn: moment.on, lapsed: false }), extension: null, reasonableDelay: null, closed: null,
    payments: context.fee?.notice ? [...context.payments, { noticeOn: context.fee.notice.sentOn, paidOn: moment.on }] : context.payments,
  }),
  effects: (context, _payload, moment) => [notifyOfficer(context, 'fee-paid', { paidOn: moment.on })],
  sample: (facts) => (paymentRules(facts).some(Boolean) ? null : { receiptNumber: '收据0001' }),
});

const expired = step({
  type: 'PAYMENT_EXPIRED', label: { zh: '确认逾期未缴费', en: 'confirm that no payment came' }, basis: ['FEE-SC', '（六）2'], clockEffect: 'ends',
  standing: ({ context }) => [!context.fee?.lapsed && refuse('paymentPeriodNotOver', 'FEE-SC', '缴费期限尚未届满（自申请人收到收费通知次日起20个工作日），不得按逾期未缴费处理。', 'The payment period, counted from receipt of the notice, is not over.')],
  apply: (_context, { closingNote }, moment) => ({ closed: { on: moment.on, outcome: 'OTHER.FEE_LAPSED', note: closingNote, remediesOver: false } }),
  effects: () => [letter('closing-note', { outcome: 'OTHER.FEE_LAPSED' })],
  sample: () => ({ closingNote: '申请人逾期未缴纳费用' }),
});

export const FEE: readonly AnyStep[] = [propose, approve, refuseFee, charge, cancel, paid, expired];
