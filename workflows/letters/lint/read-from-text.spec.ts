import { citationsIn } from './citations-in-text.js';
import { datesIn, sayDate } from './dates-in-text.js';
import { maskMiddle, maskNumbers } from './masking.js';
import { capitalAmount, numberOf, yearOf } from './numerals.js';

describe('numbers', () => {
  it.each([['36', 36], ['三十六', 36], ['十', 10], ['十五', 15], ['二十', 20], ['一百零五', 105], ['两', 2], ['六', 6]])('%s is %d', (text, value) => expect(numberOf(text)).toBe(value));
  it.each(['', '甲', '三x', '-1'])('"%s" is none', (text) => expect(numberOf(text)).toBeNaN());
  it.each([['2026', 2026], ['二〇二六', 2026], ['一九四九', 1949]])('year %s', (text, value) => expect(yearOf(text)).toBe(value));
  it.each([['壹仟壹佰元整', 1100], ['伍万肆仟柒佰元整', 54_700], ['叁佰捌拾元', 380], ['叁万柒仟圆整', 37_000], ['壹仟零壹拾元', 1010]])('%s', (text, value) => expect(capitalAmount(text)).toBe(value));
  it('no amount is none', () => expect(capitalAmount('共计')).toBeNaN());
});

describe('dates', () => {
  it.each([['2026年3月2日', '2026-03-02'], ['二〇二六年三月十一日', '2026-03-11'], ['2026-03-02', '2026-03-02'], ['2026/3/2', '2026-03-02'], ['2026.3.2', '2026-03-02'], ['2024年2月29日', '2024-02-29'], ['2026年2月30日', null], ['2026年13月1日', null]])('%s is %s', (text, date) => {
    expect(datesIn(`于${text}收到`).map((each) => each.date)).toEqual([date]);
  });
  it.each(['2024年修订', '3月2日', '丰府字〔2026〕12号', '0795-6000012', '2406-360981-04-01-987654'])('%s is none', (text) => expect(datesIn(text)).toEqual([]));
  it('are said in Chinese, and left alone where they are none', () => expect([sayDate('2026-03-02'), sayDate('soon')]).toEqual(['2026年3月2日', 'soon']));
});

describe('citations', () => {
  const places = (text: string) => citationsIn(text).map(({ law, title, article, paragraph, item }) => [law ?? title, article, paragraph, item]);

  it('keep to the law named before them', () => {
    expect(places('依据《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项，《中华人民共和国测绘法》第三十四条')).toEqual([['REG', 14, null, null], ['REG', 36, null, 3], ['中华人民共和国测绘法', 34, null, null]]);
    expect(places('《政府信息公开信息处理费管理办法》第五条')).toEqual([['FEE', 5, null, null]]);
  });

  it('are read in every way of writing them', () => {
    expect(places('《条例》第36条第(4)项，第三十六条第四项，第十六条第二款')).toEqual([['REG', 36, null, 4], ['REG', 36, null, 4], ['REG', 16, 2, null]]);
    expect(places('《测绘法》第一条；依照条例第三十八条')).toEqual([['测绘法', 1, null, null], ['REG', 38, null, null]]);
    expect(places('第三十六条第（三）项、（七）项')).toEqual([['REG', 36, null, 3], ['REG', 36, null, 7]]);
  });
});

describe('masking', () => {
  it('leaves nothing long standing', () => {
    expect(maskMiddle('138-7951-2345')).toBe('138****2345');
    expect(maskNumbers('张三34052419800101001X，13979512345，12号，wang@example.com')).toBe('张三340***********001X，139****2345，12号，w***@example.com');
  });
});
