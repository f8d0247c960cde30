import { by, dated, inReview, replied } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const received = () => inReview(requestV1, '2025-12-03');
const granted = () => replied(received());
/** Example G of domain §4.4: a refusal received on 2025-12-03. */
const refused = () => replied(received(), { outcome: 'DENIED.INTERNAL', elements: { internalKind: '人事', reason: '内部' }, evidence: { internalKind: '人事管理' } });

describe('how long the applicant can act (ARL 20, APL 46; domain §4.4 G)', () => {
  test('R1: a refusal under Art. 16 has 60 days for reconsideration, which must come first (ARL 23)', () => {
    const given = refused().expectDeadline('remedies', '2026-02-02').refuses('ARCHIVE', 'remediesOver').passes('2026-02-02').refuses('ARCHIVE', 'remediesOver');
    given.passes('2026-02-03').expectTask('archive', 'reception-clerk').does('ARCHIVE').expectState('ARCHIVED');
  });

  test('R1 for a partial grant that rests on Arts. 14–16, too', () => {
    replied(received(), { outcome: 'PARTIALLY_GRANTED', elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], withheld: [{ part: '附件', ground: 'DENIED.PROCESS', reason: '讨论记录' }], evidence: { processKind: '讨论记录' } })
      .expectDeadline('remedies', '2026-02-02');
  });

  test('R2: any other reply can be sued against for six months', () => {
    const given = granted().expectDeadline('remedies', '2026-06-03').passes('2026-06-03').refuses('ARCHIVE', 'remediesOver');
    given.passes('2026-06-04').does('ARCHIVE').expectState('ARCHIVED');
  });

  test('the time runs from receipt, not from posting; until receipt is known it does not end', () => {
    const posted = received().does('PROPOSE_OUTCOME', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } }).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '公开' }, by('s'))
      .does('AGREE', { opinion: '合法' }, by('a')).does('SIGN', {}, by('l')).does('SERVE', { mode: 'post', trackingNumber: '1' });
    posted.passes('2026-11-01').refuses('ARCHIVE', 'remediesOver').expectTask('record-receipt');
  });

  test('a receipt that was later than entered gives the time back', () => {
    const posted = refused().passes('2026-02-03').expectTask('archive');
    posted.does('CORRECT_FACT', { fact: 'reply:1.receivedOn', to: '2025-12-15', reason: '签收日期' }).expectNoTask('archive').refuses('ARCHIVE', 'remediesOver').expectDeadline('remedies', '2026-02-13');
  });

  test('a period that ends in a year without a calendar does not end on an estimate (domain §4.4 H)', () => {
    const late = replied(inReview(requestV1, '2026-08-31'));
    expect(late.deadline('remedies')?.due).toEqual({ dueOn: null, provisional: true, estimatedOn: '2027-03-01' });
    late.passes('2027-12-31').refuses('ARCHIVE', 'remediesOver');
  });

  test('a lapse can be attacked for six months before it is archived (MOJ132; domain §7)', () => {
    const closed = received().does('REQUEST_CORRECTION', { items: ['名称'] }).does('RECORD_RECEIPT', { letter: 'correction' }).passes('2025-12-31').does('CORRECTION_EXPIRED', { closingNote: '逾期' });
    closed.expectDeadline('remedies', '2026-06-30').refuses('ARCHIVE', 'remediesOver').passes('2026-07-01').expectTask('archive').does('ARCHIVE').expectState('ARCHIVED');
  });
});

describe('reconsideration and suit (Art. 51; table 四)', () => {
  const filed = () => refused().on('2026-01-05').does('RECONSIDERATION_FILED', { before: '丰城市人民政府' });

  test('a case in dispute is not archived, and shows it', () => {
    filed().expectValue({ REPLIED: { dispute: 'IN_DISPUTE' } }).expectTold('legal-adviser', 'dispute-filed').passes('2026-02-10').refuses('ARCHIVE', 'disputesOver').expectNoTask('archive');
  });

  test('a decision in reconsideration opens fifteen days for a suit (APL 45): only then to the archive', () => {
    const decided = filed().passes('2026-03-02').does('DISPUTE_DECIDED', { disputeId: '1', result: 'UPHELD', note: '维持' }).expectValue({ REPLIED: { dispute: 'NONE' } })
      .expectFacts({ disputes: [{ result: 'UPHELD', decidedOn: '2026-03-02' }] });
    decided.expectDeadline('remedies', '2026-03-17').refuses('ARCHIVE', 'remediesOver').passes('2026-03-18').does('ARCHIVE');
  });

  test('a decision inside the ordinary time shortens nothing', () => {
    replied(received()).on('2026-01-05').does('RECONSIDERATION_FILED', { before: '市政府' }).does('DISPUTE_DECIDED', { disputeId: '1', result: 'OTHER', note: '终止' }).expectDeadline('remedies', '2026-06-03');
  });

  test('a suit after reconsideration needs one on file', () => {
    refused().refuses('SUIT_FILED', 'reconsiderationOnFile', { before: '丰城市人民法院', afterReconsideration: true });
    filed().does('DISPUTE_DECIDED', { disputeId: '1', result: 'UPHELD', note: '维持' }).does('SUIT_FILED', { before: '丰城市人民法院', afterReconsideration: true })
      .expectFacts({ disputes: [{}, { kind: 'suit', afterReconsideration: true, result: null }] });
    granted().does('SUIT_FILED', { before: '丰城市人民法院', afterReconsideration: false }).expectValue({ REPLIED: { dispute: 'IN_DISPUTE' } })
      .does('DISPUTE_DECIDED', { disputeId: '1', result: 'OTHER', note: '撤诉' }).expectDeadline('remedies', '2026-06-03');
  });

  test('results are of a pending dispute and not before it was filed', () => {
    refused().refuses('DISPUTE_DECIDED', 'notInThisState', { disputeId: '1', result: 'UPHELD', note: '维持' });
    filed().refuses('DISPUTE_DECIDED', 'noDispute', { disputeId: '2', result: 'UPHELD', note: '维持' }).refuses('DISPUTE_DECIDED', 'notBeforeFiling', { disputeId: '1', result: 'UPHELD', note: '维持' }, dated('2026-01-04'));
    received().does('WITHDRAW', { inWriting: true }).refuses('DISPUTE_DECIDED', 'noDispute', { disputeId: '1', result: 'UPHELD', note: '维持' });
  });

  test('silence can be attacked while the case is open, once it is overdue or before (Art. 51; ARL 23)', () => {
    const overdue = received().passes('2026-01-20').does('RECONSIDERATION_FILED', { before: '市政府' }).expectState('UNDER_REVIEW').expectValue({ OPEN: { dispute: 'IN_DISPUTE' } });
    overdue.does('DISPUTE_DECIDED', { disputeId: '1', result: 'CORRECTED', note: '责令答复' }).expectValue({ OPEN: { dispute: 'NONE' } }).does('SUIT_FILED', { before: '法院', afterReconsideration: true });
    received().refuses('RECONSIDERATION_FILED', 'notBeforeReceipt', { before: '市政府' }, dated('2025-12-01')).refuses('SUIT_FILED', 'notBeforeReceipt', { before: '法院', afterReconsideration: false }, dated('2025-12-01'));
  });

  test('the organ may mend its reply while the dispute goes on, and the result can be recorded meanwhile', () => {
    const mending = filed().does('SUPPLEMENT', { cause: 'error-found', reason: '自行纠正' }).expectValue({ OPEN: { dispute: 'IN_DISPUTE' } });
    mending.does('DISPUTE_DECIDED', { disputeId: '1', result: 'OTHER', note: '撤回申请' }).expectValue({ OPEN: { dispute: 'NONE' } });
  });

  test('a withdrawal can be disputed, and answered after all if it was none', () => {
    const decided = received().does('WITHDRAW', { inWriting: true }).does('RECONSIDERATION_FILED', { before: '市政府' }).refuses('ARCHIVE', 'disputesOver')
      .does('DISPUTE_DECIDED', { disputeId: '1', result: 'CORRECTED', note: '非本人撤回' }).refuses('ARCHIVE', 'remediesOver');
    decided.fork().passes('2026-06-04').does('ARCHIVE').expectState('ARCHIVED');
    decided.does('SUPPLEMENT', { cause: 'ordered', reason: '复议决定', dueOn: '2025-12-31' }).expectState('UNDER_REVIEW');
  });
});
