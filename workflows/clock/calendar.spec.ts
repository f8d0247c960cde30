import { jest } from '@jest/globals';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { WorkingCalendar } from './calendar.js';
import type { CalendarSource } from './calendar-source.js';
import { addDays } from './civil-date.js';
import { OutsideCalendarError } from './errors.js';
import { NOTICES } from './notices.js';

const calendar = WorkingCalendar.published();
const DAYS = Array.from({ length: 2922 }, (_, i) => addDays('2019-01-01', i));

const typhoon: CalendarSource = {
  id: 'local-1', kind: 'override', title: '丰城市防指〔2026〕5号', issuedOn: '2026-07-20', year: 2026,
  daysOff: [{ from: '2026-07-21', to: '2026-07-22', name: '台风停工' }], workdays: ['2026-07-25'],
};

describe('the published calendar', () => {
  test('agrees with chinese-days on every day of 2019–2026', () => {
    expect(DAYS.at(-1)).toBe('2026-12-31');
    const different = DAYS.filter((day) => calendar.isWorkingDay(day) !== chineseDays.isWorkday(day)
      || calendar.day(day).working !== chineseDays.getDayDetail(day).work);
    expect(different).toEqual([]);
  });

  test('names every holiday as chinese-days does', () => {
    const plain = (name: string) => name.replaceAll('节', '');
    const different = DAYS.filter((day) => {
      const { why, name = '' } = calendar.day(day);
      const theirs = chineseDays.getDayDetail(day).name.split(',')[1];
      return why === 'holiday' && theirs !== undefined && !plain(name).includes(plain(theirs));
    });
    expect(different).toEqual([]);
  });

  test('says of a day why, and by which notice', () => {
    expect(calendar.day('2026-02-16')).toEqual({
      date: '2026-02-16', working: false, why: 'holiday', name: '春节', source: { id: 'gov-2025-7', title: '国办发明电〔2025〕7号' },
    });
    expect(calendar.day('2026-02-14')).toMatchObject({ working: true, why: 'makeUp', source: { id: 'gov-2025-7' } });
    expect(calendar.day('2026-11-23')).toEqual({ date: '2026-11-23', working: true, why: 'weekday' });
    expect(calendar.day('2026-11-22')).toEqual({ date: '2026-11-22', working: false, why: 'weekend' });
    expect(calendar.day('2019-05-02').source?.title).toBe('国办发明电〔2019〕3号');
  });

  test('knows how far it reaches and refuses to guess beyond (trap 7)', () => {
    expect(calendar.coverage).toEqual([{ from: '2019-01-01', to: '2026-12-31' }]);
    expect(calendar.coveredYears).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(calendar.firstUncoveredFrom('2026-05-01')).toBe('2027-01-01');
    expect(calendar.firstUncoveredFrom('2027-05-01')).toBe('2027-05-01');
    for (const day of ['2018-12-31', '2027-01-01']) {
      expect(calendar.covers(day)).toBe(false);
      expect(() => calendar.day(day)).toThrow(OutsideCalendarError);
      expect(() => calendar.isWorkingDay(day)).toThrow(OutsideCalendarError);
      expect(() => calendar.addWorkingDays(day, 1)).toThrow(OutsideCalendarError);
      expect(() => calendar.workingDaysBetween('2020-01-01', day)).toThrow(OutsideCalendarError);
    }
    expect(() => calendar.addWorkingDays('2019-01-03', -5)).toThrow('does not reach 2018-12-31');
    expect(() => calendar.addWorkingDays('2026-01-05', 1.5)).toThrow(RangeError);
  });

  test('does not look at the machine’s clock or time zone', () => {
    const original = globalThis.Date;
    globalThis.Date = jest.fn(() => { throw new Error('Date was used'); }) as never;
    try {
      expect(WorkingCalendar.build(NOTICES).dueAfter('2026-11-23', 60).estimatedOn).toBe('2027-02-18');
    } finally {
      globalThis.Date = original;
    }
  });
});

describe('the calendar as it stood on a day', () => {
  test('2019: Labour Day was widened on 22 March', () => {
    const [before, after] = [WorkingCalendar.published('2019-03-21'), WorkingCalendar.published('2019-03-22')];
    expect([before.day('2019-05-02').why, after.day('2019-05-02').why]).toEqual(['weekday', 'holiday']);
    expect([before.day('2019-04-28').why, after.day('2019-04-28').why]).toEqual(['weekend', 'makeUp']);
    expect([before.addWorkingDays('2019-04-26', 15), after.addWorkingDays('2019-04-26', 15)]).toEqual(['2019-05-20', '2019-05-20']);
    expect([before.addWorkingDays('2019-04-26', 5), after.addWorkingDays('2019-04-26', 5)]).toEqual(['2019-05-06', '2019-05-06']);
    expect([before.addWorkingDays('2019-04-26', 4), after.addWorkingDays('2019-04-26', 4)]).toEqual(['2019-05-03', '2019-05-05']);
    expect(before.version).not.toBe(after.version);
  });

  test('2020: Spring Festival was prolonged on 26 January, a make-up Saturday became a day off', () => {
    const [before, after] = [WorkingCalendar.published('2020-01-25'), WorkingCalendar.published('2020-01-26')];
    expect([before.day('2020-02-01').why, after.day('2020-02-01').why]).toEqual(['makeUp', 'holiday']);
    expect([before.day('2020-01-31').why, after.day('2020-01-31').why]).toEqual(['weekday', 'holiday']);
    expect([before.addWorkingDays('2020-01-23', 15), after.addWorkingDays('2020-01-23', 15)]).toEqual(['2020-02-19', '2020-02-21']);
  });

  test('reaches to the end of the last year announced by then, and is made once', () => {
    expect(WorkingCalendar.published('2025-11-03').coverage.at(-1)?.to).toBe('2025-12-31');
    expect(WorkingCalendar.published('2025-11-04').coverage.at(-1)?.to).toBe('2026-12-31');
    expect(WorkingCalendar.published('2018-12-03').coverage).toEqual([]);
    expect(WorkingCalendar.published('2026-01-01')).toBe(WorkingCalendar.published());
  });
});

describe('sources of a calendar', () => {
  test('an override closes and orders days inside coverage and never extends it', () => {
    const local = WorkingCalendar.build([...NOTICES, typhoon]);
    expect(local.day('2026-07-21')).toMatchObject({ working: false, why: 'closure', name: '台风停工', source: { title: '丰城市防指〔2026〕5号' } });
    expect(local.day('2026-07-25')).toMatchObject({ working: true, why: 'orderedWork' });
    expect(local.coverage).toEqual(calendar.coverage);
    expect(local.version).not.toBe(calendar.version);
    expect(local.addWorkingDays('2026-07-20', 3)).toBe('2026-07-25');
    const beyond = { ...typhoon, year: 2027, daysOff: [{ from: '2027-07-21', to: '2027-07-21', name: '台风停工' }], workdays: [] };
    expect(WorkingCalendar.build([...NOTICES, beyond])).toMatchObject({ coverage: calendar.coverage, version: calendar.version });
  });

  test('a library yields to a notice whenever issued; a gap between years stays a gap', () => {
    const library: CalendarSource = { id: 'lib', kind: 'library', title: 'chinese-days', issuedOn: '2027-01-01', year: 2028, daysOff: [], workdays: [] };
    const wrong: CalendarSource = { ...library, id: 'lib-2026', year: 2026, workdays: ['2026-02-16'] };
    const both = WorkingCalendar.build([library, wrong, ...NOTICES]);
    expect(both.day('2026-02-16').why).toBe('holiday');
    expect(both.coverage).toEqual([{ from: '2019-01-01', to: '2026-12-31' }, { from: '2028-01-01', to: '2028-12-31' }]);
    expect(() => both.workingDaysBetween('2026-12-01', '2028-02-01')).toThrow('does not reach 2027-01-01');
    expect(() => both.workingDaysBetween('2028-02-01', '2026-12-01')).toThrow('does not reach 2027-12-31');
    expect(both.dueAfter('2026-12-21', 20).provisional).toBe(true);
  });

  test('of two documents of one day the one that changes the other has the last word', () => {
    const first: CalendarSource = { ...typhoon, id: 'z' };
    const second: CalendarSource = { ...typhoon, id: 'a', supersedes: 'z', daysOff: [], workdays: ['2026-07-21'] };
    for (const sources of [[first, second], [second, first]]) {
      expect(WorkingCalendar.build([...NOTICES, ...sources]).day('2026-07-21').why).toBe('orderedWork');
    }
  });

  test.each<[string, Partial<CalendarSource>, string]>([
    ['an impossible day', { daysOff: [{ from: '2026-02-30', to: '2026-03-01', name: 'x' }] }, 'are not days'],
    ['days off the wrong way round', { daysOff: [{ from: '2026-03-02', to: '2026-03-01', name: 'x' }] }, 'end before they begin'],
    ['a day both off and worked', { workdays: ['2026-07-21'] }, 'both off and worked'],
    ['a holiday of two years', { daysOff: [{ from: '2026-03-02', to: '2028-03-01', name: 'x' }] }, 'more than 366 days'],
    ['an unknown kind', { kind: 'rumour' as never }, 'unknown kind'],
    ['a year that is none', { year: 20_26.5 }, 'not a year'],
    ['coverage the wrong way round', { kind: 'notice', coversFrom: '2026-08-01', coversTo: '2026-07-01' }, 'coverage ends before'],
    ['a used id', { id: 'gov-2025-7' }, 'two sources'],
    ['itself as what it changes', { supersedes: 'local-1' }, 'circle'],
  ])('refuses %s', (_what, change, message) => {
    expect(() => WorkingCalendar.build([...NOTICES, { ...typhoon, ...change }])).toThrow(message);
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 2921 }).map((i) => DAYS[i]!);
  const n = fc.integer({ min: 1, max: 60 });

  test('adding, then counting back', () => {
    fc.assert(fc.property(day, n, (start, days) => {
      const end = calendar.tryAddWorkingDays(start, days);
      if (end === null) return;
      expect(calendar.isWorkingDay(end)).toBe(true);
      expect(calendar.workingDaysBetween(start, end)).toBe(days);
      expect(calendar.workingDaysBetween(end, start)).toBe(-days);
      if (calendar.isWorkingDay(start)) expect(calendar.addWorkingDays(end, -days)).toBe(start);
    }));
  });

  test('a later start or more days never give an earlier end', () => {
    fc.assert(fc.property(day, day, n, (a, b, days) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const from = (start: string, count: number) => calendar.tryAddWorkingDays(start, count) ?? '9999-12-31';
      expect(from(early, days) <= from(late, days)).toBe(true);
      expect(from(early, days) <= from(early, days + 1)).toBe(true);
    }));
  });

  test('a date is provisional exactly when a walk day by day leaves coverage', () => {
    const near = fc.integer({ min: -90, max: 20 }).map((i) => addDays('2026-12-31', i));
    fc.assert(fc.property(near, n, (start, days) => {
      let [at, left] = [start, calendar.covers(start) ? days : Infinity];
      while (left > 0 && calendar.covers(at)) {
        at = addDays(at, 1);
        if (calendar.covers(at) && calendar.isWorkingDay(at)) left -= 1;
      }
      const due = calendar.dueAfter(start, days);
      expect(due.provisional).toBe(left > 0);
      expect(due.dueOn).toBe(left > 0 ? null : at);
      expect(due.estimatedOn === null).toBe(left === 0);
    }));
  });

  test('the order of the sources does not matter', () => {
    const sources = [...NOTICES, typhoon, { ...typhoon, id: 'local-2', issuedOn: '2026-07-21', daysOff: [], workdays: ['2026-07-22'] }];
    const expected = WorkingCalendar.build(sources);
    fc.assert(fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
      const built = WorkingCalendar.build(shuffled);
      expect(built.version).toBe(expected.version);
      expect(built.day('2026-07-22').why).toBe('orderedWork');
    }), { numRuns: 30 });
  });
});
