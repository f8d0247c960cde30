import type { Facts, FactNote } from '../facts.js';
import { areNear, FORM_LABELS, MATTER_LABELS } from '../lexicon/lexicon.js';
import { markSignals } from './mark-signals.js';
import { nameSignals } from './name-signals.js';
import { numberRelation, ordinalSignals } from './number-signals.js';
import { coverage, ownWords, tellingSubstitutions } from './word-signals.js';

export type Feature =
  | 'numberEqual' | 'numberPartly' | 'numberTold' | 'numberOther'
  | 'formEqual' | 'formNear' | 'formConflict' | 'formMissing'
  | 'modifierConflict'
  | 'matterShared' | 'matterConflict' | 'matterOneSided'
  | 'place' | 'object' | 'placeConflict' | 'objectConflict'
  | 'mark' | 'markConflict' | 'noAnchor'
  | 'yearEqual' | 'yearConflict' | 'yearLoose'
  | 'ordinalEqual' | 'ordinalConflict' | 'stageConflict'
  | 'coverage' | 'substitutions';

export interface Compared {
  readonly features: Readonly<Record<Feature, number>>;
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
}

const label = (map: ReadonlyMap<string, string>, codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.map((code) => map.get(code) ?? code).join('、'));

function formRelation(ours: Facts, theirs: Facts): 'equal' | 'near' | 'conflict' | 'missing' {
  if (ours.forms.length === 0 || theirs.forms.length === 0) return 'missing';
  if (ours.forms.some((form) => theirs.forms.includes(form))) return 'equal';
  return ours.forms.some((form) => theirs.forms.some((other) => areNear(form, other))) ? 'near' : 'conflict';
}

const groupOf = (matter: string): string => matter.slice(0, matter.indexOf(':'));

/** Groups of matters in which both name members: shared when one is common, in conflict when none is. */
function matterSignals(ours: readonly string[], theirs: readonly string[]): { shared: string[]; conflicts: string[]; crossed: boolean } {
  const shared = ours.filter((matter) => theirs.includes(matter));
  const groups = new Set(ours.map(groupOf).filter((group) => theirs.some((matter) => groupOf(matter) === group)));
  const conflicts = [...groups].filter((group) => !shared.some((matter) => groupOf(matter) === group));
  const alone = (a: readonly string[], b: readonly string[]): Set<string> => new Set(a.filter((matter) => !b.includes(matter)).map(groupOf));
  const [left, right] = [alone(ours, theirs), alone(theirs, ours)];
  return { shared, conflicts, crossed: [...left].some((group) => right.has(group) && !conflicts.includes(group)) };
}

/** Years of the story and of the document numbers: what a paper of 2025 lists is mostly of 2025. */
const toldYears = ({ storyYears, numbers }: Facts): number[] => [...storyYears, ...numbers.filter(({ wanted, year }) => wanted && year !== null).map(({ year }) => year!)];

function yearRelation(ours: Facts, theirs: Facts): { equal: number; conflict: number; loose: number } {
  const [a, b] = [ours.years, theirs.years];
  if (a.some((year) => b.includes(year))) return { equal: 1, conflict: 0, loose: 0 };
  if (a.length > 0 && b.length > 0) return { equal: 0, conflict: 1, loose: 0 };
  const [wanted, told] = a.length > 0 ? [a, toldYears(theirs)] : [b, toldYears(ours)];
  if (wanted.length === 0 || told.length === 0) return { equal: 0, conflict: 0, loose: 0 };
  return wanted.some((year) => told.includes(year)) ? { equal: 0.5, conflict: 0, loose: 0 } : { equal: 0, conflict: 0, loose: 1 };
}

/** 采矿许可证 and 安全生产许可证: the same word for the record, nothing in common in what stands before it. */
const modifiersDiffer = (a: string, b: string): boolean => a !== '' && b !== '' && !Array.from(a).some((character) => b.includes(character));

/** Who asks for a draft says so; everybody else means what was decided. */
const isDraft = ({ stages }: Facts): boolean => stages.length === 1 && stages[0] === 'draft';
const stageShown = (facts: Facts): string => (isDraft(facts) ? '征求意见稿' : '正式稿');

/** Where nothing but matters and forms is said (2024年部门决算), there are no further words to miss. */
function covered(ours: Facts, theirs: Facts, shareMatter: boolean): number {
  const share = coverage(ours.words, theirs.words);
  return share === 0 && shareMatter && ownWords(ours) + ownWords(theirs) === 0 ? 0.5 : share;
}

/** From here on two wishes are in the same words. */
const SAME_WORDS = 0.85;
const LEAST_OWN_WORDS = 2;

/** How little is in common where no name, number or batch is: with a matter or the same words little is missing, else too much. */
function unanchored(ours: Facts, theirs: Facts, shareMatter: boolean, share: number): number {
  if (shareMatter) return 1;
  return share >= SAME_WORDS && Math.min(ownWords(ours), ownWords(theirs)) >= LEAST_OWN_WORDS ? 1 : 6;
}

export function comparedFacts(ours: Facts, theirs: Facts): Compared {
  const number = numberRelation(ours, theirs);
  const form = formRelation(ours, theirs);
  const matter = matterSignals(ours.matters, theirs.matters);
  const names = nameSignals(ours, theirs);
  const marks = markSignals(ours, theirs);
  const year = yearRelation(ours, theirs);
  const ordinal = ordinalSignals(ours, theirs);
  const stage = isDraft(ours) !== isDraft(theirs);
  const matches: FactNote[] = [...names.matches, ...ordinal.matches];
  const differences: FactNote[] = [...names.differences, ...ordinal.differences];
  if (number.note) (number.relation === 'other' ? differences : matches).push(number.note);
  const forms = { kind: 'document-kind', ours: label(FORM_LABELS, ours.forms), theirs: label(FORM_LABELS, theirs.forms) } as const;
  if (form === 'equal' || form === 'near') matches.push(forms);
  if (form === 'conflict') differences.push(forms);
  for (const code of matter.shared) matches.push({ kind: 'matter', ours: MATTER_LABELS.get(code) ?? code, theirs: MATTER_LABELS.get(code) ?? code });
  for (const group of matter.conflicts) differences.push({ kind: 'matter', ours: label(MATTER_LABELS, ours.matters.filter((each) => groupOf(each) === group)), theirs: label(MATTER_LABELS, theirs.matters.filter((each) => groupOf(each) === group)) });
  if (year.equal > 0) { const shown = `${[...ours.years, ...toldYears(ours)].find((each) => [...theirs.years, ...toldYears(theirs)].includes(each))}年`; matches.push({ kind: 'year', ours: shown, theirs: shown }); }
  if (year.conflict > 0) differences.push({ kind: 'year', ours: `${ours.years[0]}年`, theirs: `${theirs.years[0]}年` });
  if (stage) differences.push({ kind: 'stage', ours: stageShown(ours), theirs: stageShown(theirs) });
  /** One batch takes land in many villages: its papers are the same for all of them. */
  const sharedBatch = ordinal.matches.some(({ kind }) => kind === 'batch') && year.equal > 0;
  const anchored = names.place >= 0.5 || names.object >= 0.5 || marks.match >= 0.7 || ordinal.match >= 1 || number.relation === 'equal' || number.relation === 'partly';
  const share = covered(ours, theirs, matter.shared.length > 0);
  return {
    matches, differences,
    features: {
      numberEqual: +(number.relation === 'equal'), numberPartly: +(number.relation === 'partly'), numberTold: +(number.relation === 'told'), numberOther: +(number.relation === 'other'),
      formEqual: +(form === 'equal'), formNear: +(form === 'near'), formConflict: +(form === 'conflict'), formMissing: +(form === 'missing' && (ours.words.length > 0 || theirs.words.length > 0)),
      modifierConflict: +(form === 'equal' && matter.shared.length < 2 && modifiersDiffer(ours.modifier, theirs.modifier)),
      matterShared: Math.min(matter.shared.length, 3), matterConflict: matter.conflicts.length > 0 ? Math.min(matter.conflicts.length, 2) : matter.crossed ? 0.4 : 0, matterOneSided: +((ours.matters.length === 0) !== (theirs.matters.length === 0)),
      place: names.place, object: names.object, placeConflict: sharedBatch ? Math.min(names.placeConflicts, 0.2) : names.placeConflicts, objectConflict: names.objectConflicts > 0 && names.thing >= 0.85 && !names.differences.some(({ ours: each }) => each?.endsWith('地块')) ? 0.4 : names.objectConflicts,
      mark: marks.match, markConflict: marks.conflict * (names.thing >= 0.9 ? 0.4 : 1), noAnchor: anchored ? 0 : unanchored(ours, theirs, matter.shared.length > 0, share),
      yearEqual: year.equal, yearConflict: year.conflict, yearLoose: year.loose,
      ordinalEqual: ordinal.match, ordinalConflict: ordinal.conflict, stageConflict: +stage,
      coverage: share, substitutions: Math.min(Math.max(tellingSubstitutions(ours.words, theirs.words), tellingSubstitutions(theirs.words, ours.words)), 2),
    },
  };
}
