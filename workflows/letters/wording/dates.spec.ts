import { InvalidCivilDateError } from '../../clock/errors.js';
import { dateText, monthText } from './dates.js';

describe('dates in letters', () => {
  it.each([['2026-03-02', '2026年3月2日'], ['2026-12-31', '2026年12月31日'], ['2027-10-01', '2027年10月1日']])('%s reads %s', (date, text) => {
    expect(dateText(date)).toBe(text);
  });

  it.each(['2026-02-30', '2026-3-2', '', '2026年3月2日'])('never prints %p', (date) => {
    expect(() => dateText(date)).toThrow(InvalidCivilDateError);
  });

  it('names months', () => {
    expect([monthText('2026-03'), monthText('2026-12'), monthText('2026-13'), monthText('March')]).toEqual(['2026年3月', '2026年12月', null, null]);
  });
});
