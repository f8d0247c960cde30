import fc from 'fast-check';
import { capitalYuan, chineseNumber, figures } from './numerals.js';

describe('chineseNumber', () => {
  it.each([[1, '一'], [10, '十'], [11, '十一'], [16, '十六'], [20, '二十'], [36, '三十六'], [40, '四十'], [99, '九十九'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [123, '一百二十三'], [999, '九百九十九']])('%i is %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text);
  });

  it.each([0, -1, 1.5, 1000, NaN])('refuses %p', (n) => {
    expect(() => chineseNumber(n)).toThrow(RangeError);
  });

  it('never writes two numbers alike', () => {
    expect(new Set(Array.from({ length: 999 }, (_, i) => chineseNumber(i + 1))).size).toBe(999);
  });
});

describe('capitalYuan', () => {
  it.each([
    [0, '零元整'], [1, '壹元整'], [10, '壹拾元整'], [100, '壹佰元整'], [380, '叁佰捌拾元整'], [700, '柒佰元整'], [1005, '壹仟零伍元整'], [1030, '壹仟零叁拾元整'], [1100, '壹仟壹佰元整'],
    [2740, '贰仟柒佰肆拾元整'], [10000, '壹万元整'], [10100, '壹万零壹佰元整'], [37000, '叁万柒仟元整'], [54700, '伍万肆仟柒佰元整'], [100001, '壹拾万零壹元整'], [1000100, '壹佰万零壹佰元整'],
    [200001000, '贰亿零壹仟元整'], [100000001, '壹亿零壹元整'], [0.5, '伍角'], [0.05, '伍分'], [12.05, '壹拾贰元零伍分'], [12.5, '壹拾贰元伍角'], [1234.56, '壹仟贰佰叁拾肆元伍角陆分'],
  ])('%p is %s', (amount, text) => {
    expect(capitalYuan(amount)).toBe(text);
  });

  it('reads back as the amount it was', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => readBack(capitalYuan(amount)) === amount));
  });

  it.each([-1, NaN, Infinity, 1e12])('refuses %p', (amount) => {
    expect(() => capitalYuan(amount)).toThrow(RangeError);
  });
});

describe('figures', () => {
  it.each([[0, '0'], [700, '700'], [1100, '1,100'], [54700, '54,700'], [1234567.5, '1,234,567.50']])('%p is %s', (amount, text) => {
    expect(figures(amount)).toBe(text);
  });
});

/** An independent reader: section by section, 亿, 万, then the rest. */
function readBack(text: string): number {
  const section = (part: string): number => [...part.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/g)]
    .reduce((sum, [, digit, unit]) => sum + '零壹贰叁肆伍陆柒捌玖'.indexOf(digit!) * ({ 拾: 10, 佰: 100, 仟: 1000 }[unit!] ?? 1), 0);
  const [, yi = '', wan = '', rest = ''] = /^(?:(.*)亿)?(?:(.*)万)?(.*)元整$/.exec(text) ?? [];
  return section(yi) * 1e8 + section(wan) * 1e4 + section(rest);
}
