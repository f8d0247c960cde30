import { numberOf } from '../../../platform/chinese/numerals.js';
import type { Ordinal } from '../facts.js';

/** Batches of land are counted in rows of their own: the second batch of 城市建设用地 of a year is not the second of 村镇建设用地. */
const SERIES: readonly (readonly [n: number, pattern: RegExp])[] = [
  [1, /(?:城市|城镇)(?:批次)?(?:建设)?用地(?!增减|规划|布局|结构)/], [2, /(?:村镇|乡镇|集镇|农村|村庄)(?:批次)?(?:建设)?用地(?!增减|规划|布局|结构)/], [3, /单独选址|独立选址/],
];
export const SERIES_NAMES: readonly string[] = ['', '城市建设用地', '村镇建设用地', '单独选址'];

const TIMES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 千: 1_000, 百: 100 };
const COUNT = String.raw`(\d+(?:\.\d+)?|[一二三四五六七八九十百千两]{1,4})(万|千|百)?`;
const MEASURES = ['吨', '头', '羽', '只', '台', '套', '件', '立方', '平方', '兆瓦', '千伏', '张', '辆', '米', '块', '双', '瓶', '片', '株'];
const SIZES: readonly RegExp[] = [
  new RegExp(String.raw`(?:年产|年出栏|出栏|存栏|年处理|日处理|年加工|年屠宰|年存栏|产能)[^\d,。]{0,6}?${COUNT}(吨|头|羽|只|台|套|件|立方|平方|张|辆|米|块|双|瓶|片|株)`, 'g'),
  new RegExp(String.raw`${COUNT}(吨|套|台|件|立方|平方|米|块|双)[/每]?年`, 'g'), new RegExp(String.raw`${COUNT}(兆瓦|mw|千伏|kv)`, 'g'),
];
const WRITTEN: Readonly<Record<string, string>> = { mw: '兆瓦', kv: '千伏' };
/** Sizes of different measures are no contradiction: the measure is kept beside the figure. */
const STEP = 100;

/** 我场存栏生猪一千二百头, 请公开禁养区划定方案: how large the works of the applicant is. */
const OF_THE_APPLICANT = /(?:^|,)(?:我|本)(?:场|厂|司|公司|单位|家|们)?(?:(?!项目|工程|生产线|环评|批)[^,])*(?=,|$)/g;

/** 年产1500吨 and 年产2000吨, 五万头 and 5万头: how large a works is, as the figure and its measure in one. */
function sizesIn(written: string): number[] {
  const text = written.replace(OF_THE_APPLICANT, ',');
  return SIZES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([, count, times, unit]) => {
    const n = /^[\d.]+$/.test(count!) ? Number(count) : numberOf(count!);
    return n === null || n === 0 ? [] : [Math.round(n * (TIMES[times ?? ''] ?? 1) * 10) * STEP + MEASURES.indexOf(WRITTEN[unit!] ?? unit!)];
  });
}

export const isOneMeasure = (a: number, b: number): boolean => a % STEP === b % STEP;
export const writtenSize = (n: number): string => `${Math.floor(n / STEP) / 10}${MEASURES[n % STEP]}`;

/** Which row of batches, and how large the works are. */
export function readSeries(text: string, wanted: boolean): Ordinal[] {
  return [
    ...SERIES.filter(([, pattern]) => pattern.test(text)).map(([n]) => ({ unit: 'series' as const, n, wanted })),
    ...sizesIn(text).slice(0, 4).map((n) => ({ unit: 'capacity' as const, n, wanted })),
  ];
}
