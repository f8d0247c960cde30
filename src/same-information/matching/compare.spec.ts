import { compare } from './compare.js';
import { keysOf } from './keys.js';
import { labelOf } from './label.js';
import { readFacts } from './read-facts.js';

const ON = '2025-06-30';
const verdict = (a: string, b: string): string => compare(readFacts(a, ON), readFacts(b, ON)).verdict;

describe('two requests for the same record', () => {
  it('in other words, digits and length', () => {
    expect(verdict('桥头镇石坝村2024年耕地地力保护补贴发放清册', '我是石坝村的，田给大户种了。请公开桥头镇石坝村委会二〇二四年耕地地力补贴分户发放明细表，谢谢。')).toBe('same');
  });

  it('in traditional characters and with errors of typing', () => {
    expect(verdict('翠湖佳園二期規劃許可證', '翠湖佳苑2期的建设工程规划许可证')).toBe('same');
    expect(verdict('銀峰石材廠環境影響報告表的批復', '银峰石材厂环平批复')).toBe('same');
  });

  it('with a record that is not wanted, and whatever was told before', () => {
    expect(verdict('石坝村2024年低保名单。评议记录我已经看过，不要。', '我们石坝村评低保不公，请公开2024年享受低保的人员名单')).toBe('same');
  });

  it('by document number alone', () => {
    expect(verdict('青环评字〔2024〕19号', '青环评字（2024）19号，关于某某项目环境影响报告书的批复')).toBe('same');
  });
});

describe('requests for other records', () => {
  it.each([
    ['another year', '桥头镇石坝村2024年耕地地力保护补贴发放清册', '桥头镇石坝村2023年耕地地力保护补贴发放清册'],
    ['another village', '桥头镇石坝村2024年耕地地力保护补贴发放清册', '桥头镇东坪村2024年耕地地力保护补贴发放清册'],
    ['another subsidy', '桥头镇石坝村2024年耕地地力保护补贴发放清册', '桥头镇石坝村2024年实际种粮农民一次性补贴发放清册'],
    ['another batch', '青山市2023年度第三批次城市建设用地的批复', '青山市2023年度第五批次城市建设用地的批复'],
    ['a draft', '翠湖片区房屋征收补偿方案（征求意见稿）', '翠湖片区房屋征收补偿方案，正式公布的那份'],
    ['another plot', '城北新区C-07地块规划条件', '城北新区C-09地块规划条件'],
    ['another school', '第二实验小学2025年校服采购合同', '三实小2025年校服采购合同'],
    ['another paper', '翠湖佳苑二期的建设工程规划许可证', '翠湖佳苑二期的施工许可证'],
    ['another phase', '翠湖佳苑二期的建设工程规划许可证', '翠湖佳苑一期的建设工程规划许可证'],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('different');
  });
});

describe('keys and labels', () => {
  it('lead from a number to its description', () => {
    const shared = keysOf(readFacts('青环评字〔2024〕19号', ON)).filter((key) => keysOf(readFacts('请公开青环评字2024年19号文', ON)).includes(key));
    expect(shared).not.toEqual([]);
  });

  it('name the record', () => {
    expect(labelOf(readFacts('请公开桥头镇石坝村2024年耕地地力保护补贴发放清册', ON))).toBe('桥头镇石坝村2024年耕地地力发放明细');
    expect(labelOf(readFacts('😀😀', ON))).toBe('');
  });

  it('say each thing once', () => {
    expect(labelOf(readFacts('剑光街道老电影院片区的房屋征收决定', ON))).toBe('剑光街道老电影院片区房屋征收决定');
    expect(labelOf(readFacts('北门街道老粮库片区房屋征收补偿方案', ON))).toBe('北门街道老粮库片区房屋征收补偿方案');
    expect(labelOf(readFacts('2024年调整居民管道天然气销售价格的通知', ON))).toBe('2024年居民用气调整价格通知');
    expect(labelOf(readFacts('石坝村2024年耕地地力保护补贴资金分配到户的发放明细', ON))).toBe('石坝村2024年耕地地力发放明细');
    expect(labelOf(readFacts('昶沣铝业再生铝项目的环境影响报告书', ON))).toMatch(/^昶沣铝业[^环]*环境影响报告书$/);
  });
});
