import { rarityOf } from '../../platform/chinese/rarity.js';
import { syllable } from '../../platform/chinese/sound.js';
import type { Facts, Name } from './facts.js';
import { rootOf } from './lexicon/matter.js';

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

/** Numbers that tell something without the year. */
const WITHOUT_YEAR = new Set(['route', 'house', 'session']);
/** Every batch of a year is of one of two rows. */
const TOO_COMMON = new Set(['series', 'capacity']);
const RARE_WORDS = 5;
/** Words that are rarer than this share of one make a key of their own. */
const RARE = 0.55;

/** The rarest words of a wish. */
function wordKeys({ words }: Facts): string[] {
  return words.filter((word) => word.length >= 2).map((word) => ({ word, rarity: rarityOf(word) })).filter(({ rarity }) => rarity >= RARE).sort((a, b) => b.rarity - a.rarity).slice(0, RARE_WORDS).map(({ word }) => word);
}

/** What a paper that names no place and no thing is found by: its matters, alone, in pairs, and with its year or its form. */
function matterKeys({ matters, forms }: Facts, years: readonly number[]): string[] {
  const some = [...new Set(matters.map(rootOf))].slice(0, 4);
  return [
    ...some.flatMap((matter) => years.slice(0, 2).map((year) => `my:${matter}-${year}`)), ...some.flatMap((a, i) => some.slice(i + 1).map((b) => `mm:${a}-${b}`)),
    ...some.flatMap((matter) => forms.slice(0, 1).map((form) => `mf:${matter}-${form}`)), ...[...new Set([...matters.slice(0, 4), ...some])].map((matter) => `m:${matter}`),
  ];
}

/** Keys under which a text is found again: 文号, names by sound, batches with their year, rare words, matters. The most telling first, for there is a limit. */
export function keysOf(facts: Facts): readonly string[] {
  const years = facts.years.length > 0 ? facts.years : facts.storyYears;
  const names = [...facts.names].filter((name) => name.class !== 'county').sort((a, b) => Number(b.wanted) - Number(a.wanted));
  const keys = [
    ...facts.numbers.map(({ year, serial }) => (year === null ? `no:${serial}` : `no:${year}-${serial}`)), ...facts.numbers.map(({ serial }) => `no:${serial}`),
    ...facts.ordinals.filter(({ unit }) => WITHOUT_YEAR.has(unit)).map(({ unit, n }) => `or:${unit}${n}`),
    ...facts.ordinals.filter(({ unit }) => !TOO_COMMON.has(unit)).flatMap(({ unit, n }) => years.slice(0, 2).map((year) => `or:${unit}${n}-${year}`)),
    ...names.slice(0, 5).flatMap((name) => nameKeys(name).map((key) => `nm:${key}`)), ...facts.marks.slice(0, 4).flatMap((mark) => markKeys(mark).map((key) => `nm:${key}`)),
    ...matterKeys(facts, years), ...wordKeys(facts).map((word) => `w:${word}`),
    ...(facts.marks.length === 0 ? facts.storyMarks.slice(0, 4) : []).flatMap((mark) => markKeys(mark).map((key) => `nm:${key}`)),
    ...names.slice(5).flatMap((name) => nameKeys(name).map((key) => `nm:${key}`)), ...facts.marks.slice(4).flatMap((mark) => markKeys(mark).map((key) => `nm:${key}`)),
  ];
  return [...new Set(keys)].slice(0, MOST_KEYS).map((key) => key.slice(0, LONGEST_KEY));
}
