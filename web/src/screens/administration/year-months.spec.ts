import { monthsOfYear } from './year-months.js';

test('months begin on their weekday, weeks on Monday', () => {
  const days = Array.from({ length: 59 }, (_, i) => ({ date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10) }));
  const [january, february] = monthsOfYear(days);
  expect(january!.month).toBe('2026-01');
  // 1 January 2026 is a Thursday, 1 February a Sunday.
  expect(january!.weeks[0]!.map((day) => day?.date.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '03', '04']);
  expect(february!.weeks[0]!.map((day) => day?.date.slice(8) ?? '')).toEqual(['', '', '', '', '', '', '01']);
  expect(february!.weeks.flat().filter(Boolean)).toHaveLength(28);
});
