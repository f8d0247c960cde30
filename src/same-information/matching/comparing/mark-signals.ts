import { syllable } from '../../../platform/chinese/sound.js';
import type { Facts } from '../facts.js';
import { isPlace, rareRun } from '../names/likeness.js';

export interface MarkSignals {
  /** A mark of one is found in the other, 0 … 1. */
  readonly match: number;
  /** Each asks for something under a name that the other has nowhere, 0 … 1. */
  readonly conflict: number;
  /** Names of any kind, of the county not, that each has and the other has nowhere: how many of the side with fewer, up to two. */
  readonly strangers: number;
}

const SPELLED = new Map<string, readonly string[]>();
const MOST_SPELLED = 5_000;

function spelled(text: string): readonly string[] {
  const known = SPELLED.get(text);
  if (known) return known;
  const made = Array.from(text, syllable);
  if (SPELLED.size >= MOST_SPELLED) SPELLED.clear();
  SPELLED.set(text, made);
  return made;
}

/** Length in syllables of the longest run that both have. */
function commonSounds(a: string, b: string): number {
  const [x, y] = [spelled(a), spelled(b)];
  let best = 0;
  for (let i = 0; i + best < x.length; i += 1) {
    for (let j = 0; j + best < y.length; j += 1) {
      let length = 0;
      while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length += 1;
      if (length > best) best = length;
    }
  }
  return best;
}

/** How well a mark is found among strings: short ones whole, longer ones by most of them, shorter strings inside it. */
function foundIn(mark: string, strings: readonly string[]): number {
  let best = 0;
  for (const each of strings) {
    if (each === '') continue;
    if (each.includes(mark)) return 1;
    const shorter = Math.min(mark.length, each.length);
    const common = commonSounds(mark, each);
    if (common < 2) continue;
    if (common === shorter) best = Math.max(best, 0.9);
    else if ((common >= 3 && common / shorter >= 0.7) || rareRun(mark, each)) best = Math.max(best, 0.7);
  }
  return best;
}

const SHORT_NAME = 5;
const objects = (facts: Facts, wanted: boolean): string[] => facts.names.filter((name) => !isPlace(name) && (name.class !== 'project' || name.core.length <= SHORT_NAME) && name.wanted === wanted).map(({ core, head, class: class_ }) => (class_ === 'estate' && core.length <= 2 && head !== '小区' ? core + head : core));
const countiesOf = ({ names }: Facts): Set<string> => new Set(names.filter((name) => name.class === 'county').flatMap(({ core, head }) => [core, core + head]));

const places = ({ names }: Facts): string[] => names.filter(isPlace).map(({ core, head }) => core + head);

interface Strings {
  readonly asked: readonly string[];
  readonly all: readonly string[];
}

function stringsOf(facts: Facts): Strings {
  const asked = [...facts.marks, ...facts.names.filter(({ wanted }) => wanted).map(({ core, head }) => core + head), facts.words.join('')];
  return { asked, all: [...asked, ...facts.storyMarks, ...facts.names.map(({ core, head }) => core + head), ...facts.story] };
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

const isOfCounty = (name: string, counties: ReadonlySet<string>): boolean => [...counties].some((county) => county.includes(name));

/** What a text calls things by: those it asks for, or else those it tells of. */
function calledBy(facts: Facts): string[] {
  const asked = [...facts.marks, ...facts.names.filter(({ class: class_, wanted }) => wanted && class_ !== 'county').map(({ core }) => core)].filter((name) => name.length >= 2);
  return [...new Set(asked.length > 0 ? asked : facts.storyMarks)];
}

export function markSignals(ours: Facts, theirs: Facts): MarkSignals {
  const counties = new Set([...countiesOf(ours), ...countiesOf(theirs)]);
  const own = (facts: Facts): string[] => [...new Set([...facts.marks, ...objects(facts, true)])].filter((mark) => !isOfCounty(mark, counties) && !places(facts).some((place) => place.includes(mark)));
  const side = (marks: readonly string[], { asked, all }: Strings): { best: number; missing: number; missingAsked: number } => {
    const inAsked = marks.map((mark) => foundIn(mark, asked));
    const anywhere = marks.map((mark) => foundIn(mark, all));
    return { best: Math.max(0, ...inAsked, ...anywhere.map((each) => each * 0.8)), missing: mean(anywhere.map((each) => +(each === 0))), missingAsked: mean(inAsked.map((each) => +(each === 0))) };
  };
  const [a, b] = [stringsOf(ours), stringsOf(theirs)];
  const x = side(own(ours), b);
  const y = side(own(theirs), a);
  const strange = (facts: Facts, { all }: Strings): number => calledBy(facts).filter((name) => !isOfCounty(name, counties) && foundIn(name, all) === 0).length;
  return {
    strangers: Math.min(strange(ours, b), strange(theirs, a), 2), match: Math.max(x.best, y.best), conflict: Math.max(Math.min(x.missing, y.missingAsked), Math.min(x.missingAsked, y.missing)),
  };
}
