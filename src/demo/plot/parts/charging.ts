import { move, type Move, type Telling } from '../story.js';

/** Pages that cost something by volume (Fee Measures; domain §7). */
const PAGES = [68, 101, 120, 201] as const;

export function feeProposed({ rng }: Telling, after = 2): Move {
  return move('officer', 'PROPOSE_FEE', after, { method: 'PER_VOLUME', pages: rng.pick(PAGES) });
}

export function feeApproved(after = 1): Move {
  return move('head', 'APPROVE_FEE', after, {});
}

export function feeCharged(telling: Telling): Move[] {
  return [feeProposed(telling), feeApproved(), move('officer', 'CHARGE_FEE', 1, {})];
}

export function noticeReceived({ rng }: Telling, after: number = rng.int(2, 3)): Move {
  return move('clerk', 'RECORD_RECEIPT', after, { letter: 'fee' });
}

export function feePaid(telling: Telling): Move[] {
  const { rng } = telling;
  return [...feeCharged(telling), noticeReceived(telling), move('clerk', 'PAID', rng.int(2, 6), { receiptNumber: `赣财通字${rng.text(8, '0123456789')}` })];
}

export function feeLapses(telling: Telling): Move[] {
  return [
    ...feeCharged(telling), noticeReceived(telling),
    move('officer', 'PAYMENT_EXPIRED', 1, { closingNote: '申请人自收到收费通知次日起20个工作日内未缴纳费用，视为放弃申请。' }, { when: 'confirm-payment-lapse' }),
  ];
}

export function feeRefused(telling: Telling): Move[] {
  return [feeProposed(telling), move('head', 'REFUSE_FEE', 1, { reason: '申请数量尚未明显超过合理范围，不宜收费。' })];
}

export function feeCancelled(telling: Telling): Move[] {
  return [...feeCharged(telling), move('officer', 'CANCEL_FEE', 2, { reason: '页数重复计算，撤销收费通知，免费提供。' })];
}
