import { by, dated, inReview, replied } from '../../../../test/support/scenario.js';
import { WorkingCalendar } from '../../../clock/calendar.js';
import { NOTICES } from '../../../clock/notices.js';
import { requestV1 } from '../definition.js';

const items = { items: ['请写明文件名称或者文号'] };
/** Example A of domain §4.4. */
const received = () => inReview(requestV1, '2025-09-22');
const noticed = () => received().on('2025-09-30').does('REQUEST_CORRECTION', items);

describe('the correction notice (Art. 30)', () => {
  test('day 7 is the last day for it (domain §4.4 A′), and it stops the clock', () => {
    received().expectDeadline('correction-notice', '2025-09-30');
    noticed().expectState('AWAITING_CORRECTION').expectLetter('correction-notice').expectDue({ target: null, statutory: null }).expectValue({ OPEN: { clock: 'STOPPED' } });
  });

  test('day 8 is too late: decide on what there is', () => {
    received().on('2025-10-09').refuses('REQUEST_CORRECTION', 'withinCorrectionWindow', items);
  });

  test('a notice of day 7 entered on day 8 is a fact of day 7', () => {
    received().on('2025-10-09').does('REQUEST_CORRECTION', items, dated('2025-09-30')).expectFacts({ corrections: [{ sentOn: '2025-09-30' }] });
  });

  test('everything to be corrected is listed, once', () => {
    received().refuses('REQUEST_CORRECTION', 'allItemsListed', { items: [] }).refuses('REQUEST_CORRECTION', 'allItemsListed', { items: [' '] });
  });

  test('the period given is reasonable', () => {
    for (const workingDays of [0, -3, 1.5, 4, 61]) received().refuses('REQUEST_CORRECTION', 'reasonablePeriod', { ...items, workingDays });
    received().does('REQUEST_CORRECTION', { ...items, workingDays: 10 }).expectFacts({ corrections: [{ workingDays: 10 }] });
  });

  test('where the calendar of the window is not published, the estimate decides', () => {
    const late = inReview(requestV1, '2026-12-25');
    late.fork().on('2026-12-31').does('REQUEST_CORRECTION', items);
    late.on('2027-01-20').refuses('REQUEST_CORRECTION', 'withinCorrectionWindow', items);
  });

  test('after a reply there is nothing to correct', () => {
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('REQUEST_CORRECTION', 'notAfterReply', items);
  });
});

describe('the corrected request starts the period afresh (Art. 30; domain §4.4 B)', () => {
  test('noticed on 09-30, corrected on 10-13: due 11-03 and 11-10, with a new window for a notice', () => {
    noticed().on('2025-10-13').does('CORRECTED', {}).expectState('UNDER_REVIEW').expectDue({ target: '2025-11-03', statutory: '2025-11-10' })
      .expectDeadline('correction-notice', '2025-10-22').expectValue({ OPEN: { clock: 'RUNNING' } });
  });

  test('a correction that came on Friday and is entered on Monday counts from Friday', () => {
    noticed().on('2025-10-13').does('CORRECTED', {}, dated('2025-10-10')).expectDue({ statutory: '2025-11-06' });
  });

  test('it is not dated before the notice', () => {
    noticed().refuses('CORRECTED', 'notBeforeNotice', {}, dated('2025-09-29'));
  });

  test('it cancels an extension told before (domain §4.3)', () => {
    const given = received().does('REQUEST_EXTENSION', { workingDays: 20, reason: '量大' }).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {}).expectDue({ statutory: '2025-11-21' });
    given.on('2025-09-30').does('REQUEST_CORRECTION', items).on('2025-10-13').does('CORRECTED', {}).expectDue({ statutory: '2025-11-10' })
      .expectValue({ OPEN: { extension: 'NOT_EXTENDED' } }).does('REQUEST_EXTENSION', { workingDays: 5, reason: '量大' });
  });
});

describe('a second round', () => {
  const once = (secondCorrectionRound: boolean) => inReview(requestV1, '2025-09-22', { secondCorrectionRound }).does('REQUEST_CORRECTION', items).on('2025-10-13').does('CORRECTED', {});

  test('where the organ practises it, a second notice goes out inside the new window, and no third', () => {
    once(true).does('REQUEST_CORRECTION', items).on('2025-10-20').does('CORRECTED', {}).expectFacts({ corrections: [{}, { correctedOn: '2025-10-20' }] })
      .refuses('REQUEST_CORRECTION', 'twoRoundsAtMost', items);
  });

  test('where it does not, one notice is all (一次性告知)', () => {
    once(false).refuses('REQUEST_CORRECTION', 'oneNotice', items);
  });
});

describe('still unclear after correction (Art. 30; row （四）3)', () => {
  test('the outcome is drafted with the dates of notice and answer', () => {
    noticed().on('2025-10-13').does('STILL_UNCLEAR', { remainsUnclear: '无法确定所指文件' }).expectState('DRAFTING').expectFacts({
      proposal: { outcome: 'UNABLE.STILL_UNCLEAR', elements: { correctionDates: '2025-09-30；2025-10-13', whatRemainsUnclear: '无法确定所指文件' } }, drafters: ['officer'],
    }).expectDue({ statutory: '2025-11-10' });
  });
});

describe('no correction in time (Art. 30; row （六）1)', () => {
  const known = () => noticed().on('2025-10-09').does('RECORD_RECEIPT', { letter: 'correction' });

  test('the period runs from receipt of the notice: until then nothing lapses, and reception asks after the letter', () => {
    const waiting = noticed().expectTask('record-receipt', 'reception-clerk').expectDeadline('correction', undefined).expectDeadline('receipt:correction', '2025-10-16').passes('2026-03-02');
    waiting.expectState('AWAITING_CORRECTION').refuses('CORRECTION_EXPIRED', 'correctionPeriodNotOver', { closingNote: '逾期' });
    expect(waiting.stages).toEqual(['receipt:correction due 2025-10-16']);
  });

  test('fifteen working days after receipt the lapse opens a task; an officer confirms it', () => {
    const waiting = known().expectDeadline('correction', '2025-10-29').passes('2025-10-29').refuses('CORRECTION_EXPIRED', 'correctionPeriodNotOver', { closingNote: '逾期' });
    waiting.passes('2025-10-30').expectState('AWAITING_CORRECTION').expectTask('confirm-correction-lapse', 'handling-officer')
      .does('CORRECTION_EXPIRED', { closingNote: '无正当理由逾期' }).expectState('CLOSED_ABANDONED').expectLetter('closing-note')
      .expectFacts({ closed: { on: '2025-10-30', outcome: 'OTHER.CORRECTION_LAPSED' } });
  });

  test('a correction in the post when the period lapsed is accepted as of the day it came', () => {
    known().passes('2025-11-03').does('CORRECTED', {}, dated('2025-10-29')).expectState('UNDER_REVIEW').expectDue({ statutory: '2025-11-26' });
  });

  test('late: only with a justified reason', () => {
    known().passes('2025-11-03').refuses('CORRECTED', 'lateNeedsReason', {}).refuses('STILL_UNCLEAR', 'lateNeedsReason', { remainsUnclear: '不明确' })
      .does('CORRECTED', { justifiedReason: '住院' }).expectState('UNDER_REVIEW').expectFacts({ corrections: [{ lapsed: false }] });
  });

  test('a correction that turns up after the lapse was confirmed undoes the closing, if it was in time or justified', () => {
    const closed = known().passes('2025-10-30').does('CORRECTION_EXPIRED', { closingNote: '逾期' }).on('2025-11-05');
    closed.fork().refuses('CORRECTED', 'lateNeedsReason', {});
    closed.fork().does('CORRECTED', {}, dated('2025-10-29')).expectState('UNDER_REVIEW').expectFacts({ closed: null }).expectDue({ statutory: '2025-11-26' });
    closed.refuses('PAID', 'noFeeNotice', { receiptNumber: '1' });
  });

  test('a case closed because no fee came has no correction to wait for', () => {
    const unpaid = received().does('PROPOSE_FEE', { method: 'PER_VOLUME', pages: 120 }).does('APPROVE_FEE', {}, by('head')).does('CHARGE_FEE')
      .does('RECORD_RECEIPT', { letter: 'fee' }).passes('2025-12-01').does('PAYMENT_EXPIRED', { closingNote: '逾期未缴费' });
    unpaid.refuses('CORRECTED', 'noCorrectionOpen', {});
  });

  test('if the receipt was entered too early, correcting it takes the lapse back (Art. 30)', () => {
    const lapsed = known().passes('2025-10-30').expectTask('confirm-correction-lapse');
    lapsed.does('CORRECT_FACT', { fact: 'correction:1.receivedOn', to: '2025-10-16', reason: '签收单日期' }).expectNoTask('confirm-correction-lapse')
      .refuses('CORRECTION_EXPIRED', 'correctionPeriodNotOver', { closingNote: '逾期' }).expectDeadline('correction', '2025-11-06');
  });

  test('nothing lapses on an estimate: the period waits for the calendar', () => {
    const waiting = inReview(requestV1, '2026-12-14').does('REQUEST_CORRECTION', items).does('RECORD_RECEIPT', { letter: 'correction' }).passes('2027-06-01');
    expect(waiting.stages).toEqual([]);
    waiting.refuses('CORRECTION_EXPIRED', 'correctionPeriodNotOver', { closingNote: '逾期' });
  });

  test('a day off ordered afterwards puts the end of the period back, and the lapse with it', () => {
    const lapsed = known().passes('2025-10-30');
    const sources = [{ id: 'flood', kind: 'override' as const, title: '市政府停工通知', issuedOn: '2025-10-28', year: 2025, daysOff: [{ from: '2025-10-29', to: '2025-10-31', name: '防汛停工' }], workdays: [] }];
    lapsed.under(withOverride(sources)).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).refuses('CORRECTION_EXPIRED', 'correctionPeriodNotOver', { closingNote: '逾期' })
      .expectDeadline('correction', '2025-11-03');
  });
});

describe('while a correction is awaited', () => {
  test('a paused or stopped clock raises no alarm', () => {
    const waiting = noticed().passes('2026-01-30');
    expect(waiting.stages.filter((each) => each.startsWith('target') || each.startsWith('statutory'))).toEqual([]);
  });

  test('the reply cannot be reviewed, and the applicant may withdraw', () => {
    const waiting = noticed();
    expect(waiting.allowed).not.toContain('PROPOSE_OUTCOME');
    waiting.refuses('PROPOSE_OUTCOME', 'notInThisState', { outcome: 'GRANTED.PROVIDED', elements: {} });
    waiting.does('WITHDRAW', { inWriting: true }).expectState('CLOSED_WITHDRAWN');
  });

  test('a consultation open at the same time goes on pausing after the correction (domain §3.2 rule 4)', () => {
    received().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'trade-secret', information: '合同', applicantToldOn: '2025-09-22' }).on('2025-09-30')
      .does('REQUEST_CORRECTION', items).expectValue({ OPEN: { clock: 'STOPPED', consultations: 'WAITING' } }).on('2025-10-13').does('CORRECTED', {})
      .expectValue({ OPEN: { clock: 'PAUSED' } }).expectDue({ target: null, statutory: null })
      .on('2025-10-15').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectDue({ statutory: '2025-11-12' });
  });

  test('an unclear remainder is answered even though a third party was not heard: nothing of it is released', () => {
    const given = received().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'trade-secret', information: '合同', applicantToldOn: '2025-09-22' })
      .does('REQUEST_CORRECTION', items).on('2025-10-13').does('STILL_UNCLEAR', { remainsUnclear: '不明确' });
    given.does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE', { opinion: '合法' }, by('adviser')).does('SIGN', {}, by('leader'))
      .on('2025-10-15').does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ outcome: 'UNABLE.STILL_UNCLEAR', late: { target: 0, statutory: 0 } }] });
  });
});

function withOverride(sources: Parameters<typeof WorkingCalendar.build>[0]): WorkingCalendar {
  return WorkingCalendar.build([...NOTICES, ...sources]);
}

describe('corrected online by the applicant (Art. 30)', () => {
  const applicant = { by: null };
  const online = { byApplicant: 'online' } as const;

  test('in time: the clock starts afresh, and the officer is told', () => {
    noticed().on('2025-10-13').does('CORRECTED', online, applicant).expectState('UNDER_REVIEW').expectDue({ target: '2025-11-03', statutory: '2025-11-10' }).expectTold('officer', 'corrected');
  });

  test('late: whether the reason is justified is for the office, so the applicant’s word alone does not do', () => {
    const late = noticed().does('RECORD_RECEIPT', { letter: 'correction' }).passes('2025-11-03');
    late.refuses('CORRECTED', 'lateNeedsReason', online, applicant);
    late.refuses('CORRECTED', 'reasonForOffice', { ...online, justifiedReason: '住院' }, applicant);
  });
});
