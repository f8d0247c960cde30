import type { Facts } from './facts.js';
import { isFormWord } from './lexicon/lexicon.js';

const LEAST_WORDS = 2;

/** Whether a text says enough for finding a record by it: its number, or a kind of paper or matter together with what it is about. 请公开相关文件 does not. */
export function identifies({ numbers, names, marks, years, ordinals, forms, matters, words }: Facts): boolean {
  if (numbers.length > 0) return true;
  const own = words.filter((word) => word.length > 1 && !isFormWord(word)).length;
  const anchored = marks.length > 0 || names.some(({ class: class_ }) => class_ !== 'county') || (ordinals.length > 0 && years.length > 0);
  if (anchored) return forms.length > 0 || matters.length > 0 || own > 0;
  return (forms.length > 0 && (matters.length > 0 || own >= LEAST_WORDS)) || (matters.length > 0 && own >= LEAST_WORDS);
}
