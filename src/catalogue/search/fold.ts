import { simplified } from '../../platform/chinese/folded.js';

const known = new Map<string, string>();
/** Characters that a text can hold are many; those that come up are few. */
const REMEMBERED = 30_000;

/** One character as it is searched: half width, small letter, simplified. May be several characters, or none. */
function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const made = simplified(character.normalize('NFKC').toLowerCase());
  if (known.size < REMEMBERED) known.set(character, made);
  return made;
}

export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, where in the original it comes from; one more for the end. */
  readonly at: readonly number[];
}

/** A text as it is searched, character by character, so that what is found can be marked in the original. */
export function foldedWithPlaces(original: string): FoldedText {
  const parts: string[] = [];
  const at: number[] = [];
  let place = 0;
  for (const character of original) {
    const made = foldedCharacter(character);
    parts.push(made);
    for (let i = 0; i < made.length; i += 1) at.push(place);
    place += character.length;
  }
  at.push(place);
  return { text: parts.join(''), at };
}

export function foldedForSearch(original: string): string {
  let made = '';
  for (const character of original) made += foldedCharacter(character);
  return made;
}

/** Only what carries meaning: no blanks, no punctuation. Two texts that differ in nothing else are the same phrase. */
export function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
