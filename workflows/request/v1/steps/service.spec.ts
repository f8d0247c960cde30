import { by, dated, inReview, replied, scenario, signed, submission } from '../../../../test/support/scenario.js';
import { countedOutcome } from '../context.js';
import { requestV1 } from '../definition.js';

const received = () => inReview(requestV1, '2026-03-02');
const ready = () => signed(received().on('2026-03-20'));
const INTERNAL = { outcome: 'DENIED.INTERNAL' as const, elements: { internalKind: '人事管理', reason: '内部' }, evidence: { internalKind: '人事管理' as const } };

describe('service stops the clock; receipt starts the remedies (I235; ARL 20, APL 46)', () => {
  test('direct: both on the day of the applicant’s signature', () => {
    ready().does('SERVE', { mode: 'direct' }).expectState('REPLIED').expectValue({ REPLIED: { delivery: 'RECEIVED', dispute: 'NONE' } })
      .expectFacts({ replies: [{ servedOn: '2026-03-20', receivedOn: '2026-03-20', mode: 'direct', late: { target: 0, statutory: 0 } }] }).expectDeadline('statutory', undefined);
  });

  test('by post: the day of posting is in time, the day it arrives starts the six months', () => {
    const posted = ready().on('2026-03-23').does('SERVE', { mode: 'post', trackingNumber: 'EMS1' }).expectValue({ REPLIED: { delivery: 'SENT' } })
      .expectFacts({ replies: [{ servedOn: '2026-03-23', receivedOn: null, trackingNumber: 'EMS1', late: { target: 0 } }] }).expectTask('record-receipt').expectDeadline('receipt:remedies', '2026-04-01');
    posted.on('2026-03-31').does('RECORD_RECEIPT', { letter: 'reply' }).expectValue({ REPLIED: { delivery: 'RECEIVED' } }).expectDeadline('remedies', '2026-09-30');
  });

  test('post means the postal enterprise, with its mail number (I235)', () => {
    ready().refuses('SERVE', 'trackingNumber', { mode: 'post' });
  });

  test('electronic service offers a link for filing reconsideration online (ARL 22)', () => {
    ready().refuses('SERVE', 'reconsiderationLink', { mode: 'electronic' }).does('SERVE', { mode: 'electronic', reconsiderationLink: 'https://example.org' }).expectState('REPLIED');
  });

  test('through another organ (I235)', () => {
    ready().does('SERVE', { mode: 'through-organ' }).expectState('REPLIED').expectFacts({ replies: [{ receivedOn: null }] });
  });

  test('posted on Friday, entered on Monday: the fact is Friday’s, but not before signature', () => {
    ready().on('2026-03-23').refuses('SERVE', 'signedFirst', { mode: 'direct' }, dated('2026-03-19')).does('SERVE', { mode: 'post', trackingNumber: 'EMS1' }, dated('2026-03-20')).expectFacts({ replies: [{ servedOn: '2026-03-20' }] });
  });

  test('a wrong day of signature can be corrected, so that an honest posting date is not barred', () => {
    ready().on('2026-03-23').does('CORRECT_FACT', { fact: 'signedOn', to: '2026-03-19', reason: '签发日期登记有误' }).does('SERVE', { mode: 'post', trackingNumber: 'EMS1' }, dated('2026-03-19'));
  });

  test('lateness is kept against both limits: 23 and 30 March', () => {
    signed(received().on('2026-03-24')).does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ late: { target: 1, statutory: 0 } }] });
    signed(received().on('2026-04-01')).does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ late: { target: 7, statutory: 2 } }] });
  });

  test('a reply posted on the Saturday after a Friday limit is late, though no working day lies between', () => {
    const friday = inReview(requestV1, '2026-02-28').expectDue({ target: '2026-03-20' });
    signed(friday.on('2026-03-21')).does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ late: { target: 1, statutory: 0 } }] });
  });

  test('whether a reply is late is unknown where the calendar is, and follows once it is published', () => {
    const late = signed(inReview(requestV1, '2026-12-10').on('2026-12-31')).does('SERVE', { mode: 'direct' });
    late.expectFacts({ replies: [{ late: { target: 0, statutory: null } }] });
  });
});

describe('the day a letter came to hand', () => {
  test('is recorded for a letter that waits for it, once, not before it was sent', () => {
    received().refuses('RECORD_RECEIPT', 'noLetterAwaited', { letter: 'reply' });
    const asked = received().on('2026-03-04').does('DEMAND_REASONS', { counts: '42' });
    asked.refuses('RECORD_RECEIPT', 'noLetter', { letter: 'fee' }).refuses('RECORD_RECEIPT', 'noLetter', { letter: 'consultation', consultationId: '1' })
      .refuses('RECORD_RECEIPT', 'notBeforeLetter', { letter: 'reasons' }, dated('2026-03-03')).does('RECORD_RECEIPT', { letter: 'reasons' });
    const both = asked.does('REASONS_ACCEPTED', { why: '诉讼' }).does('REQUEST_CORRECTION', { items: ['名称'] });
    both.refuses('RECORD_RECEIPT', 'receiptKnown', { letter: 'reasons' });
  });

  test('an extension notice, too', () => {
    received().does('REQUEST_EXTENSION', { workingDays: 5, reason: '量大' }).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {}).on('2026-03-05')
      .does('RECORD_RECEIPT', { letter: 'extension' }).expectFacts({ extension: { notice: { receivedOn: '2026-03-05' } } });
  });
});

describe('the applicant withdraws (row （六）3)', () => {
  test('in writing, at any time before the reply', () => {
    received().refuses('WITHDRAW', 'inWriting', { inWriting: false }).does('WITHDRAW', { inWriting: true, note: '已自行取得' }).expectState('CLOSED_WITHDRAWN').expectLetter('closing-note')
      .expectFacts({ closed: { outcome: 'OTHER.OTHER', note: '已自行取得' } }).does('ARCHIVE').expectState('ARCHIVED');
  });

  test('also before receipt is confirmed, but not before the request was made', () => {
    const waiting = scenario(requestV1).on('2026-03-04').does('SUBMIT', submission('2026-03-02', { channel: 'email' }));
    waiting.refuses('WITHDRAW', 'notBeforeSubmission', { inWriting: true }, dated('2026-03-01')).does('WITHDRAW', { inWriting: true }).expectState('CLOSED_WITHDRAWN')
      .refuses('SUPPLEMENT', 'notReceived', { cause: 'error-found', reason: '误撤回' });
  });

  test('not once it was answered', () => {
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('WITHDRAW', 'notAfterReply', { inWriting: true });
  });
});

describe('a further reply, never an overwrite (domain §3.2 SUPPLEMENT)', () => {
  const first = () => replied(received(), INTERNAL).on('2026-04-20');

  test('an error found: the second reply stands beside the first, whose outcome stays the counted one', () => {
    const again = first().does('SUPPLEMENT', { cause: 'error-found', reason: '应当公开' }).expectState('UNDER_REVIEW').expectValue({ OPEN: { clock: 'ENDED' } })
      .expectFacts({ proposal: null, signedOn: null }).expectTold('work-body-head', 'supplement-opened').expectDeadline('statutory', undefined);
    replied(again).expectFacts({ replies: [{ round: 1, outcome: 'DENIED.INTERNAL' }, { round: 2, outcome: 'GRANTED.PROVIDED', late: { target: 0, statutory: 0 } }], supplement: null });
    expect(countedOutcome(again.context)).toEqual({ outcome: 'DENIED.INTERNAL', on: '2026-03-02' });
    again.expectDeadline('remedies', '2026-10-20');
  });

  test('ordered: within the time the decision sets, with its own alarms and lateness', () => {
    const ordered = first().does('SUPPLEMENT', { cause: 'ordered', reason: '复议决定', dueOn: '2026-05-09' }).expectDeadline('supplement', '2026-05-09').expectDue({ statutory: '2026-03-30' });
    expect(ordered.fork().passes('2026-05-11').stages).toEqual(expect.arrayContaining(['supplement red 2026-05-07', 'supplement due 2026-05-09', 'supplement overdue 2026-05-10']));
    replied(ordered.on('2026-05-12')).expectFacts({ replies: [{}, { late: { target: 2, statutory: 2 } }], overdue: { target: null, statutory: null } });
  });

  test('an order names its date, which lies ahead; nothing is supplemented before the reply', () => {
    first().refuses('SUPPLEMENT', 'orderedDate', { cause: 'ordered', reason: '判决' }).refuses('SUPPLEMENT', 'dueAhead', { cause: 'ordered', reason: '判决', dueOn: '2026-04-01' })
      .refuses('SUPPLEMENT', 'notBeforeReply', { cause: 'error-found', reason: '遗漏' }, dated('2026-03-01'));
  });

  test('a date set that is a day off means the next working day (Civil Code 203)', () => {
    first().does('SUPPLEMENT', { cause: 'ordered', reason: '判决', dueOn: '2026-05-02' }).expectDeadline('supplement', '2026-05-06');
  });

  test('a lapse that was set aside is answered after all, and stays counted as the lapse', () => {
    const closed = received().does('REQUEST_CORRECTION', { items: ['名称'] }).does('RECORD_RECEIPT', { letter: 'correction' }).passes('2026-03-24').does('CORRECTION_EXPIRED', { closingNote: '逾期' });
    const again = closed.on('2026-04-20').does('RECONSIDERATION_FILED', { before: '市政府' }).does('DISPUTE_DECIDED', { disputeId: '1', result: 'CORRECTED', note: '责令答复' })
      .does('SUPPLEMENT', { cause: 'ordered', reason: '复议决定', dueOn: '2026-05-20' }).expectState('UNDER_REVIEW').expectDeadline('supplement', '2026-05-20').expectDeadline('correction', undefined);
    replied(again).expectState('REPLIED').expectFacts({ replies: [{ round: 1, late: { target: 0, statutory: 0 } }] });
    expect(countedOutcome(again.context)).toEqual({ outcome: 'OTHER.CORRECTION_LAPSED', on: '2026-03-24' });
  });
});
