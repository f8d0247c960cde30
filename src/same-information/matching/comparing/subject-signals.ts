import { soundOf } from '../../../platform/chinese/sound.js';
import type { Facts, Name } from '../facts.js';
import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';

/** Words that stand in the names of any project or paper and tell none from another. */
const COMMON = /补贴|补助|补偿|资金|费用?$|建设|改造|工程|项目|扩建|改建|新建|续建|提升|整治|治理|年产|有限|公司|集团|情况|工作|实施|管理|对象|人员|分户|发放|分配|使用|支付|行政|处理|审批|批准|核准|作出|年度|政府|部门|单位|企业|明细|竣工|财政|专项|具体|结果|规划|用地|土地|验收|审查|许可|登记|备案|公开|公布|农村|城市|城乡|城区|我市|市里|镇里|乡里|村里|每户|各户|居民|领取|清单|名单|小区|片区|街道|国有|集体|材料|方案|报告|标准|工厂|[\d万亿千百十零.]+(?:吨|亩|平方米|平米|套|台|头|羽|米|公里|千瓦|兆瓦|mw|kw|立方米?|kv)|条路|这条|那条|[的及和与对年产号一二三四五六七八九十]/g;

const without = (text: string, parts: readonly string[]): string => parts.reduce((left, part) => (part.length >= 2 ? left.replaceAll(part, ',') : left), text);
const withoutMatters = (text: string): string => [...MATTER_TREE.find(text), ...FORM_TREE.find(text)].reduce((left, { start, end }) => left.slice(0, start) + ','.repeat(end - start) + left.slice(end), text);
const pieces = (text: string): string[] => text.replace(COMMON, ',').split(',').filter((piece) => piece.length >= 2);

const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** Whether two strings have two characters in a row in common, or sound so. */
function touch(a: string, b: string): boolean {
  if (pairs(a).some((pair) => b.includes(pair))) return true;
  const sounds = `.${soundOf(b)}.`;
  return pairs(a).some((pair) => sounds.includes(`.${soundOf(pair)}.`));
}

const isWanted = ({ class: class_, wanted }: Name): boolean => class_ === 'project' && wanted;

/** What a project is called by, without the names of places, of parties and of what is done anywhere. */
function projectPieces(facts: Facts, others: readonly string[]): string[] {
  return facts.names.filter(isWanted).flatMap(({ core }) => pieces(withoutMatters(without(core, others))));
}

/** Two works of one party or place: each is called by something that the other text has nowhere. */
export function projectsDiffer(ours: Facts, theirs: Facts): boolean {
  const names = [...ours.names, ...theirs.names].filter(({ class: class_ }) => class_ !== 'project').map(({ core }) => core);
  const [a, b] = [projectPieces(ours, names), projectPieces(theirs, names)];
  if (a.length === 0 || b.length === 0) return false;
  const all = (facts: Facts): string => [...facts.words, ...facts.marks, ...facts.names.map(({ core }) => core), ...facts.storyMarks, ...facts.story].join(',');
  return !a.some((piece) => touch(piece, all(theirs))) && !b.some((piece) => touch(piece, all(ours)));
}

/** What a wish is about, apart from names and forms: words of its own. */
function subjectOf(facts: Facts): string[] {
  const names = facts.names.flatMap(({ core, head }) => [core + head, core]);
  return pieces(without(facts.modifier, names));
}

/** The same word for the record, and what stands right before it has nothing in common: 油菜种植补贴 and 耕地地力保护补贴. */
export function subjectsDiffer(ours: Facts, theirs: Facts): boolean {
  const [a, b] = [subjectOf(ours), subjectOf(theirs)];
  if (a.length === 0 || b.length === 0) return false;
  const all = (facts: Facts): string => [facts.modifier, ...facts.words, ...facts.names.map(({ core }) => core)].join(',');
  return !a.some((piece) => touch(piece, all(theirs))) && !b.some((piece) => touch(piece, all(ours)));
}

/** Everything one text says, its story too. */
const allOf = (facts: Facts): string => [facts.modifier, ...facts.words, ...facts.marks, ...facts.storyMarks, ...facts.story, ...facts.names.map(({ core, head }) => core + head)].join(',');

/** What a wish is about in its own words, names and forms left out. */
function aboutOf(facts: Facts): string[] {
  const names = facts.names.flatMap(({ core, head }) => [core + head, core]);
  return pieces(without([facts.modifier, ...facts.words.filter((word) => word.length >= 2)].join(','), names).split(',').filter((word) => FORM_TREE.at(word, 0)?.end !== word.length).join(','));
}

/** Two wishes that have no word about the matter in common, not even with the other's story. */
export function nothingInCommon(ours: Facts, theirs: Facts): boolean {
  const [a, b] = [aboutOf(ours), aboutOf(theirs)];
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((piece) => touch(piece, allOf(theirs))) && !b.some((piece) => touch(piece, allOf(ours)));
}
