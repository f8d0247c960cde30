import type { Facts } from '../facts.js';
import { copiedWithOthers } from './copies.js';
import { derivedOneSided, mattersApart } from './matter-signals.js';
import { namesAreOpposite } from './opposites.js';
import { notesOf, relationsOf, type Notes, type Relations } from './relations.js';
import { nothingInCommon, projectsDiffer, subjectsDiffer } from './subject-signals.js';
import { coverage, ownWords, tellingSubstitutions } from './word-signals.js';

export type Feature =
  | 'numberEqual' | 'numberPartly' | 'numberTold' | 'numberCited' | 'numberOther'
  | 'formEqual' | 'formNear' | 'formConflict' | 'formMissing'
  | 'modifierConflict' | 'opposite' | 'projectConflict' | 'nothingInCommon' | 'nearUnfounded'
  | 'matterShared' | 'matterConflict' | 'matterOneSided' | 'matterApart' | 'derivedOneSided'
  | 'place' | 'object' | 'placeConflict' | 'objectConflict'
  | 'mark' | 'markConflict' | 'noAnchor'
  | 'yearEqual' | 'yearConflict' | 'yearLoose'
  | 'ordinalEqual' | 'ordinalConflict' | 'phaseOneSided' | 'stageConflict'
  | 'coverage' | 'substitutions' | 'copiedWithOthers';

type Features = Readonly<Record<Feature, number>>;
type Some<Names extends Feature> = Pick<Features, Names>;

export interface Compared extends Notes {
  readonly features: Features;
}

/** Where nothing but matters and forms is said (2024年部门决算), there are no further words to miss. */
function covered(ours: Facts, theirs: Facts, shareMatter: boolean): number {
  const share = coverage(ours.words, theirs.words);
  return share === 0 && shareMatter && ownWords(ours) + ownWords(theirs) === 0 ? 0.5 : share;
}

/** From here on two wishes are in the same words. */
const SAME_WORDS = 0.85;
const EQUAL_WORDS = 0.99;
const LEAST_OWN_WORDS = 2;
const names = (facts: Facts): string => facts.names.map(({ core }) => core).join();

/** Says what the paper is about, but neither of what place or thing nor of what year. */
const isBare = ({ names, marks, years, ordinals, numbers }: Facts): boolean => marks.length + years.length + ordinals.length + numbers.length === 0 && !names.some(({ class: class_ }) => class_ !== 'county');

/** How little is in common where no name, number or batch is: with a matter or the same words little is missing, else too much. */
function unanchored(ours: Facts, theirs: Facts, { shared, touches }: Relations['matter'], share: number): number {
  if (shared.length > 0) return isBare(ours) === isBare(theirs) ? 1 : 3;
  if (touches && share >= EQUAL_WORDS && names(ours) === names(theirs)) return 1;
  return share >= SAME_WORDS && Math.min(ownWords(ours), ownWords(theirs)) >= LEAST_OWN_WORDS ? 1 : 6;
}

/** One number is one paper: what else is told about it differs by who tells. Then nothing, or little, is made of it. */
const OF_ONE_NUMBER = 0.3;
const isOneNumber = ({ number }: Relations): boolean => number.relation === 'equal';

function ofNumbers({ number: { relation } }: Relations): Some<'numberEqual' | 'numberPartly' | 'numberTold' | 'numberCited' | 'numberOther'> {
  return { numberEqual: +(relation === 'equal'), numberPartly: +(relation === 'partly'), numberTold: +(relation === 'told'), numberCited: +(relation === 'cited'), numberOther: +(relation === 'other') };
}

function ofForms({ ours, theirs, form, matter }: Relations): Some<'formEqual' | 'formNear' | 'formConflict' | 'formMissing' | 'nearUnfounded'> {
  return {
    formEqual: +(form === 'equal'), formNear: +(form === 'near'), formConflict: +(form === 'conflict'), formMissing: +(form === 'missing' && (ours.words.length > 0 || theirs.words.length > 0)),
    nearUnfounded: +(form === 'near' && matter.shared.length === 0),
  };
}

function ofMatters(relations: Relations): Some<'matterShared' | 'matterConflict' | 'matterOneSided' | 'matterApart' | 'derivedOneSided'> {
  const { ours, theirs, matter } = relations;
  const conflict = matter.conflicts.length > 0 ? Math.min(matter.weight, 2) : matter.crossed ? 0.4 : 0;
  return {
    matterShared: Math.min(matter.shared.length, 3), matterConflict: isOneNumber(relations) ? conflict * OF_ONE_NUMBER : conflict, matterOneSided: +((ours.matters.length === 0) !== (theirs.matters.length === 0)),
    matterApart: +(!isOneNumber(relations) && mattersApart(ours, theirs, matter)), derivedOneSided: +derivedOneSided(ours, theirs),
  };
}

/** One batch takes land in many villages: its papers are the same for all of them. */
const isOneBatch = ({ ordinal, year }: Relations): boolean => ordinal.matches.some(({ kind }) => kind === 'batch') && year.equal > 0;

/** Of what differs though the same thing is named, only these are papers of their own. */
const ALWAYS_TELLS = /(?:地块|岗|户)$/;

function ofNames(relations: Relations): Some<'place' | 'object' | 'placeConflict' | 'objectConflict' | 'opposite'> {
  const { ours, theirs, names } = relations;
  const sharedBatch = isOneBatch(relations);
  const sameThing = names.objectConflicts > 0 && names.thing >= 0.85 && !names.differences.some(({ ours: each }) => each !== null && ALWAYS_TELLS.test(each));
  const less = isOneNumber(relations) ? OF_ONE_NUMBER : 1;
  return {
    place: names.place, object: names.object, placeConflict: (sharedBatch ? Math.min(names.placeConflicts, 0.2) : names.placeConflicts) * less,
    objectConflict: (sameThing ? 0.4 : names.objectConflicts) * less, opposite: +namesAreOpposite(ours, theirs),
  };
}

function ofTime({ year, ordinal, stage, ...rest }: Relations): Some<'yearEqual' | 'yearConflict' | 'yearLoose' | 'ordinalEqual' | 'ordinalConflict' | 'phaseOneSided' | 'stageConflict'> {
  return {
    yearEqual: year.equal, yearConflict: year.conflict, yearLoose: year.loose, ordinalEqual: ordinal.match, ordinalConflict: ordinal.conflict,
    phaseOneSided: +(rest.number.relation !== 'equal' && ordinal.later), stageConflict: +stage,
  };
}

function ofWords(relations: Relations): Some<'coverage' | 'substitutions' | 'copiedWithOthers' | 'mark' | 'markConflict' | 'noAnchor' | 'modifierConflict' | 'projectConflict' | 'nothingInCommon'> {
  const { ours, theirs, form, matter, names, marks, ordinal, number, year } = relations;
  const shareMatter = matter.shared.length > 0;
  const share = covered(ours, theirs, shareMatter);
  const anchored = names.place >= 0.5 || names.object >= 0.5 || marks.match >= 0.7 || ordinal.match >= 1 || number.relation === 'equal' || number.relation === 'partly';
  const others = !isOneNumber(relations);
  return {
    coverage: share, substitutions: Math.min(Math.max(tellingSubstitutions(ours.words, theirs.words), tellingSubstitutions(theirs.words, ours.words)), 2),
    copiedWithOthers: others && !isOneBatch(relations) ? copiedWithOthers(ours, theirs) : 0,
    mark: marks.match, markConflict: others ? marks.conflict * (isOneBatch(relations) ? 0.2 : names.thing >= 0.9 ? 0.4 : 1) : 0, noAnchor: anchored ? 0 : unanchored(ours, theirs, matter, share),
    modifierConflict: +(others && form === 'equal' && !shareMatter && subjectsDiffer(ours, theirs)), projectConflict: +(others && projectsDiffer(ours, theirs)),
    nothingInCommon: +(others && !shareMatter && !(ordinal.match >= 1 && year.equal > 0) && nothingInCommon(ours, theirs)),
  };
}

/** What speaks for and against that two texts ask for one record, and how it is shown. */
export function comparedFacts(ours: Facts, theirs: Facts): Compared {
  const relations = relationsOf(ours, theirs);
  return {
    ...notesOf(relations),
    features: { ...ofNumbers(relations), ...ofForms(relations), ...ofMatters(relations), ...ofNames(relations), ...ofTime(relations), ...ofWords(relations) },
  };
}
