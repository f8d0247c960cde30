import fc from 'fast-check';
import { addDays, addMonths, civilDateOf, daysBetween, instantOf, isCivilDate, parseCivilDate, weekday } from './civil-date.js';
import { InvalidCivilDateError } from './errors.js';

const anyDay = fc.integer({ min: 0, max: 109_571 }).map((n) => addDays('1900-01-01', n));

describe('a civil date', () => {
  test.each(['1900-01-01', '2024-02-29', '2000-02-29', '2199-12-31'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(parseCivilDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '2026/01/01', ' 2026-01-01',
    '2026-01-01 ', '2026-01-01T00:00', '20260101', '', '２０２６-01-01', '1899-12-31', '2200-01-01', '-026-01-01', '2026-01-1x',
  ])('%j is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => parseCivilDate(text)).toThrow(InvalidCivilDateError);
  });

  test.each([null, undefined, 20260101, {}, ['2026-01-01'], new Date(0)])('%p is none', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });

  test('agrees with the platform’s Gregorian calendar on every day from 1900 to 2199', () => {
    for (let n = 0; n < 109_573; n += 1) {
      const platform = new Date(Date.UTC(1900, 0, 1 + n));
      const text = platform.toISOString().slice(0, 10);
      const ours = addDays('1900-01-01', n);
      if (ours !== text || weekday(ours) !== platform.getUTCDay() || !isCivilDate(ours)) throw new Error(`${ours} should be ${text}`);
    }
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }));
  });
});

describe('months end on the corresponding day or at month end (Civil Code 202)', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'], ['2023-08-31', 6, '2024-02-29'], ['2026-03-15', 6, '2026-09-15'], ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'], ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -13, '2024-12-15'],
  ])('%s + %i months → %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
});

describe('instants in Asia/Shanghai', () => {
  test('the day changes at 16:00 UTC', () => {
    expect(civilDateOf(Date.UTC(2026, 10, 23, 15, 59, 59, 999))).toBe('2026-11-23');
    expect(civilDateOf(Date.UTC(2026, 10, 23, 16))).toBe('2026-11-24');
    expect(instantOf('2026-11-24')).toBe(Date.UTC(2026, 10, 23, 16));
    expect(instantOf('2026-11-24', '08:30')).toBe(Date.UTC(2026, 10, 24, 0, 30));
  });

  test.each(['24:00', '8:30', '08:60', '08:30:00', ''])('%j is no time of day', (time) => {
    expect(() => instantOf('2026-11-24', time)).toThrow(RangeError);
  });

  test('agrees with the zone data of the platform since 1992', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2060, 0, 1) }), (at) => {
      expect(civilDateOf(at)).toBe(format.format(at));
    }));
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Shanghai'])('text → instant → text is exact under TZ=%s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(civilDateOf(instantOf(day, time))).toBe(day);
      }));
    } finally {
      process.env['TZ'] = before;
    }
  });
});
