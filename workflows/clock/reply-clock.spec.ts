import { WorkingCalendar } from './calendar.js';
import { emptyLedger, type Ledger, type PauseEntry } from './ledger.js';
import { DEFAULT_POLICY } from './policy.js';
import { probableWorkingDaysLeft, replyClock, workingDaysLeft } from './reply-clock.js';

const calendar = WorkingCalendar.published();
const clock = (facts: Partial<Ledger>, policy = DEFAULT_POLICY) => replyClock({ ...emptyLedger(), ...facts }, policy, calendar);
const letter = (sentOn: string, endedOn: string | null, id = sentOn): PauseEntry => (
  { id, reason: 'thirdParty', label: `征求意见书 ${id}`, sentOn, receivedOn: null, endedOn });
const codes = (facts: Partial<Ledger>) => clock(facts).warnings.map(({ code }) => code);
const none = { dueOn: null, provisional: false, estimatedOn: null };

// Received Mon 2026-03-02: target Mon 03-23, statutory Mon 03-30, correction notice by Wed 03-11.
const receivedOn = '2026-03-02';

describe('before and after', () => {
  test('nothing runs before receipt', () => {
    expect(clock({})).toEqual({
      state: 'notStarted', startOn: null, target: none, statutory: none, correctionNoticeBy: none, lastResumedOn: null,
      excludedWorkingDays: 0, warnings: [],
    });
  });

  test('a reply ends the clock; its due dates stay for judging lateness', () => {
    expect(clock({ receivedOn, stoppedOn: '2026-03-20' })).toMatchObject({ state: 'ended', statutory: { dueOn: '2026-03-30' } });
  });

  test('an answer still awaited when the reply is served counts as ended on that day', () => {
    expect(clock({ receivedOn, pauses: [letter('2026-03-03', null)], stoppedOn: '2026-03-05' })).toMatchObject({ state: 'ended', statutory: { dueOn: '2026-04-01' } });
  });
});

describe('corrections (Art. 30)', () => {
  test('stop the clock until the corrected request comes', () => {
    expect(clock({ receivedOn, corrections: [{ id: 'c', noticeOn: '2026-03-11', correctedOn: null }] })).toMatchObject({
      state: 'stopped', target: none, statutory: none, correctionNoticeBy: { dueOn: '2026-03-11' }, startOn: receivedOn, warnings: [],
    });
  });

  test('trap 11: a notice after the seventh working day neither stops nor restarts', () => {
    const late = { receivedOn, corrections: [{ id: 'c', noticeOn: '2026-03-12', correctedOn: '2026-03-20' }] };
    expect(clock(late)).toMatchObject({ state: 'running', startOn: receivedOn, statutory: { dueOn: '2026-03-30' }, correctionNoticeBy: { dueOn: '2026-03-11' } });
    expect(codes(late)).toEqual(['correctionTooLate']);
    expect(codes({ receivedOn, corrections: [{ id: 'c', noticeOn: '2026-03-01', correctedOn: null }] })).toEqual(['correctionBeforeReceipt']);
  });

  test('each opens a new window; the last corrected request is the start', () => {
    const twice = {
      receivedOn,
      corrections: [{ id: 'b', noticeOn: '2026-03-26', correctedOn: '2026-03-27' }, { id: 'a', noticeOn: '2026-03-11', correctedOn: '2026-03-20' }],
    };
    expect(clock(twice)).toMatchObject({ startOn: '2026-03-27', statutory: { dueOn: '2026-04-27' }, correctionNoticeBy: { dueOn: '2026-04-08' }, warnings: [] });
  });

  test('pauses do not move the window (domain §4.4)', () => {
    expect(clock({ receivedOn, pauses: [letter('2026-03-03', '2026-03-25')] }).correctionNoticeBy.dueOn).toBe('2026-03-11');
  });
});

describe('payments', () => {
  test('stop from the notice and restart, without a new correction window', () => {
    const fee = (paidOn: string | null) => ({ receivedOn, payments: [{ id: 'f', noticeOn: '2026-03-09', paidOn }] });
    expect(clock(fee(null))).toMatchObject({ state: 'stopped', target: none, statutory: none });
    expect(clock(fee('2026-03-16'))).toMatchObject({ state: 'running', startOn: '2026-03-16', target: { dueOn: '2026-04-07' }, correctionNoticeBy: { dueOn: '2026-03-11' } });
  });
});

describe('extensions (Art. 33 ¶2)', () => {
  const extension = (notifiedOn: string | null, workingDays = 20) => ({ workingDays, notifiedOn, label: '延期答复告知书' });
  const corrections = [{ id: 'c', noticeOn: '2026-03-11', correctedOn: '2026-03-20' }];

  test('one told on or before a restart is cancelled by it, a later one counts', () => {
    expect(clock({ receivedOn, corrections, extension: extension('2026-03-20') }).statutory.dueOn).toBe('2026-04-20');
    expect(clock({ receivedOn, corrections, extension: extension('2026-03-23') }).statutory.dueOn).toBe('2026-05-20');
    expect(clock({ receivedOn, corrections, extension: extension(null) }).statutory.dueOn).toBe('2026-05-20');
  });

  test('is counted to the most the law allows, and one told too late is pointed out', () => {
    expect(clock({ receivedOn, extension: extension('2026-03-25', 30) })).toMatchObject({ statutory: { dueOn: '2026-04-28' }, warnings: [{ code: 'extensionTooLong' }] });
    expect(codes({ receivedOn, extension: extension('2026-03-30') })).toEqual([]);
    expect(codes({ receivedOn, extension: extension('2026-03-31') })).toEqual(['extensionTooLate']);
  });
});

describe('consultations (Arts. 32–34, 33 ¶3; domain §4.4)', () => {
  test('hold both due dates while an answer is awaited', () => {
    expect(clock({ receivedOn, pauses: [letter('2026-03-10', null)] })).toMatchObject({ state: 'paused', target: none, statutory: none, lastResumedOn: receivedOn });
  });

  test('overlapping ones count once; those that touch are one', () => {
    const pauses = [letter('2026-03-10', '2026-03-17'), letter('2026-03-04', '2026-03-12'), letter('2026-03-17', '2026-03-18')];
    expect(clock({ receivedOn, pauses })).toMatchObject({ excludedWorkingDays: 10, statutory: { dueOn: '2026-04-14' }, lastResumedOn: '2026-03-18' });
  });

  test('one that opens on the due date still counts, one that opens after it does not: each limit on its own', () => {
    expect(clock({ receivedOn, pauses: [letter('2026-03-23', '2026-03-25')] })).toMatchObject({ target: { dueOn: '2026-03-25' }, statutory: { dueOn: '2026-04-01' } });
    expect(clock({ receivedOn, pauses: [letter('2026-03-24', '2026-03-26')] })).toMatchObject({ target: { dueOn: '2026-03-23' }, statutory: { dueOn: '2026-04-01' } });
    const held = clock({ receivedOn, pauses: [letter('2026-03-24', null)] });
    expect(held).toMatchObject({ state: 'paused', target: { dueOn: '2026-03-23' }, statutory: none });
    const expired = { receivedOn, pauses: [letter('2026-03-31', null)] };
    expect(clock(expired)).toMatchObject({ state: 'running', statutory: { dueOn: '2026-03-30' } });
    expect(codes(expired)).toEqual(['pauseAfterDue']);
  });

  test('an earlier one can carry the due date over the opening of a later one', () => {
    expect(clock({ receivedOn, pauses: [letter('2026-04-01', '2026-04-03'), letter('2026-03-30', '2026-04-02')] }).statutory.dueOn).toBe('2026-04-03');
  });

  test('what lies before a restart falls away', () => {
    const facts = { receivedOn, corrections: [{ id: 'c', noticeOn: '2026-03-11', correctedOn: '2026-03-20' }], pauses: [letter('2026-03-10', '2026-03-24')] };
    expect(clock(facts)).toMatchObject({ excludedWorkingDays: 2, statutory: { dueOn: '2026-04-22' } });
  });

  test('under the strict policy a letter pauses nothing before it is received', () => {
    const strict = { ...DEFAULT_POLICY, pauseOpensOn: 'receipt' as const };
    expect(clock({ receivedOn, pauses: [letter('2026-03-10', null)] }, strict)).toMatchObject({ state: 'running', statutory: { dueOn: '2026-03-30' } });
    expect(clock({ receivedOn, pauses: [{ ...letter('2026-03-10', '2026-03-17'), receivedOn: '2026-03-12' }] }, strict).statutory.dueOn).toBe('2026-04-02');
  });
});

describe('reasonable delay (Art. 35)', () => {
  const delay = (untilOn: string) => ({ untilOn, notifiedOn: '2026-03-10' });

  test('takes the place of both dates; on a day off the next working day (Civil Code 203)', () => {
    expect(clock({ receivedOn, reasonableDelay: delay('2026-05-15') })).toMatchObject({ target: { dueOn: '2026-05-15' }, statutory: { dueOn: '2026-05-15' } });
    expect(clock({ receivedOn, reasonableDelay: delay('2026-05-02') }).statutory.dueOn).toBe('2026-05-06');
    expect(clock({ receivedOn, reasonableDelay: delay('2027-03-01') }).statutory).toEqual({ dueOn: null, provisional: true, estimatedOn: '2027-03-01' });
  });

  test('is left behind by a later restart', () => {
    const payments = [{ id: 'f', noticeOn: '2026-03-09', paidOn: '2026-03-16' }];
    expect(clock({ receivedOn, payments, reasonableDelay: delay('2026-05-15') }).statutory.dueOn).toBe('2026-04-14');
  });
});

describe('receipt on a day off (domain §4.1 point 3)', () => {
  test('counts like the working day before it; by policy like the working day after it', () => {
    expect(clock({ receivedOn: '2026-01-03' })).toMatchObject({ startOn: '2026-01-03', target: { dueOn: '2026-01-22' } });
    expect(clock({ receivedOn: '2026-01-03' }, { ...DEFAULT_POLICY, receiptOnDayOff: 'nextWorkingDay' })).toMatchObject({ startOn: '2026-01-04', target: { dueOn: '2026-01-23' }, correctionNoticeBy: { dueOn: '2026-01-13' } });
  });
});

describe('where the calendar ends', () => {
  test('each date is provisional on its own', () => {
    expect(clock({ receivedOn: '2026-12-04' })).toMatchObject({
      target: { dueOn: '2026-12-25', provisional: false }, statutory: { dueOn: null, provisional: true, estimatedOn: '2027-01-04' },
    });
  });

  test('a pause that runs over the end leaves no certain day, even if it ends on a day taken for a day off', () => {
    const facts = { receivedOn: '2026-12-03', pauses: [letter('2026-12-31', '2027-01-01')] };
    expect(clock(facts).statutory).toEqual({ dueOn: null, provisional: true, estimatedOn: '2026-12-31' });
  });

  test('a receipt before or after it gives estimates only', () => {
    expect(clock({ receivedOn: '2018-12-28' }).statutory.provisional).toBe(true);
    expect(clock({ receivedOn: '2027-01-05' })).toMatchObject({ startOn: '2027-01-05', statutory: { dueOn: null, provisional: true, estimatedOn: '2027-02-02' } });
  });

  test('working days left are negative once past, and none where no day is certain', () => {
    const { statutory } = clock({ receivedOn });
    expect(['2026-03-02', '2026-03-30', '2026-03-31', '2027-01-04'].map((today) => workingDaysLeft(calendar, statutory, today))).toEqual([20, 0, -1, -191]);
    const provisional = clock({ receivedOn: '2026-12-04' }).statutory;
    expect([workingDaysLeft(calendar, provisional, '2026-12-31'), probableWorkingDaysLeft(calendar, provisional, '2026-12-31')]).toEqual([null, 1]);
    expect(probableWorkingDaysLeft(calendar, none, '2026-12-31')).toBeNull();
  });
});
