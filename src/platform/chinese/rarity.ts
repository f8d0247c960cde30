import { dict } from '@node-rs/jieba/dict.js';

let frequencies: Map<string, number> | null = null;
/** Longer words are idioms and names of the dictionary; texts are cut at them seldom. */
const LONGEST = 5;

function load(): Map<string, number> {
  const made = new Map<string, number>();
  for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
    const first = line.indexOf(' ');
    const second = line.indexOf(' ', first + 1);
    if (first > 1 && first <= LONGEST) made.set(line.slice(0, first), Number(line.slice(first + 1, second)));
  }
  return made;
}

/** How often the dictionary's corpus has a word; null for a word it does not know. */
export function frequencyOf(word: string): number | null {
  frequencies ??= load();
  return frequencies.get(word) ?? null;
}

/** From 0.05 for the commonest words to 1 for one that is in no dictionary. */
export function rarityOf(word: string): number {
  const frequency = frequencyOf(word);
  return frequency === null ? 1 : Math.min(1, Math.max(0.05, 1 - Math.log10(frequency + 1) / 5));
}
