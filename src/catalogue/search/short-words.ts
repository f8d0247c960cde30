/**
 * What people call a thing, and what papers call it: whoever looks for one finds the other. The first stands for all. Only words of administration
 * that mean the same wherever they stand.
 */
const SHORT_WORDS: readonly (readonly [short: string, ...full: string[]])[] = [
  ['低保', '最低生活保障'], ['医保', '医疗保险', '医疗保障'], ['社保', '社会保险'], ['新农合', '新型农村合作医疗'], ['征地', '土地征收', '征收土地', '征用土地'], ['拆迁', '房屋征收', '征收房屋'],
  ['环评', '环境影响评价'], ['稳评', '社会稳定风险评估'], ['能评', '节能评估', '节能审查'], ['水保', '水土保持'], ['可研', '可行性研究'], ['初设', '初步设计'], ['控规', '控制性详细规划'], ['总规', '总体规划'],
  ['公租房', '公共租赁住房'], ['廉租房', '廉租住房'], ['经适房', '经济适用住房', '经济适用房'], ['保障房', '保障性住房'], ['棚改', '棚户区改造'], ['旧改', '老旧小区改造'], ['地灾', '地质灾害'], ['城管', '城市管理'],
  ['计生', '计划生育'], ['疾控', '疾病预防控制'], ['法援', '法律援助'], ['人社', '人力资源和社会保障'], ['十四五', '第十四个五年'], ['十五五', '第十五个五年'],
];

const SHORT_OF = new Map(SHORT_WORDS.flatMap((all) => all.map((form) => [form, all[0]] as const)));
const FORMS_OF = new Map(SHORT_WORDS.map((all) => [all[0], all as readonly string[]]));
/** The longest first: of what lies within another the whole counts. */
export const SHORT_WORD = new RegExp([...SHORT_OF.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** What stands for a word of the list and all its forms in the index. */
export const shortTerm = (form: string): string => `=${SHORT_OF.get(form)!}`;

/** All forms of a word of the list. */
export const formsOf = (form: string): readonly string[] => FORMS_OF.get(SHORT_OF.get(form)!)!;

/** The words of the list in a folded text. */
export function shortWordTerms(folded: string): ReadonlySet<string> {
  return new Set([...folded.matchAll(SHORT_WORD)].map(([form]) => shortTerm(form)));
}
