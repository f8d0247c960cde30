import { blank, paginate, type Row } from './rows.js';

const row = (height: number, more: Partial<Row> = {}): Row => ({ height, ...more });
const heights = (rows: readonly Row[]): number[][] => paginate(rows, 100, 10).map((page) => page.map(({ y }) => y));

describe('pages', () => {
  it('are filled to the last line', () => {
    expect(heights([row(50), row(50), row(1)])).toEqual([[0, 50], [0]]);
  });

  it('keep together what belongs together', () => {
    expect(heights([row(70), row(10), row(15, { keep: true }), row(15)])).toEqual([[0, 70], [0, 15]]);
  });

  it('divide what no page holds', () => {
    expect(heights([row(10), ...Array.from({ length: 4 }, () => row(40, { keep: true })), row(40)])).toEqual([[0, 10, 50], [0, 40], [0]]);
  });

  it('do not begin with empty room, but for the first', () => {
    expect(heights([blank(30), row(70), blank(20), row(10)])).toEqual([[0, 30], [0]]);
  });

  it('come back to the grid', () => {
    expect(heights([row(13), row(10, { onGrid: true }), row(10)])).toEqual([[0, 20, 30]]);
  });
});
