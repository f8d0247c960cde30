import type { Facts, FactNote } from '../facts.js';
import { areNear, FORM_LABELS } from '../lexicon/lexicon.js';
import { markSignals } from './mark-signals.js';
import { derivedOneSided, mattersApart, matterNotes, matterSignals } from './matter-signals.js';
import { nameSignals } from './name-signals.js';
import { numberRelation, ordinalSignals } from './number-signals.js';
import { nothingInCommon, projectsDiffer, subjectsDiffer } from './subject-signals.js';
import { namesAreOpposite } from './opposites.js';
import { coverage, ownWords, tellingSubstitutions } from './word-signals.js';

export type Feature =
  | 'numberEqual' | 'numberPartly' | 'numberTold' | 'numberOther'
  | 'formEqual' | 'formNear' | 'formConflict' | 'formMissing'
  | 'modifierConflict' | 'opposite' | 'projectConflict' | 'nothingInCommon' | 'nearUnfounded'
  | 'matterShared' | 'matterConflict' | 'matterOneSided' | 'matterApart' | 'derivedOneSided'
  | 'place' | 'object' | 'placeConflict' | 'objectConflict'
  | 'mark' | 'markConflict' | 'noAnchor'
  | 'yearEqual' | 'yearConflict' | 'yearLoose'
  | 'ordinalEqual' | 'ordinalConflict' | 'phaseOneSided' | 'stageConflict'
  | 'coverage' | 'substitutions';

export interface Compared {
  readonly features: Readonly<Record<Feature, number>>;
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
}

const label = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.map((code) => FORM_LABELS.get(code) ?? code).join('、'));

function formRelation(ours: Facts, theirs: Facts): 'equal' | 'near' | 'conflict' | 'missing' {
  if (ours.forms.length === 0 || theirs.forms.length === 0) return 'missing';
  if (ours.forms.some((form) => theirs.forms.includes(form))) return 'equal';
  return ours.forms.some((form) => theirs.forms.some((other) => areNear(form, other))) ? 'near' : 'conflict';
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
  const matter = matterSignals(ours, theirs);
  const names = nameSignals(ours, theirs);
  const marks = markSignals(ours, theirs);
  const year = yearRelation(ours, theirs);
  const ordinal = ordinalSignals(ours, theirs);
  const stage = isDraft(ours) !== isDraft(theirs);
  const matches: FactNote[] = [...names.matches, ...ordinal.matches];
  const differences: FactNote[] = [...names.differences, ...ordinal.differences];
  if (number.note) (number.relation === 'other' ? differences : matches).push(number.note);
  const forms = { kind: 'document-kind', ours: label(ours.forms), theirs: label(theirs.forms) } as const;
  if (form === 'equal' || form === 'near') matches.push(forms);
  if (form === 'conflict') differences.push(forms);
  const about = matterNotes(ours, theirs, matter);
  matches.push(...about.matches);
  differences.push(...about.differences);
  if (year.equal > 0) { const shown = `${[...ours.years, ...toldYears(ours)].find((each) => [...theirs.years, ...toldYears(theirs)].includes(each))}年`; matches.push({ kind: 'year', ours: shown, theirs: shown }); }
  if (year.conflict > 0) differences.push({ kind: 'year', ours: `${ours.years[0]}年`, theirs: `${theirs.years[0]}年` });
  if (stage) differences.push({ kind: 'stage', ours: stageShown(ours), theirs: stageShown(theirs) });
  /** One batch takes land in many villages: its papers are the same for all of them. */
  const sharedBatch = ordinal.matches.some(({ kind }) => kind === 'batch') && year.equal > 0;
  const anchored = names.place >= 0.5 || names.object >= 0.5 || marks.match >= 0.7 || ordinal.match >= 1 || number.relation === 'equal' || number.relation === 'partly';
  const share = covered(ours, theirs, matter.shared.length > 0);
  /** One number is one paper: what else is told about it differs by who tells. */
  const alike = number.relation === 'equal' ? 0 : 1;
  return {
    matches, differences,
    features: {
      numberEqual: +(number.relation === 'equal'), numberPartly: +(number.relation === 'partly'), numberTold: +(number.relation === 'told'), numberOther: +(number.relation === 'other'),
      formEqual: +(form === 'equal'), formNear: +(form === 'near'), formConflict: +(form === 'conflict'), formMissing: +(form === 'missing' && (ours.words.length > 0 || theirs.words.length > 0)),
      modifierConflict: alike * +(form === 'equal' && matter.shared.length === 0 && subjectsDiffer(ours, theirs)), opposite: +namesAreOpposite(ours, theirs), projectConflict: alike * +projectsDiffer(ours, theirs), nearUnfounded: +(form === 'near' && matter.shared.length === 0), nothingInCommon: alike * +(matter.shared.length === 0 && !(ordinal.match >= 1 && year.equal > 0) && nothingInCommon(ours, theirs)),
      matterShared: Math.min(matter.shared.length, 3), matterConflict: (alike || 0.3) * (matter.conflicts.length > 0 ? Math.min(matter.weight, 2) : matter.crossed ? 0.4 : 0), matterOneSided: +((ours.matters.length === 0) !== (theirs.matters.length === 0)), matterApart: alike * +mattersApart(ours, theirs, matter), derivedOneSided: +derivedOneSided(ours, theirs),
      place: names.place, object: names.object, placeConflict: (sharedBatch ? Math.min(names.placeConflicts, 0.2) : names.placeConflicts) * (alike || 0.3), objectConflict: (names.objectConflicts > 0 && names.thing >= 0.85 && !names.differences.some(({ ours: each }) => each !== null && /(?:地块|岗|户)$/.test(each)) ? 0.4 : names.objectConflicts) * (alike || 0.3),
      mark: marks.match, markConflict: alike * marks.conflict * (names.thing >= 0.9 ? 0.4 : 1), noAnchor: anchored ? 0 : unanchored(ours, theirs, matter.shared.length > 0, share),
      yearEqual: year.equal, yearConflict: year.conflict, yearLoose: year.loose,
      ordinalEqual: ordinal.match, ordinalConflict: ordinal.conflict, phaseOneSided: alike * +ordinal.later, stageConflict: +stage,
      coverage: share, substitutions: Math.min(Math.max(tellingSubstitutions(ours.words, theirs.words), tellingSubstitutions(theirs.words, ours.words)), 2),
    },
  };
}
