import { barOf, type ExplainedDay } from './bar-cells.js';

const day = (date: string, why: string, n: number | null = null, due = false): ExplainedDay =>
  ({ date, why, n, counted: n !== null && n > 0, due, text: why });

const days = [
  day('2026-03-02', 'start', 0), day('2026-03-03', 'working', 1), day('2026-03-04', 'working', 2), day('2026-03-05', 'excluded'), day('2026-03-06', 'excluded'),
  day('2026-03-07', 'weekend'), day('2026-03-08', 'weekend'), day('2026-03-09', 'working', 3), day('2026-03-10', 'extension', 4, true),
];

describe('the bar of working days', () => {
  it('has a cell per counted day, one for a run of excluded days, and gaps for days off', () => {
    const { cells } = barOf(days, '2026-03-09');
    expect(cells.map(({ kind, span, gap }) => [kind, span, gap])).toEqual([
      ['gone', 1, false], ['gone', 1, false], ['excluded', 2, false], ['today', 1, true], ['left', 1, false]]);
    expect(cells.at(-1)).toMatchObject({ extension: true });
  });

  it('says in figures what it shows: used, left, excluded, extended', () => {
    expect(barOf(days, '2026-03-09')).toMatchObject({ used: 3, left: 1, excluded: 2, extended: 1, provisional: false, dueOn: '2026-03-10' });
  });

  it('marks days beyond the published calendar', () => {
    const { cells, provisional } = barOf([day('2026-12-31', 'working', 1), day('2027-01-01', 'provisional'), day('2027-01-04', 'provisional', 2, true)], '2026-12-31');
    expect(provisional).toBe(true);
    expect(cells.map((cell) => cell.provisional)).toEqual([false, true]);
  });

  it('of nothing is empty', () => {
    expect(barOf([], '2026-03-09')).toMatchObject({ cells: [], used: 0, left: 0, dueOn: null });
  });
});
