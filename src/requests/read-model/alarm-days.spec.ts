import fc from 'fast-check';
import { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { addDays } from '../../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY } from '../../../workflows/clock/policy.js';
import { alarmDays, firstDayWithLeft } from './alarm-days.js';

const calendar = WorkingCalendar.published();

describe('the days of alarms', () => {
  it('are as many working days before the due date as the policy says', () => {
    // Spring Festival 2026: 15–23 February off, Saturdays 14 and 28 February worked.
    expect(alarmDays('2026-03-04', DEFAULT_POLICY, calendar)).toEqual({ reminder_on: '2026-02-12', yellow_on: '2026-02-26', red_on: '2026-03-02' });
  });

  it('are the first on which so few days are left, whatever the day, published or not', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 20 }), (offset, term, left) => {
      const due = calendar.estimateWorkingDaysAfter(addDays('2025-03-03', offset), term);
      const first = firstDayWithLeft(due, left, calendar);
      expect(calendar.estimateWorkingDaysBetween(first, due)).toBe(left);
      expect(calendar.estimateWorkingDaysBetween(addDays(first, -1), due)).toBe(left + 1);
    }));
  });
});
