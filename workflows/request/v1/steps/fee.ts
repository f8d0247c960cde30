import { feeProposal } from '../../fees.js';
import { isDecided, type Fee, type FeeProposal, type RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import { dueFromReceipt, isPast, passedOn } from '../figures.js';
import type { Payloads } from '../payloads.js';
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
  content: (facts, payload) => feeRules(facts, payload),
  apply: (_context, payload) => ({ fee: { ...reckoned(payload), approved: false, notice: null, paidOn: null, lapsed: false } }),
  effects: (context) => [notify('work-body-head', 'fee-approval-needed', { amountYuan: context.fee?.amountYuan ?? null })],
  sample: ({ context }) => ({ method: 'PER_VOLUME', pages: 120, month: (context.receivedOn ?? '').slice(0, 7), casesBefore: 0 }),
});

/** Both methods by the tariff; the amount is worked out, never typed in. */
function reckoned({ method, pages, units, month, casesBefore }: Payloads['PROPOSE_FEE']): FeeProposal {
  return feeProposal({ method, month, casesBefore, units: units ?? 1, pages: pages ?? null });
}

const whole = (value: number | undefined, least: number): boolean => value === undefined || (Number.isSafeInteger(value) && value >= least && value <= 1_000_000);

function feeRules({ context }: Facts, payload: Payloads['PROPOSE_FEE']): Ruling[] {
  const { method, pages, units, month } = payload;
  if (!whole(pages, 0) || !whole(units, 1)) return [refuse('countsWhole', 'FEE 4', '件数、页数须为正整数。', 'Cases and pages are whole numbers.')];
  if (month !== context.receivedOn?.slice(0, 7)) return [refuse('monthOfReceipt', 'FEE 4', '计费月份须为收到申请的自然月。', 'Requests are counted in the calendar month of receipt.')];
  if (method === 'PER_VOLUME' && pages === undefined) return [refuse('pagesNeeded', 'FEE 5', '按量计收须填写页数。', 'A fee by volume needs the number of pages.')];
  return [reckoned(payload).amountYuan === 0 && refuse('amountPositive', 'FEE 4', '在免费范围内，不得收费。', 'Inside the free range nothing is charged.')];
}

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
  type: 'PAID', label: { zh: '已缴费', en: 'fee paid' }, basis: ['FEE 7'], clockEffect: 'restarts', late: 'evident',
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
