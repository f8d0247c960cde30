import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many changed words two texts have nothing to do with each other, and are shown one after the other. */
const MOST_EDITS = 600;
/** Words times changes: what a comparison of one passage may cost. */
const MOST_STEPS = 3_000_000;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese by words; letters and digits of other scripts as they are written. */
const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** What became of a text, in order; neighbours of one kind are one stretch. */
export function textDiff(from: string, to: string): Stretch[] {
  if (from === to) return stretches([['same', from]]);
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const changes = diffArrays(before, after, { maxEditLength: Math.min(MOST_EDITS, Math.ceil(MOST_STEPS / (before.length + after.length))) });
  if (!changes) return stretches([['removed', from], ['added', to]]);
  return stretches(changes.map(({ added, removed, value }) => [added ? 'added' : removed ? 'removed' : 'same', value.join('')]));
}

function stretches(found: readonly (readonly [Stretch['kind'], string])[]): Stretch[] {
  return found.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}
