import { importFormatOf } from './import-format.js';
import { readLines } from './read-lines.js';

describe('the file of an import', () => {
  it.each([['a.jsonl', 'jsonl'], ['一月.NDJSON', 'jsonl'], ['x.csv', 'csv'], ['../../etc/passwd.csv', 'csv']])('%s is %s', (name, format) => {
    expect(importFormatOf(name)).toBe(format);
  });

  it.each(['', '.csv', 'a.exe', 'a.csv.exe', 'a\u0000.csv', 'a\n.csv', 'gnp\u202evsc.csv', `${'a'.repeat(2_000)}.csv`, '/etc/passwd'])('%j is refused', (name) => {
    expect(() => importFormatOf(name)).toThrow();
  });
});

describe('the lines of an import', () => {
  it('keep their numbers over blank and broken ones', () => {
    expect(readLines('\uFEFF{"id":"1"}\r\n\r\n{"id":\n[1]\n{"id":"2"}\n', 'jsonl')).toEqual([
      { line: 1, fields: { id: '1' } },
      { line: 3, fault: { zh: '不是有效的 JSON', en: 'is not valid JSON' } },
      { line: 4, fault: { zh: '应为 JSON 对象', en: 'must be a JSON object' } },
      { line: 5, fields: { id: '2' } },
    ]);
  });

  it('of CSV nest by a dot, leave empty cells out, and name a broken line', () => {
    const csv = 'id,applicant.kind,applicant.name,content,accessibilityNeed\n1,natural,,"一行\n两行",true\n2,business,"甲,乙",x,\n3,too,few\n';
    const lines = readLines(csv, 'csv');
    expect(lines.filter((each) => 'fields' in each)).toMatchObject([
      { fields: { id: '1', applicant: { kind: 'natural' }, content: '一行\n两行', accessibilityNeed: true } },
      { fields: { id: '2', applicant: { kind: 'business', name: '甲,乙' }, content: 'x' } },
    ]);
    expect(lines.filter((each) => 'fault' in each)).toHaveLength(1);
  });

  it.each(['__proto__', '__proto__.polluted', 'constructor.prototype'])('of CSV cannot reach into %s', (column) => {
    readLines(`id,${column}\n1,yes\n`, 'csv');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
