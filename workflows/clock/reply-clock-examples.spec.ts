import { WorkingCalendar } from './calendar.js';
import { emptyLedger, type Ledger } from './ledger.js';
import { DEFAULT_POLICY } from './policy.js';
import { replyClock } from './reply-clock.js';

const calendar = WorkingCalendar.published();
const clock = (facts: Partial<Ledger>, policy = DEFAULT_POLICY) => replyClock({ ...emptyLedger(), ...facts }, policy, calendar);
const dates = (facts: Partial<Ledger>, policy = DEFAULT_POLICY) => {
  const { target, statutory } = clock(facts, policy);
  return [target.dueOn, statutory.dueOn];
};

describe('worked examples of domain §4.4', () => {
  const A = { receivedOn: '2025-09-22' };

  test('A: no event (Art. 33)', () => expect(dates(A)).toEqual(['2025-10-17', '2025-10-24']));

  test('A′: last day for a correction notice (Art. 30)', () => {
    expect(clock(A).correctionNoticeBy).toEqual({ dueOn: '2025-09-30', provisional: false, estimatedOn: null });
  });

  test('B: a correction on the last day, the corrected request restarts in full (Art. 30)', () => {
    const corrected = { ...A, corrections: [{ id: 'c', noticeOn: '2025-09-30', correctedOn: '2025-10-13' }] };
    expect(dates(corrected)).toEqual(['2025-11-03', '2025-11-10']);
    expect(clock(corrected)).toMatchObject({ state: 'running', startOn: '2025-10-13', lastResumedOn: '2025-10-13' });
  });

  test('C: consultation of a third party, answered after its own limit (Arts. 32, 33 ¶3)', () => {
    const pause = { id: 'p', reason: 'thirdParty', label: '征求意见书', sentOn: '2026-02-03', receivedOn: '2026-02-05', endedOn: '2026-03-05' } as const;
    const facts = { receivedOn: '2026-01-26', pauses: [pause] };
    expect(dates({ receivedOn: '2026-01-26' })).toEqual(['2026-02-14', '2026-02-28']);
    expect(dates(facts)).toEqual(['2026-03-18', '2026-03-25']);
    expect(clock(facts)).toMatchObject({ excludedWorkingDays: 18, lastResumedOn: '2026-03-05' });
    expect(calendar.addWorkingDays('2026-02-05', 15)).toBe('2026-03-04');
  });

  test('C, strict reading: the pause opens with the third party’s receipt, two working days later', () => {
    const pause = { id: 'p', reason: 'thirdParty', label: '征求意见书', sentOn: '2026-02-03', receivedOn: '2026-02-05', endedOn: '2026-03-05' } as const;
    expect(dates({ receivedOn: '2026-01-26', pauses: [pause] }, { ...DEFAULT_POLICY, pauseOpensOn: 'receipt' })).toEqual(['2026-03-16', '2026-03-23']);
  });

  test('D: extension by 20, moving the city’s target too (Art. 33 ¶2; our default)', () => {
    const facts = { receivedOn: '2026-03-02', extension: { workingDays: 20, notifiedOn: '2026-03-25', label: '延期答复告知书' } };
    expect(dates({ receivedOn: '2026-03-02' })).toEqual(['2026-03-23', '2026-03-30']);
    expect(dates(facts)).toEqual(['2026-04-21', '2026-04-28']);
    expect(dates(facts, { ...DEFAULT_POLICY, extensionMovesTarget: false })).toEqual(['2026-03-23', '2026-04-28']);
  });

  test('E: fee notice, 20 working days to pay (Fee Measures)', () => {
    expect(calendar.addWorkingDays('2026-04-10', DEFAULT_POLICY.paymentWorkingDays)).toBe('2026-05-12');
  });

  test('F: payment starts the period afresh (Fee Measures 7)', () => {
    expect(dates({ receivedOn: '2026-04-01', payments: [{ id: 'f', noticeOn: '2026-04-10', paidOn: '2026-04-22' }] })).toEqual(['2026-05-15', '2026-05-22']);
  });
});
