import { aYearOfMonthsBefore, monthsOf } from './months.js';
import { medianOf } from './period-figures.js';

test('months of a period are all of them, across years', () => {
  expect(monthsOf({ from: '2025-11-15', to: '2026-02-01' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsOf({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['2026-03']);
  expect(aYearOfMonthsBefore('2026-03-31')).toBe('2025-04-01');
});

test('the median is a number of days that some reply took', () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([{ days: 3, n: 1 }, { days: 9, n: 1 }])).toBe(3);
  expect(medianOf([{ days: 3, n: 1 }, { days: 9, n: 1 }, { days: 40, n: 1 }])).toBe(9);
  expect(medianOf([{ days: 0, n: 5 }, { days: 20, n: 4 }])).toBe(0);
});
