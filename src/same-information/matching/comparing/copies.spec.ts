import { compare } from '../compare.js';
import { readFacts } from '../read-facts.js';
import { likeness, sketchOf } from '../words/sketch.js';
import { alikeWithOthers, copied } from './copies.js';

const read = (text: string) => readFacts(text, '2025-06-30');
const OF_ONE_COURT = '我是学校隔壁的住户，操场边上那堵老墙裂了大口子，下雨天掉砖头，找过三次都说等上面安排。请公开北门小学围墙改造的验收单，谁签的字我要看清楚。';

describe('the wording of a text', () => {
  it('is like itself, whatever its marks and blanks, and unlike another', () => {
    expect(likeness(sketchOf(OF_ONE_COURT), sketchOf(OF_ONE_COURT.replace(/[，。]/g, ' ')))).toBe(1);
    expect(likeness(sketchOf(OF_ONE_COURT), sketchOf('2024年度部门决算中公务接待费的明细，按批次列出日期、对象和金额。'))).toBeLessThan(0.1);
  });

  it('is not told from a few words, and keeps no trace of long numbers', () => {
    expect(sketchOf('36号文')).toBe('');
    expect(sketchOf(`${OF_ONE_COURT}13812345678`)).toBe(sketchOf(OF_ONE_COURT));
  });
});

describe('a text taken over from another', () => {
  it('speaks for another record where other things stand in the place of those named', () => {
    expect(copied(alikeWithOthers(read(OF_ONE_COURT), read(OF_ONE_COURT.replace('围墙', '水塔'))))).toBe(1);
    expect(compare(read(OF_ONE_COURT), read(OF_ONE_COURT.replace('围墙', '水塔'))).verdict).not.toBe('same');
  });

  it('says nothing where only the applicant’s own affairs are others, or more is told', () => {
    expect(copied(alikeWithOthers(read(OF_ONE_COURT), read(OF_ONE_COURT.replace('三次', '十几次'))))).toBe(0);
    expect(compare(read(OF_ONE_COURT), read(`${OF_ONE_COURT}另外请告诉我找哪个科室。`)).verdict).toBe('same');
  });

  it('says nothing of a batch, whose papers are the same for every village', () => {
    const asked = (village: string) => read(`我是${village}的村民，田被征了，钱没拿到，找镇里找区里都没有结果。请公开丰城市2023年度第三批次城市建设用地的批复文件。`);
    expect(compare(asked('河洲街道沿江村'), asked('河洲街道石坝村')).verdict).toBe('same');
  });
});
