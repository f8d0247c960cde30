import { isWhole, typedDay } from './typed-day.js';

const TODAY = '2026-11-27';

describe('a day as it is typed', () => {
  it.each(['20260316', '2026-03-16', '2026-3-16', '2026.3.16', '2026/03/16', '2026年3月16日', ' ２０２６－０３－１６ ', '2026 3 16', '2026。3。16'.replaceAll('。', '．')])('%s', (text) => {
    expect(typedDay(text, TODAY)).toBe('2026-03-16');
  });

  it.each(['3-16', '0316', '3月16日', '3.16'])('without its year, %s', (text) => {
    expect(typedDay(text, TODAY)).toBe('2026-03-16');
  });

  it.each(['', '2026', '202603', '2026-02-30', '2026-13-01', '20260431', '31-12', '明天', '2026-03-16-01', '2026-03'])('is none: %s', (text) => {
    expect(typedDay(text, TODAY)).toBe(null);
  });

  it('is whole once nothing more can follow', () => {
    expect(['20260316', '2026-03-16', '2026年3月6日'].map(isWhole)).toEqual([true, true, true]);
    expect(['2026-3-1', '2026031', '0316', '3-1', '2026年3月6'].map(isWhole)).toEqual([false, false, false, false, false]);
  });
});
