import fc from 'fast-check';
import { itemsOf } from './request-items.js';

const LIST = ['征地批复文件', '补偿安置方案'];

describe('items of a request', () => {
  it.each([
    ['1.征地批复文件\n2.补偿安置方案'], ['1. 征地批复文件； 2. 补偿安置方案。'], ['1、征地批复文件；2、补偿安置方案'], ['1）征地批复文件 2）补偿安置方案'], ['（1）征地批复文件；（2）补偿安置方案'],
    ['(1)征地批复文件,(2)补偿安置方案'], ['一、征地批复文件\n二、补偿安置方案'], ['（一）征地批复文件；（二）补偿安置方案。'], ['①征地批复文件②补偿安置方案'], ['１．征地批复文件　２．补偿安置方案'],
    ['请公开以下信息：1.征地批复文件；2.补偿安置方案。'], ['征地批复文件；补偿安置方案'], ['征地批复文件;补偿安置方案;'],
  ])('%j', (content) => {
    expect(itemsOf(content)).toEqual(LIST);
  });

  it('keeps what is inside an item', () => {
    expect(itemsOf('一、征地批复：（一）文号；（二）附图\n二、补偿方案')).toEqual(['征地批复：（一）文号；（二）附图', '补偿方案']);
    expect(itemsOf('1.2024年1.5亿元以上项目清单\n2.资金来源')).toEqual(['2024年1.5亿元以上项目清单', '资金来源']);
  });

  it.each([
    '横岗村2025年第三批次集体土地征收的批复文件', '《条例》第二十条第（一）项、第（二）项规定的信息', '2024年1、2月份的台账', '1、2、3号地块的出让合同', '1.城区道路规划', '关于附件1、附件2的内容', '3.第三批次 4.第四批次',
  ])('%j is one item', (content) => {
    expect(itemsOf(content)).toEqual([content]);
  });

  it('goes beyond ten', () => {
    const names = Array.from({ length: 12 }, (_, i) => `第${i + 1}批名单`);
    const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    expect(itemsOf(names.map((each, i) => `${numbers[i]}、${each}`).join('\n'))).toEqual(names);
    expect(itemsOf(names.map((each, i) => `${i + 1}．${each}`).join('\n'))).toEqual(names);
  });

  it.each(['', '  \n '])('%j names none', (content) => {
    expect(itemsOf(content)).toEqual([]);
  });

  it('never names an empty item, and every item is in the text', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '2', '3', '.', '、', '；', '（', '）', '一', '二', '①', '②', '甲', '乙', ' ', '\n') });
    fc.assert(fc.property(text, (content) => itemsOf(content).every((each) => each !== '' && content.includes(each))));
  });
});
