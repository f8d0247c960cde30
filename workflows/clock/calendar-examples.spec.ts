import { WorkingCalendar } from './calendar.js';

/** domain.md §10.4: start, working days, due date. Row 1 is the court case LYG; all follow REG 30–33 and CIV 201. */
const EXAMPLES: readonly [row: number, start: string, n: number, due: string][] = [
  [1, '2022-09-30', 20, '2022-11-02'], [2, '2022-12-30', 15, '2023-01-28'], [3, '2023-01-16', 15, '2023-02-09'],
  [4, '2023-04-21', 15, '2023-05-15'], [5, '2023-06-21', 7, '2023-07-03'], [6, '2023-09-15', 15, '2023-10-12'],
  [7, '2023-09-28', 7, '2023-10-13'], [8, '2023-09-28', 15, '2023-10-25'], [9, '2023-10-07', 15, '2023-10-26'],
  [10, '2024-02-02', 7, '2024-02-18'], [11, '2024-02-02', 15, '2024-02-28'], [12, '2024-02-09', 20, '2024-03-14'],
  [13, '2024-04-30', 15, '2024-05-23'], [14, '2024-09-13', 15, '2024-10-11'], [15, '2024-09-13', 20, '2024-10-17'],
  [16, '2025-01-20', 15, '2025-02-14'], [17, '2025-01-26', 7, '2025-02-11'], [18, '2025-01-27', 20, '2025-03-03'],
  [19, '2025-04-25', 15, '2025-05-20'], [20, '2025-09-26', 15, '2025-10-23'], [21, '2025-09-30', 7, '2025-10-16'],
  [22, '2025-12-31', 15, '2026-01-22'], [23, '2026-01-03', 15, '2026-01-22'], [24, '2026-02-13', 7, '2026-03-02'],
  [25, '2026-02-13', 15, '2026-03-12'], [26, '2026-02-13', 20, '2026-03-19'], [27, '2026-02-28', 15, '2026-03-20'],
  [28, '2026-04-30', 15, '2026-05-25'], [29, '2026-09-18', 15, '2026-10-15'], [30, '2026-09-30', 15, '2026-10-27'],
  [31, '2026-11-23', 15, '2026-12-14'], [32, '2026-11-23', 20, '2026-12-21'], [33, '2020-01-23', 15, '2020-02-21'],
  [34, '2019-04-26', 15, '2019-05-20'], [35, '2026-12-02', 20, '2026-12-30'], [36, '2026-12-03', 20, '2026-12-31'],
];

const calendar = WorkingCalendar.published();

describe('the start day is not counted, make-up weekends are (Civil Code 201; domain §10.4)', () => {
  test.each(EXAMPLES)('row %i: %s + %i working days → %s', (_row, start, n, due) => {
    expect(calendar.addWorkingDays(start, n)).toBe(due);
    expect(calendar.workingDaysBetween(start, due)).toBe(n);
  });

  test('row 23: a receipt on a day off counts like one on the last working day before it (domain §4.1 point 3)', () => {
    expect(calendar.addWorkingDays('2026-01-03', 15)).toBe(calendar.addWorkingDays('2025-12-31', 15));
  });
});

describe('working days a year (domain §10.2)', () => {
  test.each([[2019, 250], [2020, 249], [2021, 250], [2022, 249], [2023, 249], [2024, 251], [2025, 248], [2026, 248]])('%i has %i', (year, days) => {
    const first = calendar.isWorkingDay(`${year}-01-01`) ? 1 : 0;
    expect(calendar.workingDaysBetween(`${year}-01-01`, `${year}-12-31`) + first).toBe(days);
  });
});

describe('what fits into the calendar published by November 2026 (domain §10.3)', () => {
  test.each([[7, '2026-12-22'], [15, '2026-12-10'], [20, '2026-12-03'], [40, '2026-11-05']])(
    '%i working days fit from %s, and not from the next day', (n, last) => {
      expect(calendar.dueAfter(last, n)).toEqual({ dueOn: '2026-12-31', provisional: false, estimatedOn: null });
      const next = calendar.addWorkingDays(last, 1);
      expect(calendar.dueAfter(next, n)).toMatchObject({ dueOn: null, provisional: true });
    });

  test('2026-12-04 + 20 needs 2027: no bare date, only an estimate by the statutory holidays', () => {
    expect(calendar.dueAfter('2026-12-04', 20)).toEqual({ dueOn: null, provisional: true, estimatedOn: '2027-01-04' });
    expect(calendar.tryAddWorkingDays('2026-12-04', 20)).toBeNull();
    expect(() => calendar.addWorkingDays('2026-12-04', 20)).toThrow('does not reach 2027-01-01');
  });

  test('2026-12-20 + 20: New Year is off, which a Monday–Friday fallback forgets', () => {
    expect(calendar.dueAfter('2026-12-20', 20).estimatedOn).toBe('2027-01-18');
  });
});
