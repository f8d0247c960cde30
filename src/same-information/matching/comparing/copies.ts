import { soundOf } from '../../../platform/chinese/sound.js';
import type { Facts } from '../facts.js';
import { likeness } from '../words/sketch.js';

/** From here on one text was taken over from the other, or both from a third; from there on surely. */
const LIKE = 0.55;
const SURELY = 0.65;

/** 三百多户, 一百几十亩: how much is told of the applicant's own affairs. */
const QUANTITY = /[几多十百千万余两半]|^\d+$/;

/** What a text names, in words. */
const told = ({ words, story, names, years, ordinals }: Facts): string[] => [
  ...words, ...story, ...names.filter((name) => name.class !== 'county').map(({ core, head }) => core + head),
  ...years.map((year) => `${year}年`), ...ordinals.filter(({ wanted }) => wanted).map(({ unit, n }) => `${unit}-${n}`),
];

function ownOf(ours: readonly string[], theirs: readonly string[]): string[] {
  const all = theirs.join();
  return [...new Set(ours)].filter((word) => !QUANTITY.test(word) && !all.includes(word));
}

/** Whether each of two texts names something that the other does not. */
function eachHasItsOwn(ours: Facts, theirs: Facts): boolean {
  const [one, other] = [told(ours), told(theirs)];
  const [a, b] = [ownOf(one, other), ownOf(other, one)];
  return a.length > 0 && b.length > 0 && soundOf(a.join('')) !== soundOf(b.join(''));
}

/** How like two texts are worded of which each names something that the other does not, 0 to 1; 0 where one has nothing of its own. */
export function alikeWithOthers(ours: Facts, theirs: Facts): number {
  const like = likeness(ours.sketch, theirs.sketch);
  return like > 0 && eachHasItsOwn(ours, theirs) ? like : 0;
}

/**
 * Whoever takes over the wording of another request and puts other words in their place wants another record: the same kind of paper of
 * another village, school, year. Who asks for the same record in their own words is seldom so like. 0 to 1; `alike` as of `alikeWithOthers`.
 */
export const copied = (alike: number): number => Math.min(1, Math.max(0, (alike - LIKE) / (SURELY - LIKE)));
