import type { DayReason, ExplainedDay } from '../../../workflows/clock/explain.js';
import { barOf } from './card-bar.js';

const day = (date: string, why: DayReason, counted = ['working', 'makeUp', 'extension'].includes(why)): ExplainedDay =>
  ({ date, why, counted, n: counted ? 1 : null, due: false, text: { zh: '', en: '' } });

describe('the bar of a card', () => {
  const days = [
    day('2026-03-02', 'start'), day('2026-03-03', 'working'), day('2026-03-04', 'working'), day('2026-03-05', 'excluded'), day('2026-03-06', 'excluded'),
    day('2026-03-07', 'weekend'), day('2026-03-09', 'working'), day('2026-03-10', 'working'), day('2026-03-11', 'working'), day('2026-03-12', 'extension'),
  ];

  it('is runs of equal days without days off, with today, the extension and the end of the city limit apart', () => {
    const { runs, ...counts } = barOf(days, { today: '2026-03-09', targetDueOn: '2026-03-10' });
    expect(runs.map(({ kind, days: n, extension, target }) => [kind, n, extension, target])).toEqual([
      ['gone', 2, false, false], ['excluded', 2, false, false], ['today', 1, false, false], ['left', 1, false, true], ['left', 1, false, false], ['left', 1, true, false],
    ]);
    expect(counts).toEqual({ used: 3, left: 3, excluded: 2 });
  });

  it('marks what no calendar decides', () => {
    expect(barOf([day('2027-01-04', 'provisional', true)], { today: '2026-12-01', targetDueOn: null }).runs).toEqual([
      { kind: 'left', extension: false, provisional: true, days: 1, target: false },
    ]);
  });
});
