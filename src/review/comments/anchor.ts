import type { Letter } from '../../../workflows/letters/letter.js';
import { blockText, partText } from '../comparison/compare-letters.js';

export const ANCHOR_STATES = ['current', 'moved', 'changed'] as const;

/** Where the words of a comment stand now: in their passage, in another one, or no longer. */
export interface Anchor {
  readonly state: (typeof ANCHOR_STATES)[number];
  /** The passage that has them; null when none has. */
  readonly blockId: string | null;
}

/** A passage and words of it. */
export interface Quoted {
  readonly blockId: string;
  readonly quote: string;
}

/** Line breaks and spaces of a selection are not those of the letter. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** What can be commented on: every passage, and the parts of a letter that have words of their own. */
const PARTS = ['issuer', 'title', 'addressee', 'enclosures'] as const;

function passagesOf(letter: Letter): { readonly id: string; readonly text: string }[] {
  return [...letter.blocks.map((block) => ({ id: block.id, text: blockText(block) })), ...PARTS.map((part) => ({ id: part, text: partText(letter, part) }))];
}

export function hasPassage(letter: Letter, id: string): boolean {
  return passagesOf(letter).some((each) => each.id === id);
}

export function anchorOf(letter: Letter, { blockId, quote }: Quoted): Anchor {
  const words = bare(quote);
  const holding = passagesOf(letter).filter(({ text }) => bare(text).includes(words));
  if (holding.some(({ id }) => id === blockId)) return { state: 'current', blockId };
  const [other] = holding;
  return other ? { state: 'moved', blockId: other.id } : { state: 'changed', blockId: null };
}
