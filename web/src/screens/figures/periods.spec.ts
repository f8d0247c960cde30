import { spanOf } from './periods.js';

test('the periods begin with a month', () => {
  expect(spanOf('thisMonth', '2026-03-16')).toEqual({ from: '2026-03-01', to: '2026-03-16' });
  expect(spanOf('thisQuarter', '2026-03-16').from).toBe('2026-01-01');
  expect(spanOf('thisQuarter', '2026-12-01').from).toBe('2026-10-01');
  expect(spanOf('lastTwelve', '2026-03-16').from).toBe('2025-04-01');
  expect(spanOf('lastTwelve', '2026-12-16').from).toBe('2026-01-01');
  expect(spanOf('lastYear', '2026-03-16')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});
