import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from './csv.js';

test('opens in Excel: a mark of the encoding, lines that end as they should', () => {
  expect(csv(['标题', '数'], [['征地方案', 3], [null, undefined]])).toBe('\uFEFF标题,数\r\n征地方案,3\r\n,\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])('carries out nothing: %j', (text) => {
  const [[found]] = parse(csv(['a'], [[text]]), { bom: true, from_line: 2 }) as [[string]];
  expect(found).toBe(`'${text}`);
});

test('negative numbers of ours stay numbers', () => {
  expect(csv(['a'], [[-2]])).toBe('\uFEFFa\r\n-2\r\n');
});

test('any text comes back as it was', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)), { minLength: 2, maxLength: 5 }), (row) => {
    const [found] = parse(csv(row.map((_, i) => `c${i}`), [row]), { bom: true, from_line: 2, record_delimiter: '\r\n' }) as [string[]];
    expect(found).toEqual(row);
  }));
});
