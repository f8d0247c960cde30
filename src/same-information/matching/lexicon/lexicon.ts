import type { Form } from './form.js';
import { FORMS } from './forms.js';
import { kindOf, type MatterGroup, wordsOf } from './matter.js';
import { FIELD_MATTERS } from './matters.js';
import { DERIVED_MATTERS, STEP_MATTERS } from './matters-steps.js';
import { ORGAN_LABELS } from './organs.js';
import { WordTree } from './word-tree.js';

/** 补偿明细 is also called 补偿的明细, and 定界报告 定界的那本报告, which `prepared` makes 定界的报告. */
const NAMED_BY_ITS_END = /^([\u4e00-\u9fa5]{2,})(明细|明细表|清单|名单|名册|清册|花名册|台账|方案|报告|报告书|协议|合同|证明|批复|决定书|凭证|记录|纪要|结果|公告|通知)$/;
const withDe = (word: string): string[] => (word.length >= 4 && !word.includes('的') && NAMED_BY_ITS_END.test(word) ? [word.replace(NAMED_BY_ITS_END, '$1的$2')] : []);

function formTree(): WordTree {
  const tree = new WordTree();
  for (const form of FORMS) for (const word of wordsOf(form.words)) tree.add(word, form.code);
  const variants = FORMS.flatMap((form) => wordsOf(form.words).flatMap(withDe).map((word) => ({ word, code: form.code }))).filter(({ word }) => !tree.exactly(word, 0, word.length));
  for (const { word, code } of variants) tree.add(word, code);
  return tree;
}

/** Every group of matters; one group may come in several parts. */
export const MATTERS: readonly MatterGroup[] = [...FIELD_MATTERS, ...STEP_MATTERS, DERIVED_MATTERS];

function matterTree(): WordTree {
  const tree = new WordTree();
  for (const { group, members } of MATTERS) {
    for (const [member, list] of Object.entries(members)) for (const word of wordsOf(list)) tree.add(word, `${group}:${member}`);
  }
  const inner = MATTERS.flatMap(({ members }) => Object.values(members).flatMap(wordsOf)).map((word) => ({ word, codes: innerCodes(tree, word) }));
  for (const { word, codes } of inner) for (const code of codes) tree.add(word, code);
  return tree;
}

/** Not these: they come about where two other words meet (征地|补偿, 水土|保持), or mean something else there (历史建筑, 化学品). */
const NOT_INSIDE = new Set(wordsOf('改方案 改设计 改规划 旧改 地补 田补 亩补 土保 迁户 房租 村医 国考 省考 考察 涨水 入园 拍地 三定 残补 农保 路费 墙改 地价 招工 洪灾 防疫 排污 大学 储备 工资 无证 断面 沼气 狂犬 流浪 柴油 化学 历史 政治 地理 生物 体育'));

/** 公办幼儿园 says who runs it, and 幼儿园 inside it what it is: a word stands also for the words in it, of other groups than its own. */
function innerCodes(tree: WordTree, word: string): string[] {
  const own = new Set(tree.exactly(word, 0, word.length)!.codes.map(kindOf));
  const found: string[] = [];
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1) {
      const piece = word.slice(start, end);
      if (end - start < word.length && !NOT_INSIDE.has(piece)) found.push(...(tree.exactly(word, start, end)?.codes ?? []).filter((code) => !own.has(kindOf(code))));
    }
  }
  return found;
}

export const FORM_TREE = formTree();
/** Whether a word is one for a kind of record, and nothing else. */
export const isFormWord = (word: string): boolean => FORM_TREE.at(word, 0)?.end === word.length;
export const MATTER_TREE = matterTree();

const formsByCode = new Map<string, Form>(FORMS.map((form) => [form.code, form]));
export const formOf = (code: string): Form | undefined => formsByCode.get(code);
export const isWeakForm = (code: string): boolean => formsByCode.get(code)?.weak === true;

export const isSoftForm = (code: string): boolean => formsByCode.get(code)?.soft === true;

const nearPairs = new Set(FORMS.flatMap(({ code, near }) => wordsOf(near ?? '').flatMap((other) => [`${code} ${other}`, `${other} ${code}`])));
/** Whether one paper may be called by either form. */
export const areNear = (a: string, b: string): boolean => nearPairs.has(`${a} ${b}`);

/** The word of a form or a matter that is shown to people. */
export const FORM_LABELS = new Map<string, string>(FORMS.map(({ code, label, words: list }) => [code, label ?? wordsOf(list)[0]!]));
export const MATTER_LABELS = new Map<string, string>([...ORGAN_LABELS, ...MATTERS
  .flatMap(({ group, members }) => Object.entries(members).map(([member, list]) => [`${group}:${member}`, wordsOf(list)[0]!] as const)).reverse()]);
