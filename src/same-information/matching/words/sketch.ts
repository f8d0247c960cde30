/** How many values a sketch has; the likeness told by them is out by some 0.07. */
const VALUES = 48;
/** Short texts for one kind of record are alike without being copies: no more than a sentence has no sketch. */
const LEAST_PAIRS = 30;
/** Numbers of people and telephones are not for keeping, not even their traces. */
const LONG_DIGITS = /\d{7,}/g;

const SEEDS = Array.from({ length: VALUES }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

/** Mixes 32 bits (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The wording of a text as a few small numbers (minwise hashes of its pairs of characters), from which it cannot be told again but how
 * like another text it is worded. '' for a text too short to be like another.
 */
export function sketchOf(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}]+/gu, '').replace(LONG_DIGITS, '');
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < plain.length; i += 1) pairs.add(Math.imul(plain.charCodeAt(i), 0x10001) ^ plain.charCodeAt(i + 1));
  if (pairs.size < LEAST_PAIRS) return '';
  const least = new Uint32Array(VALUES).fill(0xffffffff);
  for (const pair of pairs) {
    for (let i = 0; i < VALUES; i += 1) {
      const value = mixed(pair ^ SEEDS[i]!);
      if (value < least[i]!) least[i] = value;
    }
  }
  return Array.from(least, (value) => (value & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Share of pairs of characters that two texts have in common, of all that either has: 0 to 1. */
export function likeness(ours: string, theirs: string): number {
  if (ours === '' || theirs === '') return 0;
  let equal = 0;
  for (let i = 0; i < ours.length; i += 2) equal += +(ours[i] === theirs[i] && ours[i + 1] === theirs[i + 1]);
  return equal / VALUES;
}
