import type { Facts } from '../facts.js';
import { alikeWithOthers, copied } from './copies.js';
import { leftOver } from './left-over.js';
import { derivedOneSided, mattersApart } from './matter-signals.js';
import { namesAreOpposite } from './opposites.js';
import { notesOf, relationsOf, type Notes, type Relations } from './relations.js';
import { holdsNames, holdsNumbers } from './slots.js';
import { nothingInCommon, subjectsDiffer } from './subject-signals.js';

/** Signals for and against; what a number means is said where it is made. */
export const FEATURES = [
  'numberEqual', 'numberPartly', 'numberTold', 'numberCited', 'numberOther', 'numberOneSided', 'onlyNumber', 'onlyNumbers',
  'formEqual', 'firstFormEqual', 'formNear', 'formConflict', 'formMissing', 'nearUnfounded',
  'modifierConflict', 'opposite', 'nothingInCommon',
  'matterShared', 'mainMattersShared', 'mainMattersLeft', 'matterConflict', 'matterOneSided', 'matterApart', 'derivedOneSided',
  'place', 'object', 'placeConflict', 'objectConflict',
  'mark', 'markConflict',
  'yearEqual', 'yearConflict', 'yearLoose', 'noYear',
  'ordinalEqual', 'ordinalConflict', 'ordinalsLeft', 'phaseOneSided', 'stageConflict',
  'nothingShared', 'nothingLeft', 'plainConflict', 'wordsLeft', 'strangeWords', 'strangeWordsOfBoth', 'longerStory', 'alike', 'copiedWithOthers',
  'nameInSlot', 'numberInSlot', 'strangers',
] as const;
export type Feature = (typeof FEATURES)[number];

type Features = Readonly<Record<Feature, number>>;
type Some<Names extends Feature> = Pick<Features, Names>;

export interface Compared extends Notes {
  readonly features: Features;
}

/** One number is one paper: what else is told about it differs by who tells. Then nothing, or little, is made of it. */
const OF_ONE_NUMBER = 0.3;
const isOneNumber = ({ number }: Relations): boolean => number.relation === 'equal';

type NumberFeature = 'numberEqual' | 'numberPartly' | 'numberTold' | 'numberCited' | 'numberOther' | 'numberOneSided' | 'onlyNumber' | 'onlyNumbers';

const FEW_WORDS = 2;
/** Says a number and next to nothing else. */
const isOnlyNumber = ({ numbers, names, marks, words }: Facts): boolean => numbers.length > 0 && marks.length === 0 && !names.some(({ class: class_ }) => class_ !== 'county') && words.filter((word) => word.length > 1).length <= FEW_WORDS;

function ofNumbers({ ours, theirs, number: { relation } }: Relations): Some<NumberFeature> {
  const agrees = relation === 'equal' || relation === 'partly';
  const [a, b] = [isOnlyNumber(ours), isOnlyNumber(theirs)];
  return {
    numberEqual: +(relation === 'equal'), numberPartly: +(relation === 'partly'), numberTold: +(relation === 'told'), numberCited: +(relation === 'cited'), numberOther: +(relation === 'other'),
    numberOneSided: +((ours.numbers.length === 0) !== (theirs.numbers.length === 0)), onlyNumber: +(!agrees && a !== b), onlyNumbers: +(!agrees && a && b),
  };
}

function ofForms({ ours, theirs, form, matter }: Relations): Some<'formEqual' | 'firstFormEqual' | 'formNear' | 'formConflict' | 'formMissing' | 'nearUnfounded'> {
  return {
    formEqual: +(form === 'equal'), firstFormEqual: +(ours.forms.length > 0 && ours.forms[0] === theirs.forms[0]), formNear: +(form === 'near'), formConflict: +(form === 'conflict'),
    formMissing: +(form === 'missing' && (ours.words.length > 0 || theirs.words.length > 0)), nearUnfounded: +(form === 'near' && matter.shared.length === 0),
  };
}

function ofMatters(relations: Relations): Some<'matterShared' | 'mainMattersShared' | 'matterConflict' | 'matterOneSided' | 'matterApart' | 'derivedOneSided'> {
  const { ours, theirs, matter } = relations;
  const conflict = matter.conflicts.length > 0 ? Math.min(matter.weight, 2) : matter.crossed ? 0.4 : 0;
  return {
    matterShared: Math.min(matter.shared.length, 3), mainMattersShared: matter.shared.filter((each) => ours.mainMatters.includes(each) && theirs.mainMatters.includes(each)).length,
    matterConflict: isOneNumber(relations) ? conflict * OF_ONE_NUMBER : conflict, matterOneSided: +((ours.matters.length === 0) !== (theirs.matters.length === 0)),
    matterApart: +(!isOneNumber(relations) && mattersApart(ours, theirs, matter)), derivedOneSided: +(!isOneNumber(relations) && derivedOneSided(ours, theirs)),
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

function ofTime({ ours, theirs, year, ordinal, stage, ...rest }: Relations): Some<'yearEqual' | 'yearConflict' | 'yearLoose' | 'noYear' | 'ordinalEqual' | 'ordinalConflict' | 'phaseOneSided' | 'stageConflict'> {
  return {
    yearEqual: year.equal, yearConflict: year.conflict, yearLoose: year.loose, noYear: +(ours.years.length + theirs.years.length === 0), ordinalEqual: ordinal.match, ordinalConflict: ordinal.conflict,
    phaseOneSided: +(rest.number.relation !== 'equal' && ordinal.later), stageConflict: +stage,
  };
}

function ofWords(relations: Relations): Some<'copiedWithOthers' | 'alike' | 'mark' | 'markConflict' | 'strangers' | 'modifierConflict' | 'nothingInCommon'> {
  const { ours, theirs, form, matter, names, marks, ordinal, year } = relations;
  const shareMatter = matter.shared.length > 0;
  const others = !isOneNumber(relations);
  const alike = alikeWithOthers(ours, theirs);
  return {
    copiedWithOthers: others && !isOneBatch(relations) ? copied(alike) : 0, alike,
    mark: marks.match, markConflict: others ? marks.conflict * (isOneBatch(relations) ? 0.2 : names.thing >= 0.9 ? 0.4 : 1) : 0,
    strangers: others && !isOneBatch(relations) ? marks.strangers : 0,
    modifierConflict: +(others && form === 'equal' && !shareMatter && subjectsDiffer(ours, theirs)),
    nothingInCommon: +(others && !shareMatter && !(ordinal.match >= 1 && year.equal > 0) && nothingInCommon(ours, theirs)),
  };
}

/** Worded so alike that what stands in one place of both is what tells them apart. */
const WORDED_ALIKE = 0.5;

/** The same words around another name, another number. */
function ofSlots(relations: Relations): Some<'nameInSlot' | 'numberInSlot'> {
  if (isOneNumber(relations) || isOneBatch(relations)) return { nameInSlot: 0, numberInSlot: 0 };
  const { alike, slots } = relations.wording;
  const much = Math.max(0, (alike - WORDED_ALIKE) / (1 - WORDED_ALIKE));
  return { nameInSlot: slots.some(holdsNames) ? much : 0, numberInSlot: slots.some(holdsNumbers) ? much : 0 };
}

/** What is left when all that both say is taken away. */
function ofTheRest({ ours, theirs }: Relations): Some<'nothingLeft' | 'mainMattersLeft' | 'ordinalsLeft' | 'wordsLeft' | 'strangeWords' | 'strangeWordsOfBoth' | 'longerStory'> {
  const [a, b] = [leftOver(ours, theirs), leftOver(theirs, ours)];
  return {
    nothingLeft: +[a, b].every(({ missing, matters, ordinals }) => missing + matters + ordinals === 0),
    mainMattersLeft: Math.min(a.matters, b.matters), ordinalsLeft: Math.max(a.ordinals, b.ordinals), wordsLeft: Math.max(a.missing, b.missing),
    strangeWords: Math.max(a.strange, b.strange), strangeWordsOfBoth: Math.min(a.strange, b.strange), longerStory: Math.log1p(Math.max(ours.story.length, theirs.story.length)),
  };
}

type Single = Exclude<Feature, 'plainConflict' | 'nothingShared'>;

const CONFLICTS: readonly Single[] = ['numberOther', 'formConflict', 'matterConflict', 'placeConflict', 'objectConflict', 'yearConflict', 'ordinalConflict', 'stageConflict', 'opposite'];
const PLAIN = 0.5;
/** So little is told that nothing can have been misread for it. */
const SHORT_STORY = 3;

const SHARED: readonly Single[] = ['numberEqual', 'numberPartly', 'numberTold', 'matterShared', 'mainMattersShared', 'place', 'object', 'mark', 'ordinalEqual'];
/** As little as the county. */
const LITTLE = 0.3;

/**
 * What the others come to together: two titles that contradict each other (in stories a contradiction may be that of something told beside), texts that
 * share nothing, and texts that say the same, which they do not where they contradict each other.
 */
function ofAllTogether(features: Some<Single>, { ours, theirs }: Relations): Some<'plainConflict' | 'nothingShared' | 'nothingLeft'> {
  const contradicts = CONFLICTS.some((feature) => features[feature] >= PLAIN);
  return {
    plainConflict: +(contradicts && Math.max(ours.story.length, theirs.story.length) <= SHORT_STORY), nothingShared: +SHARED.every((feature) => features[feature] < LITTLE),
    nothingLeft: contradicts || features.nameInSlot + features.numberInSlot > 0 ? 0 : features.nothingLeft,
  };
}

/** What speaks for and against that two texts ask for one record, and how it is shown. */
export function comparedFacts(ours: Facts, theirs: Facts): Compared {
  const relations = relationsOf(ours, theirs);
  const features = { ...ofNumbers(relations), ...ofForms(relations), ...ofMatters(relations), ...ofNames(relations), ...ofTime(relations), ...ofWords(relations), ...ofSlots(relations), ...ofTheRest(relations) };
  return { ...notesOf(relations), features: { ...features, ...ofAllTogether(features, relations) } };
}
