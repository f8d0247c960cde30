import { frequencyOf } from '../../../platform/chinese/rarity.js';
import { soundOf, syllable } from '../../../platform/chinese/sound.js';
import type { Name, NameClass } from '../facts.js';
import { shapeOf } from './shapes.js';

/** Classes whose names people abbreviate by leaving characters out: 城投公司, 二中, 县医院. */
const ABBREVIATED = new Set<NameClass>(['company', 'school', 'care', 'plant', 'facility', 'area', 'project']);
const PLACES = new Set<NameClass>(['county', 'town', 'village', 'group']);

export const isPlace = (name: Name): boolean => PLACES.has(name.class);

const WHOLE = /[省市县区镇乡村]|街道|社区|村委会|办事处/g;
const bare = (core: string): string => (core.length > 3 ? core.replace(WHOLE, '') : core);

/** Whether the characters of the shorter stand in the longer in their order, from its first or second on. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** The longest run of characters that both have, in characters. */
export function commonRun(a: string, b: string): string {
  let best = '';
  for (let i = 0; i < a.length; i += 1) {
    for (let length = best.length + 1; i + length <= a.length; length += 1) {
      if (!b.includes(a.slice(i, i + length))) break;
      best = a.slice(i, i + length);
    }
  }
  return best;
}

const RARE_CHARACTER = 40;
/** 翯达 of 翯达电镀厂 and 翯达表面处理: two characters in a row that no dictionary has, one of them rare, are a name of their own. */
export function rareRun(a: string, b: string): boolean {
  const run = commonRun(a, b).replace(/[村镇乡组路街]$/, '');
  return run.length >= 2 && !/\d/.test(run.slice(0, 2)) && (a.startsWith(run) || b.startsWith(run)) && frequencyOf(run.slice(0, 2)) === null && Array.from(run.slice(0, 3)).some((each) => (frequencyOf(each) ?? 0) < RARE_CHARACTER);
}
const UNDERTAKINGS = new Set<NameClass>(['company', 'plant', 'area', 'project']);

/** Classes in which the last word is part of the name: 丽景花园 is not 丽景华府, 紫云路 not 紫云大道. */
const HEAD_TELLS = new Set<NameClass>(['road', 'estate', 'facility', 'water', 'school', 'care']);
const OPEN_HEADS = new Set(['小区', '学校', '住宅区', '楼盘', '医院', '街', '路']);

/** 杜淘公路, 杜淘县道, 杜淘那条路. */
const ANY_LINE = new Set(['客运班线', '班线', '客运线路', '班车线路', '班车', '公交专线', '公交线路', '公交车', '中巴']);
const ANY_ROAD = new Set(['路', '公路', '县道', '乡道', '省道', '村道', '道路']);

/** 佳园 for 佳苑 is an error of writing; 家园 and 佳苑, which sound alike too, have no character in common and are two names. */
const isHomophone = (a: string, b: string): boolean => soundOf(a) === soundOf(b) && Array.from(a).some((each, i) => each === b[i]);

export function headsAgree(a: Name, b: Name): boolean {
  if (a.class !== b.class || !HEAD_TELLS.has(a.class) || a.head === b.head || isHomophone(a.head, b.head)) return true;
  if (a.class === 'road' && [ANY_ROAD, ANY_LINE].some((heads) => heads.has(a.head) && heads.has(b.head))) return true;
  return a.head.endsWith(b.head) || b.head.endsWith(a.head) || a.head.startsWith(b.head) || b.head.startsWith(a.head) || (a.class !== 'road' && (OPEN_HEADS.has(a.head) || OPEN_HEADS.has(b.head)));
}

/** Names before which other words stand without a mark (批石咀水库, 荷湖石嘴水库): their ends tell. */
const OPEN_PREFIX = new Set<NameClass>(['water', 'plant', 'facility', 'area', 'estate', 'road', 'village']);

/** How many syllables two names have in common at their ends. */
function commonEnd(a: string, b: string): number {
  const [x, y] = [soundOf(a).split('.'), soundOf(b).split('.')];
  let n = 0;
  while (n < x.length && n < y.length && x[x.length - 1 - n] === y[y.length - 1 - n]) n += 1;
  return n;
}

/** 万响花炮厂 and 金鳞出口花炮厂: what they have in common at the end is what they make. */
const isTradeOnly = (a: string, b: string, end: number): boolean => frequencyOf(a.slice(-end)) !== null && soundOf(a.slice(0, 2)) !== soundOf(b.slice(0, 2)) && [a, b].every((name) => name.length - end >= 2 && frequencyOf(name.slice(0, 2)) === null);

/** Character by character the same, or written so by mistake: by its sound or by its look. */
const looksAlike = (a: string, b: string): boolean => Array.from(a).every((each, i) => each === b[i] || syllable(each) === syllable(b[i]!) || shapeOf(each) === shapeOf(b[i]!)) && Array.from(a).some((each, i) => each === b[i]);

/** 磷肥厂 and 丰城磷肥厂: a town has one, and says so or not. */
const isOnlyOne = (a: Name, b: Name): boolean => a.class === b.class && a.head === b.head && (a.core === a.head || b.core === b.head);

const wholeOf = ({ core, head }: Name): string => (core === head ? core : core + head);
/** 农机厂 for 农机修造厂. */
const isShortPlant = (a: Name, b: Name): boolean => {
  const [short, long] = wholeOf(a).length <= wholeOf(b).length ? [wholeOf(a), wholeOf(b)] : [wholeOf(b), wholeOf(a)];
  return a.class === 'plant' && b.class === 'plant' && short.length >= 3 && short.slice(0, 2) === long.slice(0, 2) && short.at(-1) === long.at(-1) && isAbbreviation(short, long);
};

const partsOf = (road: string): readonly string[] => road.split('至');
/** 淘蕉公路 for 淘沙至蕉坑公路, by its sound too. */
function roadLikeness(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length > 1 && y.length > 1) return [x, [...x].reverse()].some(([from, to]) => soundOf(from!) === soundOf(y[0]!) && soundOf(to!) === soundOf(y[1]!)) ? 1 : 0;
  const [long, short] = x.length > 1 ? [x, b] : [y, a];
  if (short.length === 2 && soundOf(short) === soundOf(long.map((part) => part[0]).join(''))) return 0.9;
  return long.includes(short) ? 0.6 : 0;
}

/** How sure it is that two names name one thing, 0 … 1. Names of one class whose ends agree: 孙渡横岗村 and 横岗村. */
export function nameLikeness(a: Name, b: Name): number {
  if (!headsAgree(a, b)) return 0;
  const [x, y] = [bare(a.core), bare(b.core)];
  if ((a.class === 'lot' || b.class === 'lot') && /\d/.test(x + y)) return x === y ? 1 : 0;
  if (a.class === 'road' && b.class === 'road' && (x + y).includes('至')) return roadLikeness(x, y);
  if (isShortPlant(a, b)) return 0.8;
  if (x.startsWith('第') && y.startsWith('第')) return x === y ? 1 : 0;
  if (x === y && (a.class === b.class || x.length >= 2)) return 1;
  if (isOnlyOne(a, b)) return 0.6;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 2 && (long.endsWith(short) || (!isPlace(a) && long.startsWith(short)))) return 0.95;
  if (short.length >= 2 && short.length === long.length && soundOf(short) === soundOf(long)) return 0.9;
  if (short.length >= 2 && short.length === long.length && looksAlike(short, long)) return 0.85;
  if (short.length >= 2 && soundOf(long).endsWith(`.${soundOf(short)}`)) return 0.85;
  if (short.length >= 2 && isPlace(a) && looksAlike(short, long.slice(-short.length))) return 0.8;
  const open = (ABBREVIATED.has(a.class) && ABBREVIATED.has(b.class)) || (a.class !== b.class && !isPlace(a) && !isPlace(b));
  if (open && short.length >= 2 && isAbbreviation(short, long)) return 0.8;
  if (OPEN_PREFIX.has(a.class) && a.class === b.class && commonEnd(x, y) >= 2 && !isTradeOnly(x, y, commonEnd(x, y))) return 0.7;
  if (UNDERTAKINGS.has(a.class) && UNDERTAKINGS.has(b.class) && rareRun(x, y)) return 0.75;
  if (a.class !== b.class && open && commonRun(x, y).length >= 3) return 0.7;
  if (a.class === 'company' && b.class === 'company' && short.length >= 6 && short.length === long.length && Array.from(short).filter((each, i) => each !== long[i]).length === 1) return 0.7;
  return 0;
}
