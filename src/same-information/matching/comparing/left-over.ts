import { rarityOf } from '../../../platform/chinese/rarity.js';
import type { Facts } from '../facts.js';
import { toldBy } from './told.js';

/** What one text says that the other has nowhere. */
export interface LeftOver {
  /** Words of the wish that the other text has not, by their rarity together. */
  readonly missing: number;
  /** Those of them of which the other has not even two characters in a row. */
  readonly strange: number;
  /** Matters of the clause with the record that the other's does not name. */
  readonly matters: number;
  /** Batches, phases, buildings that are asked for and that the other does not name. */
  readonly ordinals: number;
}

const rarity = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarityOf(word), 0);

function hasPairOf(word: string, text: string): boolean {
  for (let i = 0; i + 1 < word.length; i += 1) if (text.includes(word.slice(i, i + 2))) return true;
  return false;
}

export function leftOver(ours: Facts, theirs: Facts): LeftOver {
  const told = toldBy(theirs);
  const missing = [...new Set(ours.words)].filter((word) => word.length >= 2 && !told.includes(word));
  return {
    missing: rarity(missing), strange: rarity(missing.filter((word) => !hasPairOf(word, told))),
    matters: ours.mainMatters.filter((matter) => !theirs.mainMatters.includes(matter)).length,
    ordinals: ours.ordinals.filter(({ unit, n, wanted }) => wanted && !theirs.ordinals.some((each) => each.unit === unit && each.n === n)).length,
  };
}
