import { WorkingCalendar } from './calendar.js';
import { reconsiderationUntil, suitAfterReconsiderationUntil, suitUntil } from './remedy-periods.js';

const calendar = WorkingCalendar.published();

describe('the applicant’s periods, in calendar days and months', () => {
  test('domain §4.4 G: day 60 is a Sunday, so reconsideration until Monday (ARL 20; Civil Code 203)', () => {
    expect(reconsiderationUntil('2025-12-03', calendar)).toEqual({ dueOn: '2026-02-02', provisional: false, estimatedOn: null });
  });

  test('domain §4.4 H: six months from 31 August end with February; 2027 is not announced, so only an estimate (APL 46; Civil Code 202)', () => {
    expect(suitUntil('2026-08-31', calendar)).toEqual({ dueOn: null, provisional: true, estimatedOn: '2027-03-01' });
  });

  test('fifteen days after a reconsideration decision, over the National Day holidays (APL 45)', () => {
    expect(suitAfterReconsiderationUntil('2026-09-18', calendar).dueOn).toBe('2026-10-08');
  });

  test('a make-up Saturday is no day off: the period ends on it (Civil Code 203)', () => {
    expect(suitAfterReconsiderationUntil('2026-01-30', calendar).dueOn).toBe('2026-02-14');
  });
});
