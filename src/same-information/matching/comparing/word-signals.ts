import { rarityOf } from '../../../platform/chinese/rarity.js';
import { soundOf } from '../../../platform/chinese/sound.js';
import { areKin } from '../lexicon/kin.js';
import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import { groupOf } from '../lexicon/matter.js';

/** Rare words tell more. */
const weightOf = (word: string): number => rarityOf(word) * (word.length === 1 ? 0.6 : 1);

const characters = (words: readonly string[]): string => words.join('');

/** That both want a 批复 is told by the forms. */
const isForm = (word: string): boolean => FORM_TREE.at(word, 0)?.end === word.length;

/** How many words say more than what form of paper it is. */
export const ownWords = ({ words }: { readonly words: readonly string[] }): number => words.filter((word) => !isForm(word) && word.length > 1).length;

/** Share of the lighter text's words that the other has too, whole or as characters in a row. */
export function coverage(ours: readonly string[], theirs: readonly string[]): number {
  const [a, b] = [ours.filter((word) => !isForm(word)), theirs.filter((word) => !isForm(word))];
  const [textA, textB] = [characters(a), characters(b)];
  const one = (words: readonly string[], text: string): number => {
    const all = words.reduce((sum, word) => sum + weightOf(word), 0);
    return all === 0 ? 0 : words.reduce((sum, word) => sum + (text.includes(word) ? weightOf(word) : 0), 0) / all;
  };
  if (a.length === 0 || b.length === 0) return 0;
  const [x, y] = [one(a, textB), one(b, textA)];
  return (x + y) / 2 * 0.5 + Math.max(x, y) * 0.5;
}

/** The matters that a word stands for. */
const mattersOf = (word: string): readonly string[] => MATTER_TREE.exactly(word, 0, word.length)?.codes ?? [];
/** Another word for the same, or for what is spoken of in its place. */
const isSynonym = (ours: string, theirs: string): boolean => mattersOf(ours).some((a) => mattersOf(theirs).some((b) => areKin(a, b) || groupOf(a) === groupOf(b)));

interface Block { readonly ours: readonly string[]; readonly theirs: readonly string[] }

/** Where two word lists that are otherwise alike put different words in one place. */
export function substitutions(a: readonly string[], b: readonly string[]): { share: number; blocks: Block[] } {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  }
  const blocks: Block[] = [];
  let [i, j, from, to] = [0, 0, 0, 0];
  const close = (): void => { if (i > from && j > to) blocks.push({ ours: a.slice(from, i), theirs: b.slice(to, j) }); };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) { close(); i += 1; j += 1; from = i; to = j; } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  i = a.length;
  j = b.length;
  close();
  return { share: a.length + b.length === 0 ? 0 : (2 * lengths[0]![0]!) / (a.length + b.length), blocks };
}

/** Substitutions that make another record of a text otherwise alike: short, neither side in the other, not alike in sound, not of the lexicon (its slots judge). */
export function tellingSubstitutions(a: readonly string[], b: readonly string[]): number {
  const { share, blocks } = substitutions(a, b);
  if (share < 0.6) return 0;
  return blocks.filter(({ ours, theirs }) => {
    const [x, y] = [characters(ours), characters(theirs)];
    if (ours.length > 3 || theirs.length > 3 || x.includes(y) || y.includes(x)) return false;
    if (ours.some(isForm) || theirs.some(isForm) || isSynonym(x, y)) return false;
    return soundOf(x) !== soundOf(y);
  }).length;
}
