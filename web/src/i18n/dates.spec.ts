import { dateTime, longDate, shortDay, timeOfDay, weekday } from './dates.js';

describe('dates as Chinese offices write them', () => {
  it('in texts', () => {
    expect(longDate('2026-03-06', 'zh')).toBe('2026年3月6日');
    expect(longDate('2026-03-06', 'en')).toBe('6 March 2026');
    expect(longDate(null, 'zh')).toBe('—');
  });

  it('without the year, and the day of the week', () => {
    expect(shortDay('2026-11-27', 'zh')).toBe('11月27日');
    expect(shortDay('2026-11-27', 'en')).toBe('27 Nov');
    expect([weekday('2026-11-27', 'zh'), weekday('2026-11-29', 'zh'), weekday('2026-11-29', 'en')]).toEqual(['周五', '周日', 'Sun']);
  });

  it('of an instant in the office’s own time, wherever the browser stands', () => {
    expect(dateTime(Date.UTC(2026, 0, 5, 16, 5))).toBe('2026-01-06 00:05');
    expect(timeOfDay(Date.UTC(2026, 0, 5, 1, 5))).toBe('09:05');
    expect(dateTime(null)).toBe('—');
  });
});
