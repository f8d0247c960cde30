import { by, dated, inReview, replied } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const received = () => inReview(requestV1, '2026-03-02');
const demanded = () => received().on('2026-03-04').does('DEMAND_REASONS', { counts: '本月第42件' });

describe('demand for reasons (Art. 35)', () => {
  test('the law names no stop of the clock, so it runs on', () => {
    demanded().expectState('AWAITING_REASONS').expectLetter('reasons-demand').expectDue({ statutory: '2026-03-30' }).expectValue({ OPEN: { clock: 'RUNNING' } });
  });

  test('reasons are asked for once, with a reasonable period, and not after the reply', () => {
    received().refuses('DEMAND_REASONS', 'reasonablePeriod', { counts: '42', workingDays: 1 });
    demanded().does('REASONS_ACCEPTED', { why: '诉讼需要' }).refuses('DEMAND_REASONS', 'reasonsAskedOnce', { counts: '43' });
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('DEMAND_REASONS', 'notAfterReply', { counts: '42' });
  });

  test('good reasons: the examination goes on', () => {
    demanded().does('REASONS_ACCEPTED', { why: '诉讼需要' }).expectState('UNDER_REVIEW').expectFacts({ reasons: { decision: 'accepted' } }).expectDue({ statutory: '2026-03-30' });
  });

  test('bad reasons: not processed, with counts, demand and why they are not reasonable (row （五）4)', () => {
    demanded().on('2026-03-10').does('REASONS_REJECTED', { given: true, why: '与申请无关' }).expectState('DRAFTING').expectFacts({
      reasons: { decision: 'rejected' }, drafters: ['officer'],
      proposal: { outcome: 'NOT_PROCESSED.EXCESSIVE', elements: { counts: '本月第42件', reasonsDemanded: '2026-03-04', whyUnreasonable: '与申请无关' } },
    });
  });

  test('an answer is not dated before the demand', () => {
    demanded().refuses('REASONS_ACCEPTED', 'notBeforeNotice', { why: '诉讼' }, dated('2026-03-03'))
      .refuses('REASONS_REJECTED', 'notBeforeNotice', { given: true, why: '无关' }, dated('2026-03-03'))
      .refuses('REASONS_ACCEPTED_DELAY', 'notBeforeNotice', { why: '量大', untilOn: '2026-04-20' }, dated('2026-03-03'));
  });

  test('no reasons: only once the period, counted from receipt of the demand, is over', () => {
    const asked = demanded().refuses('REASONS_REJECTED', 'reasonsPeriodNotOver', { given: false, why: '未说明' }).expectTask('record-receipt')
      .on('2026-03-05').does('RECORD_RECEIPT', { letter: 'reasons' }).expectDeadline('reasons', '2026-03-19');
    asked.passes('2026-03-20').expectTask('decide-on-reasons', 'handling-officer').does('REASONS_REJECTED', { given: false, why: '未说明' })
      .expectFacts({ reasons: { decision: 'not-given' } });
  });

  test('an officer cannot reject what is not there by correcting the receipt: the lapse goes with it', () => {
    demanded().on('2026-03-05').does('RECORD_RECEIPT', { letter: 'reasons' }).passes('2026-03-20').does('CORRECT_FACT', { fact: 'reasons.receivedOn', to: '2026-03-09', reason: '签收单' })
      .expectNoTask('decide-on-reasons').refuses('REASONS_REJECTED', 'reasonsPeriodNotOver', { given: false, why: '未说明' });
  });

  test('nobody refuses to process without having found the reasons wanting (Art. 35)', () => {
    const excessive = { outcome: 'NOT_PROCESSED.EXCESSIVE' as const, elements: { counts: '42', reasonsDemanded: '2026-03-04', whyUnreasonable: '无关' } };
    demanded().does('REASONS_ACCEPTED', { why: '诉讼需要' }).refuses('PROPOSE_OUTCOME', 'reasonsFirst', excessive);
    demanded().does('REASONS_REJECTED', { given: true, why: '无关' }).does('REOPEN_EXAMINATION', { reason: '复核' }).does('PROPOSE_OUTCOME', excessive).expectState('DRAFTING');
  });
});

describe('reasonable delay (Art. 35)', () => {
  test('the date told takes the place of the Art. 33 date, for both limits', () => {
    demanded().does('REASONS_ACCEPTED_DELAY', { why: '量大', untilOn: '2026-05-20' }).expectState('UNDER_REVIEW').expectLetter('delayed-reply-notice')
      .expectDue({ target: '2026-05-20', statutory: '2026-05-20' }).expectFacts({ reasonableDelay: { untilOn: '2026-05-20', notifiedOn: '2026-03-04' } })
      .refuses('REQUEST_EXTENSION', 'delayInForce', { workingDays: 5, reason: '量大' });
  });

  test('it lies ahead, after the limit it replaces, on a working day', () => {
    demanded().refuses('REASONS_ACCEPTED_DELAY', 'delayAhead', { why: '量大', untilOn: '2026-03-04' })
      .refuses('REASONS_ACCEPTED_DELAY', 'delayBeyondLimit', { why: '量大', untilOn: '2026-03-30' })
      .refuses('REASONS_ACCEPTED_DELAY', 'delayOnWorkingDay', { why: '量大', untilOn: '2026-05-02' });
  });

  test('it is told before the limit: an expired period is not prolonged afterwards', () => {
    demanded().on('2026-03-31').refuses('REASONS_ACCEPTED_DELAY', 'beforeDeadline', { why: '量大', untilOn: '2026-05-20' });
  });

  test('a correction starts a full period again and leaves the delay behind; an extension is possible again', () => {
    const given = demanded().does('REASONS_ACCEPTED_DELAY', { why: '量大', untilOn: '2026-05-20' }).on('2026-03-11').does('REQUEST_CORRECTION', { items: ['名称'] })
      .on('2026-03-16').does('CORRECTED', {}).expectFacts({ reasonableDelay: null }).expectDue({ statutory: '2026-04-14' });
    given.does('REQUEST_EXTENSION', { workingDays: 20, reason: '量大' }).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {}).expectDue({ statutory: '2026-05-14' });
  });

  test('a date in a year without a calendar is provisional', () => {
    const late = inReview(requestV1, '2026-12-01').does('DEMAND_REASONS', { counts: '42' }).does('REASONS_ACCEPTED_DELAY', { why: '量大', untilOn: '2027-02-01' });
    late.expectDue({ statutory: null });
    expect(late.deadline('statutory')?.due).toEqual({ dueOn: null, provisional: true, estimatedOn: '2027-02-01' });
  });
});
