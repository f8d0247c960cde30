import { by, dated, inReview, replied } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const fee = { method: 'PER_VOLUME' as const, pages: 120 };
const received = () => inReview(requestV1, '2026-04-01');
const approved = () => received().does('PROPOSE_FEE', fee).does('APPROVE_FEE', {}, by('head'));
/** Examples E and F of domain §4.4: notice sent and received on 2026-04-10. */
const charged = () => approved().on('2026-04-10').does('CHARGE_FEE');
const known = () => charged().does('RECORD_RECEIPT', { letter: 'fee' });

describe('a fee is proposed, approved, then told (Art. 42; Fee Measures; domain §7)', () => {
  test('nothing goes out before approval; the clock runs on meanwhile', () => {
    const proposed = received().does('PROPOSE_FEE', fee).expectState('FEE_APPROVAL').expectTask('approve-fee', 'work-body-head').expectDue({ statutory: '2026-04-30' });
    proposed.refuses('CHARGE_FEE', 'notInThisState').does('APPROVE_FEE', {}, by('head')).expectTask('charge-fee', 'handling-officer');
  });

  test('the head’s limit is told to the head, not to the approving leader', () => {
    received().does('PROPOSE_FEE', fee).passes('2026-04-07').expectTold('work-body-head', 'deadline');
  });

  test('a fee that is refused leaves no trace on the clock, before and after approval', () => {
    received().does('PROPOSE_FEE', fee).does('REFUSE_FEE', { reason: '未超过合理范围' }, by('head')).expectState('UNDER_REVIEW').expectFacts({ fee: null });
    approved().does('REFUSE_FEE', { reason: '不再收取' }, by('head')).expectState('UNDER_REVIEW').expectDue({ statutory: '2026-04-30' });
  });

  test('both methods are worked out by the tariff, one is chosen (FEE 3–5)', () => {
    received().does('PROPOSE_FEE', { ...fee, casesBefore: 11, units: 2 }).expectFacts({
      fee: { method: 'PER_VOLUME', amountYuan: 1100, count: 120, month: '2026-04', perCase: { ranks: [12, 13], amountYuan: 200 }, perVolume: { pages: 120, amountYuan: 1100 } },
    });
    received().does('PROPOSE_FEE', { method: 'PER_CASE', casesBefore: 30 }).expectFacts({ fee: { amountYuan: 200, count: 1, perVolume: null } });
  });

  test('inside the free range nothing is charged', () => {
    received().refuses('PROPOSE_FEE', 'amountPositive', { ...fee, pages: 30 }).refuses('PROPOSE_FEE', 'amountPositive', { method: 'PER_CASE', casesBefore: 9 });
  });

  test('counts are whole, the month is that of receipt, and a fee by volume knows the pages', () => {
    received().refuses('PROPOSE_FEE', 'countsWhole', { ...fee, pages: 1.5 }).refuses('PROPOSE_FEE', 'countsWhole', { ...fee, units: 0 })
      .refuses('PROPOSE_FEE', 'monthOfReceipt', { ...fee, month: '2026-03' }).refuses('PROPOSE_FEE', 'pagesNeeded', { method: 'PER_VOLUME' });
  });

  test('what else a caller sends is not kept', () => {
    received().does('PROPOSE_FEE', { ...fee, approved: true } as typeof fee).expectFacts({ fee: { approved: false } });
  });

  test('inside the processing period only, and not after the reply', () => {
    received().on('2026-05-06').refuses('PROPOSE_FEE', 'withinPeriod', fee);
    approved().on('2026-05-06').refuses('CHARGE_FEE', 'withinPeriod');
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('PROPOSE_FEE', 'notAfterReply', fee);
  });
});

describe('waiting for payment', () => {
  test('E: the payment period is 20 working days from receipt of the notice', () => {
    charged().expectState('AWAITING_PAYMENT').expectLetter('fee-notice').expectDue({ target: null, statutory: null }).expectValue({ OPEN: { clock: 'STOPPED' } })
      .expectDeadline('payment', undefined).expectTask('record-receipt');
    known().expectDeadline('payment', '2026-05-12');
  });

  test('F: paid on 04-22, the period starts afresh: due 05-15 and 05-22; one fee per request', () => {
    known().on('2026-04-22').does('PAID', { receiptNumber: '1' }).expectState('UNDER_REVIEW').expectDue({ target: '2026-05-15', statutory: '2026-05-22' })
      .expectFacts({ payments: [{ noticeOn: '2026-04-10', paidOn: '2026-04-22' }] }).refuses('PROPOSE_FEE', 'oneFee', fee);
  });

  test('a payment is not dated before its notice', () => {
    charged().refuses('PAID', 'notBeforeNotice', { receiptNumber: '1' }, dated('2026-04-09'));
  });

  test('payment opens no new window for a correction notice', () => {
    known().on('2026-04-22').does('PAID', { receiptNumber: '1' }).refuses('REQUEST_CORRECTION', 'withinCorrectionWindow', { items: ['名称'] });
  });

  test('the office takes back a wrong notice: the days it cost count as if it had never been sent', () => {
    known().on('2026-04-15').does('CANCEL_FEE', { reason: '计费有误' }).expectState('UNDER_REVIEW').expectLetter('fee-cancellation').expectFacts({ fee: null }).expectDue({ statutory: '2026-04-30' })
      .does('PROPOSE_FEE', { ...fee, pages: 100 });
  });
});

describe('no payment (FEE-SC; row （六）2)', () => {
  test('a lapse opens a task; the officer confirms it', () => {
    known().passes('2026-05-12').refuses('PAYMENT_EXPIRED', 'paymentPeriodNotOver', { closingNote: '逾期' }).passes('2026-05-13').expectTask('confirm-payment-lapse', 'handling-officer')
      .does('PAYMENT_EXPIRED', { closingNote: '逾期未缴费' }).expectState('CLOSED_ABANDONED').expectLetter('closing-note').expectFacts({ closed: { outcome: 'OTHER.FEE_LAPSED', on: '2026-05-13' } });
  });

  test('nothing lapses before its receipt is known', () => {
    charged().passes('2026-09-01').expectState('AWAITING_PAYMENT').expectNoTask('confirm-payment-lapse');
  });

  test('a payment that comes before the lapse is confirmed is accepted', () => {
    known().passes('2026-05-13').does('PAID', { receiptNumber: '1' }).expectState('UNDER_REVIEW').expectFacts({ fee: { lapsed: false } });
  });

  test('money paid in time whose news came after the closing undoes it; money paid late does not', () => {
    const closed = known().passes('2026-05-13').does('PAYMENT_EXPIRED', { closingNote: '逾期未缴费' }).on('2026-05-14');
    closed.fork().refuses('PAID', 'paidInTime', { receiptNumber: '1' });
    closed.does('PAID', { receiptNumber: '1' }, dated('2026-05-11')).expectState('UNDER_REVIEW').expectFacts({ closed: null }).expectDue({ statutory: '2026-06-08' });
  });

  test('a wrong receipt of the fee notice can be corrected, and the lapse goes with it', () => {
    known().passes('2026-05-13').does('CORRECT_FACT', { fact: 'fee.receivedOn', to: '2026-04-20', reason: '签收单' })
      .refuses('PAYMENT_EXPIRED', 'paymentPeriodNotOver', { closingNote: '逾期' }).expectDeadline('payment', '2026-05-20');
  });

  test('a case closed for want of a correction has no fee to wait for', () => {
    const closed = received().does('REQUEST_CORRECTION', { items: ['名称'] }).does('RECORD_RECEIPT', { letter: 'correction' }).passes('2026-06-01').does('CORRECTION_EXPIRED', { closingNote: '逾期' });
    closed.refuses('PAID', 'noFeeNotice', { receiptNumber: '1' });
  });
});
