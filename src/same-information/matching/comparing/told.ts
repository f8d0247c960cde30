import type { Facts } from '../facts.js';

const TOLD = new WeakMap<Facts, string>();

/** Everything one text says, its story too. */
export function toldBy(facts: Facts): string {
  const known = TOLD.get(facts);
  if (known !== undefined) return known;
  const told = [...facts.words, ...facts.story, ...facts.names.map(({ core, head }) => core + head), ...facts.marks, ...facts.storyMarks, facts.modifier].join(',');
  TOLD.set(facts, told);
  return told;
}
