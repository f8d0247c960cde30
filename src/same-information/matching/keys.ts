import { syllable } from '../../platform/chinese/sound.js';
import type { Facts, Name } from './facts.js';

const MOST_KEYS = 24;
const LONGEST_KEY = 80;

/** The last and the first two syllables of a name: errors by sound and words before or after it leave one of them. */
function nameKeys({ core, class: class_ }: Name): string[] {
  const sounds = Array.from(core, syllable);
  const pairs = sounds.length === 1 ? [`${sounds[0]}~${class_}`] : [sounds.slice(-2).join('.'), sounds.slice(0, 2).join('.')];
  return [...new Set(pairs)];
}

const markKeys = (mark: string): string[] => {
  const sounds = Array.from(mark, syllable);
  return [sounds.slice(0, 2).join('.'), sounds.slice(-2).join('.')];
};

/** Keys under which a text is found again: 文号, names by sound, batches with their year, matters with their year. */
export function keysOf(facts: Facts): readonly string[] {
  const keys = new Set<string>();
  for (const { year, serial } of facts.numbers) keys.add(year === null ? `no:${serial}` : `no:${year}-${serial}`);
  const names = [...facts.names].sort((a, b) => Number(b.wanted) - Number(a.wanted));
  for (const name of names) if (name.class !== 'county') for (const key of nameKeys(name)) keys.add(`nm:${key}`);
  for (const mark of facts.marks) for (const key of markKeys(mark)) keys.add(`nm:${key}`);
  const years = facts.years.length > 0 ? facts.years : facts.storyYears;
  for (const { unit, n } of facts.ordinals) for (const year of years.slice(0, 2)) keys.add(`or:${unit}${n}-${year}`);
  for (const matter of facts.matters.slice(0, 6)) for (const form of facts.forms.slice(0, 1)) keys.add(`mf:${matter}-${form}`);
  for (const matter of facts.matters.slice(0, 4)) for (const year of years.slice(0, 2)) keys.add(`my:${matter}-${year}`);
  return [...keys].slice(0, MOST_KEYS).map((key) => key.slice(0, LONGEST_KEY));
}
