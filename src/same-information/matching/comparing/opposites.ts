import type { Facts, Name } from '../facts.js';

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

/** 大岭 of 小岭, 荷湖上坪 of 荷湖下坪. */
function turned(name: string): string[] {
  return Array.from(name).flatMap((each, i) => [...(TURNED.get(each) ?? [])].map((other) => name.slice(0, i) + other + name.slice(i + 1)));
}
const TURNED = new Map<string, Set<string>>();
for (const [a, b] of [...OPPOSITE].map((pair) => Array.from(pair) as [string, string])) TURNED.set(a, (TURNED.get(a) ?? new Set()).add(b));

const OWN_NAMES = new Set<Name['class']>(['village', 'group', 'plant', 'area', 'water', 'estate', 'facility']);
/** What one calls by a name the other calls by the opposite one, though there no word makes it a name. */
function isTurned(ours: Facts, theirs: Facts): boolean {
  const said = [theirs.words.join(''), ...theirs.marks, ...theirs.storyMarks, ...theirs.names.map(({ core, head }) => core + head)];
  const all = [...said, theirs.story.join(',')];
  return ours.names.filter(({ wanted, class: class_, core }) => wanted && OWN_NAMES.has(class_) && core.length >= 2 && core.length <= 5)
    .some(({ core }) => !all.some((text) => text.includes(core)) && turned(core).some((other) => said.some((text) => text.includes(other))));
}

export function namesAreOpposite(ours: Facts, theirs: Facts): boolean {
  if (isTurned(ours, theirs) || isTurned(theirs, ours)) return true;
  const [a, b] = [asked(ours), asked(theirs)];
  return a.some((x) => !b.includes(x) && b.some((y) => !a.includes(y) && (isOpposite(x, y) || endsOpposite(x, y))));
}
