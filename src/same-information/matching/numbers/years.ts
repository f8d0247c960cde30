import type { CivilDate } from '../../../../workflows/clock/civil-date.js';

const FULL_YEAR = /(?<![\d.a-z-]|[栋幢座楼]|单元)((?:19|20)\d\d)(?:[-至到/]((?:19|20)?\d\d))?(?=学?年|度|[-/.]\d|秋|春|[^\d元亩万平米人户个名吨号棵室房]|$)/g;
const SHORT_YEAR = /(?<![\d.了有过近满约共达第])(\d\d)年(?!前|后|内|以|来|多|了|期|时间|级|间|的时|制)/g;
const RELATIVE: readonly (readonly [RegExp, number])[] = [[/今年(?!(?:已经?|都|快|刚|满|虚岁|周岁|有|实岁)*[一二三四五六七八九十\d]{1,3}(?:周?岁|多|了|$|[,。;]))|本年度?(?!级)/g, 0], [/去年|上年度?|上一年度?/g, -1], [/(?<!大|以)前年/g, -2], [/大前年/g, -3], [/明年|下一年度?|来年/g, 1]];

/** 2024-2025学年 is called by the year it begins in: the one after it shares a year with it and is another. */
const SCHOOL_YEAR = /((?:19|20)\d\d)年?[-至到/—~](?:(?:19|20)?\d\d)年?学年/g;

/** 服务期2020年7月至2023年6月: a contract is called by the year it begins in, for the next begins when it ends. */
const TERM = /(?<=(?:服务期|合同期|承包期|租期|租赁期|期限|任期|轮|特许|外包|承包|托管)[^,。;]{0,12}?)((?:20)?\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?)[-至到—~](?:20)?\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;

/** The years a text speaks of, relative ones counted from `on`. */
export function yearsOf(told: string, on: CivilDate): number[] {
  const text = told.replace(TERM, '$1');
  const present = Number(on.slice(0, 4));
  const years = new Set<number>();
  const schoolYears = new Set(Array.from(text.matchAll(SCHOOL_YEAR), ([, year]) => year!));
  for (const [, year, until] of text.matchAll(FULL_YEAR)) {
    years.add(Number(year));
    if (until !== undefined && Number(until.slice(-2)) > 12 && !schoolYears.has(year!)) years.add(2000 + Number(until.slice(-2)));
  }
  for (const [, short] of text.matchAll(SHORT_YEAR)) if (Number(short) + 2000 <= present + 1) years.add(Number(short) + 2000);
  for (const [pattern, offset] of RELATIVE) if (text.match(pattern)) years.add(present + offset);
  return [...years].sort((a, b) => a - b);
}

/** 卖石头的钱21年到23年进来上百万: the years that accounts go over. */
const PERIOD = /(?<!\d)((?:20)?\d\d)年?[-至到]((?:20)?\d\d)年(?!前|后|内|以|多|里)/g;

export function periodsOf(text: string): number[] {
  return [...new Set([...text.matchAll(PERIOD)].flatMap(([, from, to]) => [2000 + Number(from!.slice(-2)), 2000 + Number(to!.slice(-2))]))].sort((a, b) => a - b);
}

/** 前年贴的公告, 第7批次: a notice may be put up in another year than that by which batches are counted. */
const LOOSE_YEAR = /(?:今|去|大?前)年(?![^,。贴发看见挖征占推]{0,12}\d批)/g;
export const withoutLooseYears = (text: string, whole: string): string => (/\d批/.test(whole) ? text.replace(LOOSE_YEAR, '') : text);

/** 22年第1批, 2024年度第2批次: a batch is told with its year, though only the story says it. */
const YEAR_OF_A_BATCH = /(?<![\d])((?:20)?\d\d)年(?:度|的)?[^,。\d]{0,6}第?\d{1,3}批/g;

export function yearsOfBatches(text: string, on: CivilDate): number[] {
  const present = Number(on.slice(0, 4));
  return [...new Set([...text.matchAll(YEAR_OF_A_BATCH)].map(([, year]) => 2000 + Number(year!.slice(-2))))].filter((year) => year <= present + 1).sort((a, b) => a - b);
}
