import { syllable } from '../../../platform/chinese/sound.js';
import type { Facts } from '../facts.js';

export interface MarkSignals {
  /** A mark of one is found in the other, 0 … 1. */
  readonly match: number;
  /** Each has a mark of its own that the other has nowhere. */
  readonly conflict: number;
}

/** Length in syllables of the longest run that both have. */
function commonSounds(a: string, b: string): number {
  const x = Array.from(a, syllable);
  const y = Array.from(b, syllable);
  let best = 0;
  let row = new Uint8Array(y.length + 1);
  for (const sound of x) {
    const next = new Uint8Array(y.length + 1);
    for (let j = 0; j < y.length; j += 1) {
      if (sound !== y[j]) continue;
      next[j + 1] = row[j]! + 1;
      best = Math.max(best, next[j + 1]!);
    }
    row = next;
  }
  return best;
}

const countiesOf = ({ names }: Facts): string[] => names.filter((name) => name.class === 'county').map(({ core }) => core);
const isOfCounty = (mark: string, counties: readonly string[]): boolean => counties.some((county) => mark === county || mark === `${county}市` || mark === `${county}县`);

/** How well a mark is found among the strings of the other text. */
function foundIn(mark: string, strings: readonly string[]): number {
  let best = 0;
  for (const each of strings) {
    const common = each.includes(mark) ? mark.length : commonSounds(mark, each);
    if (common >= 2) best = Math.max(best, common / Math.min(mark.length, Math.max(each.length, 2)) >= 0.6 ? Math.min(1, common / mark.length + 0.2) : 0);
  }
  return best;
}

const stringsOf = (facts: Facts): string[] => [...facts.marks, ...facts.storyMarks, ...facts.names.map(({ core, head }) => core + head), facts.words.join(''), ...facts.story];

export function markSignals(ours: Facts, theirs: Facts): MarkSignals {
  const counties = [...countiesOf(ours), ...countiesOf(theirs)];
  const own = (facts: Facts): string[] => facts.marks.filter((mark) => !isOfCounty(mark, counties));
  const side = (a: Facts, b: Facts): { best: number; missing: number } => {
    const strings = stringsOf(b);
    const found = own(a).map((mark) => foundIn(mark, strings));
    return { best: Math.max(0, ...found), missing: found.filter((each) => each === 0).length / Math.max(1, found.length) };
  };
  const [x, y] = [side(ours, theirs), side(theirs, ours)];
  return { match: Math.max(x.best, y.best), conflict: Math.min(x.missing, y.missing) };
}
