import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();
/** Syllables that are confused in typing and in the speech of the south: flat and curled initials, front and back nasals. */
const ALIKE: readonly (readonly [RegExp, string])[] = [[/^zh/, 'z'], [/^ch/, 'c'], [/^sh/, 's'], [/ng$/, 'n']];

/** The syllable of one character without its tone; the character itself when it has none. */
export function syllable(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  let made = pinyin(character, { toneType: 'none' }).replace('ü', 'v');
  for (const [pattern, instead] of ALIKE) made = made.replace(pattern, instead);
  if (known.size < 30_000) known.set(character, made);
  return made;
}

/** What a name sounds like, syllables joined by points; typing errors by sound leave it as it is. */
export function soundOf(text: string): string {
  return Array.from(text, syllable).join('.');
}
