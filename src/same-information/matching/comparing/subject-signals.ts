import { soundOf } from '../../../platform/chinese/sound.js';
import type { Facts } from '../facts.js';
import { isFormWord } from '../lexicon/lexicon.js';
import { toldBy } from './told.js';

/** Words that stand in the names of any project or paper and tell none from another. */
const COMMON = /补贴|补助|补偿|资金|费用?$|变更|调整|修改|建设|改造|工程|项目|扩建|改建|新建|续建|提升|整治|治理|年产|有限|公司|集团|情况|工作|实施|管理|对象|人员|分户|发放|分配|使用|支付|行政|处理|审批|批准|核准|作出|年度|政府|部门|单位|企业|明细|竣工|财政|专项|具体|结果|规划|用地|土地|验收|审查|许可|登记|备案|公开|公布|农村|城市|城乡|城区|我市|市里|镇里|乡里|村里|每户|各户|居民|领取|清单|名单|小区|片区|街道|国有|集体|材料|方案|报告|标准|工厂|[\d万亿千百十零.]+(?:吨|亩|平方米|平米|套|台|头|羽|米|公里|千瓦|兆瓦|mw|kw|立方米?|kv)|条路|这条|那条|[的及和与对年产号一二三四五六七八九十]/g;

const without = (text: string, parts: readonly string[]): string => parts.reduce((left, part) => (part.length >= 2 ? left.replaceAll(part, ',') : left), text);
const pieces = (text: string): string[] => text.replace(COMMON, ',').split(',').filter((piece) => piece.length >= 2);

const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** Whether one of the pieces has two characters in a row in common with a text, or sounds so. */
function touches(some: readonly string[], text: string): boolean {
  const sounds = `.${soundOf(text)}.`;
  return some.some((piece) => pairs(piece).some((pair) => text.includes(pair) || sounds.includes(`.${soundOf(pair)}.`)));
}

/** Each side has something to say of which the other's text has nothing. */
function areApart(ours: readonly string[], theirs: readonly string[], ourText: () => string, theirText: () => string): boolean {
  return ours.length > 0 && theirs.length > 0 && !touches(ours, theirText()) && !touches(theirs, ourText());
}

const namesOf = ({ names }: Facts): string[] => names.flatMap(({ core, head }) => [core + head, core]);

/** What stands right before the word for the record, names left out. */
const subjectOf = (facts: Facts): string[] => pieces(without(facts.modifier, namesOf(facts)));

/** The same word for the record, and what stands right before it has nothing in common: 油菜种植补贴 and 耕地地力保护补贴. */
export function subjectsDiffer(ours: Facts, theirs: Facts): boolean {
  const all = (facts: Facts): string => [facts.modifier, ...facts.words, ...facts.names.map(({ core }) => core)].join(',');
  return areApart(subjectOf(ours), subjectOf(theirs), () => all(ours), () => all(theirs));
}

/** What a wish is about in its own words, names and forms left out. */
function aboutOf(facts: Facts): string[] {
  return pieces(without([facts.modifier, ...facts.words.filter((word) => word.length >= 2)].join(','), namesOf(facts)).split(',').filter((word) => !isFormWord(word)).join(','));
}

/** Two wishes that have no word about the matter in common, not even with the other's story. */
export function nothingInCommon(ours: Facts, theirs: Facts): boolean {
  return areApart(aboutOf(ours), aboutOf(theirs), () => toldBy(ours), () => toldBy(theirs));
}
