import type { Facts } from '../facts.js';

const PAIRS = ['大小', '上下', '东西', '南北', '前后', '新老', '内外', '左右', '高低', '长短', '里外', '东南', '东北', '西南', '西北', '新旧'];
const OPPOSITE = new Set(PAIRS.flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));

const asked = ({ marks, names }: Facts): string[] => [...marks, ...names.filter(({ wanted }) => wanted).flatMap(({ core, head }) => [core + head, core])].filter((each) => each.length >= 2 && each.length <= 8);

/** 大坪里 and 小坪里: alike but for one of two characters that tell neighbours apart. */
function isOpposite(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((character, i) => character !== b[i]);
  return at >= 0 && a.slice(at + 1) === b.slice(at + 1) && OPPOSITE.has(`${a[at]}${b[at]}`);
}

/** 黑岛南尖 and 黑岛镇北尖: alike in how they end. */
const endsOpposite = (a: string, b: string): boolean => a.length !== b.length && isOpposite(a.slice(-2), b.slice(-2)) && !a.includes(b.slice(-2)) && !b.includes(a.slice(-2));

export function namesAreOpposite(ours: Facts, theirs: Facts): boolean {
  const [a, b] = [asked(ours), asked(theirs)];
  return a.some((x) => !b.includes(x) && b.some((y) => !a.includes(y) && (isOpposite(x, y) || endsOpposite(x, y))));
}
