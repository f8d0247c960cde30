import { dict } from '@node-rs/jieba/dict.js';

let frequencies: Map<string, number> | null = null;
const SPACE = 32;
const LINE = 10;
/** In bytes: up to four characters; texts are seldom cut at longer words. */
const LONGEST = 12;
/** Rarer words are as good as unknown; leaving them out keeps a quarter of the dictionary. */
const LEAST = 10;

/** Reads the dictionary's lines (word, frequency, class) from its bytes, without making a text of all of it. */
function load(): Map<string, number> {
  const bytes = Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength);
  const made = new Map<string, number>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE, at);
    const until = end < 0 ? bytes.length : end;
    const space = bytes.indexOf(SPACE, at);
    if (space - at <= LONGEST && space - at > 2) {
      let frequency = 0;
      for (let i = space + 1; i < until && bytes[i]! !== SPACE; i += 1) frequency = frequency * 10 + bytes[i]! - 48;
      if (frequency >= LEAST) made.set(bytes.toString('utf8', at, space), frequency);
    }
    at = until + 1;
  }
  return made;
}

/** How often the dictionary's corpus has a word; null for one that it has hardly or not at all. */
export function frequencyOf(word: string): number | null {
  frequencies ??= load();
  return frequencies.get(word) ?? null;
}

/** From 0.05 for the commonest words to 1 for one that is in no dictionary. */
export function rarityOf(word: string): number {
  const frequency = frequencyOf(word);
  return frequency === null ? 1 : Math.min(1, Math.max(0.05, 1 - Math.log10(frequency + 1) / 5));
}
