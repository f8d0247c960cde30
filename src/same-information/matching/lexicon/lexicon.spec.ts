import { COLLOQUIAL_FORMS, SURE_COLLOQUIAL_FORMS } from './colloquial-forms.js';
import { FORMS } from './forms.js';
import { KIN } from './kin.js';
import { FORM_LABELS, FORM_TREE, MATTER_LABELS, MATTER_TREE, MATTERS } from './lexicon.js';
import { groupOf, meet, wordsOf } from './matter.js';

/** Words that people use for several matters of one group, or for several forms; every other word stands in one place. */
const OF_SEVERAL_MATTERS = '验线 立项 立项批复 项目立项 立项审批 土地确权 设施农用地 设施农业用地 更名 改名 旧改 开户费 养老服务补贴 公益性岗位 公益岗 报废更新 清产核资 改线 残疾人两项补贴 两项补贴 残疾两补 残疾人两补 残疾两项补贴';
const OF_SEVERAL_FORMS = `审批手续 审批材料 定价文件 价格文件 收费文件 定价依据 调价依据 涨价依据 涨价的依据 涨价的文件 涨价的红头文件 调价的文件 价格调整文件 价格核定文件 水价文件 价格批复 收费批复 定价的文件 收费的文件
  备案证 建议书 简章 招聘简章 公示名单 划分方案 编制数 评分办法 摇号结果 选房结果 选房顺序 选房顺序结果 明细台账 评审报告 资金到位证明 专户存储证明 到位证明 评估书
  收益分配表 收益分配明细 收益分配明细表 收益分配情况 收益分配情况表 收益分配使用明细 收益分配清册 收益分配公示 收益分配台账`;

const entries = MATTERS.flatMap(({ group, members }) => Object.entries(members).map(([member, list]) => ({ code: `${group}:${member}`, words: wordsOf(list) })));
const twice = (values: readonly string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) < i))];
const codesOf = (some: readonly { code: string; words: readonly string[] }[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { code, words } of some) for (const word of words) found.set(word, [...(found.get(word) ?? []), code]);
  return found;
};

describe('matters', () => {
  it('have each member in one place, with words', () => {
    expect(twice(entries.map(({ code }) => code))).toEqual([]);
    expect(entries.filter(({ words }) => words.length === 0)).toEqual([]);
  });

  it('name no word twice in one member, nor in a whole and its part', () => {
    expect(entries.flatMap(({ code, words }) => twice(words).map((word) => `${code} ${word}`))).toEqual([]);
    const found: string[] = [];
    for (const [word, codes] of codesOf(entries)) found.push(...codes.filter((code) => codes.some((other) => other !== code && meet(code, other))).map((code) => `${code} ${word}`));
    expect(found).toEqual([]);
  });

  it('name no word in members that exclude each other, but those that people use for both', () => {
    const several = [...codesOf(entries)].filter(([, codes]) => twice(codes.map(groupOf)).length > 0).map(([word]) => word);
    expect(several.sort()).toEqual(wordsOf(OF_SEVERAL_MATTERS).sort());
  });

  it('are found by every one of their words', () => {
    const lost = entries.flatMap(({ code, words }) => words.filter((word) => !MATTER_TREE.exactly(word, 0, word.length)?.codes.includes(code)));
    expect(lost).toEqual([]);
  });

  it('have as parts only what has a whole or neighbours of its own, and as kin only what there is', () => {
    const known = new Set(entries.flatMap(({ code }) => [code, code.split('/', 1)[0]!, `${groupOf(code)}:`]));
    expect(KIN.flatMap(wordsOf).filter((each) => !known.has(each))).toEqual([]);
  });

  it('keep the words inside a longer one, of other groups', () => {
    expect(MATTER_TREE.findAll('公办幼儿园').flatMap(({ codes }) => codes)).toEqual(expect.arrayContaining(['ownership:public', 'school-stage:kindergarten']));
  });
});

describe('forms', () => {
  const forms = FORMS.map(({ code, words }) => ({ code, words: wordsOf(words) }));

  it('name no word twice, and in several forms only those that people use for each', () => {
    expect(twice(FORMS.map(({ code }) => code))).toEqual([]);
    expect(forms.flatMap(({ code, words }) => twice(words).map((word) => `${code} ${word}`))).toEqual([]);
    expect([...codesOf(forms)].filter(([, codes]) => codes.length > 1).map(([word]) => word).sort()).toEqual(wordsOf(OF_SEVERAL_FORMS).sort());
  });

  it('are near, and described as, only forms that there are', () => {
    const known = new Set(FORMS.map(({ code }) => code));
    expect(FORMS.flatMap(({ near }) => wordsOf(near ?? '')).filter((code) => !known.has(code))).toEqual([]);
    expect([...COLLOQUIAL_FORMS, ...SURE_COLLOQUIAL_FORMS].flatMap(([, code]) => wordsOf(code)).filter((code) => !known.has(code))).toEqual([]);
  });

  it('are found by every one of their words', () => {
    expect(forms.flatMap(({ code, words }) => words.filter((word) => !FORM_TREE.exactly(word, 0, word.length)?.codes.includes(code)))).toEqual([]);
  });

  it('is shown by what papers call it, not by what people do', () => {
    expect(['procedure:build-permit', 'utility:funeral/tomb', 'work-side:layoff'].map((code) => MATTER_LABELS.get(code))).toEqual(['建设工程规划许可', '墓地价格', '经济性裁员']);
    expect(FORM_LABELS.get('table')).toBe('登记表');
  });
});
