import type { Facts, FactNote } from '../facts.js';
import { MATTER_LABELS } from '../lexicon/lexicon.js';
import { groupOf, kindOf, meet } from '../lexicon/matter.js';
import { areKin } from '../lexicon/kin.js';
import { STEP_MATTERS } from '../lexicon/matters-steps.js';

export interface MatterSignals {
  readonly shared: readonly string[];
  /** Whether anything is shared, be it only how a thing was done. */
  readonly touches: boolean;
  /** Kinds of matter of which both name members and no common one. */
  readonly conflicts: readonly string[];
  /** How many of them, those only told of beside the record by half. */
  readonly weight: number;
  /** Each names a further member of a group in which they agree. */
  readonly crossed: boolean;
}

/** Groups that tell how and where something was done rather than what it is about. */
const MANNERS = new Set(['work-kind', 'body', 'exam', 'season', 'ownership', 'role-in-works', 'price-step', 'petition-step', 'degree', 'expropriation-decision', 'insurance-step', 'derived', 'audited']);
const isSubject = (matter: string): boolean => !MANNERS.has(groupOf(matter));

/** Places in senior schools that are given to junior ones: who names either means the same. */
const SPANNED = new Map([['school-paper:quota/balanced', 'school-stage']]);

/** That both ask for the reply to a petition says nothing of which. */
const STEPS = new Set([...STEP_MATTERS.map(({ group }) => group), 'price-step', 'role-in-works', 'body']);
/** That something was bought or heard says nothing of what. */
const SAYS_HOW = new Set(['public-money:gov-purchase', 'public-money:central', 'public-money:provincial', 'land-step:hearing']);
/** Of what is sold, one step to its price is one paper a year: the notice of the water price, the hearing on it. */
const PRICED = new Set(['utility', 'sale-of-gas']);
const isDerived = (matter: string): boolean => groupOf(matter) === 'derived';

/** 设计方案调整 says in other words that something was changed. */
const SAID: Readonly<Record<string, RegExp>> = { 'derived:changed': /变更|调整|修改|更改|改了?(?:方案|规划|设计|图)/, 'derived:supplement': /补充/, 'derived:rectified': /整改/, 'derived:extended': /延期|延长|顺延/, 'derived:cancelled': /撤销|注销|废止|作废/ };
const saysSo = (matter: string, { modifier, words }: Facts): boolean => SAID[matter]?.test(`${modifier},${words.join('')}`) ?? false;

/** One asks for what came out of the other's paper, and the other says nothing of it. */
export function derivedOneSided(ours: Facts, theirs: Facts): boolean {
  const alone = (a: Facts, b: Facts): boolean => a.matters.some((matter) => isDerived(matter) && !b.matters.includes(matter) && !b.storyMatters.includes(matter) && !saysSo(matter, b));
  return alone(ours, theirs) || alone(theirs, ours);
}

/** Groups of matters in which both name members: shared when one is common, in conflict when none is. */
export function matterSignals(a: Facts, b: Facts): MatterSignals {
  const [ours, theirs] = [a.matters.filter((matter) => !isDerived(matter)), b.matters.filter((matter) => !isDerived(matter))];
  const shared = ours.filter((matter) => theirs.some((other) => meet(matter, other)));
  const groups = new Set(ours.map(kindOf).filter((group) => theirs.some((matter) => kindOf(matter) === group)));
  const conflicts = [...groups].filter((group) => !shared.some((matter) => kindOf(matter) === group || SPANNED.get(matter) === group));
  const inMain = (kind: string): boolean => [a, b].every(({ mainMatters }) => mainMatters.some((matter) => kindOf(matter) === kind));
  const alone = (some: readonly string[], others: readonly string[]): Set<string> => new Set(some.filter((matter) => !others.some((other) => meet(matter, other))).map(groupOf));
  const [left, right] = [alone(ours, theirs), alone(theirs, ours)];
  const subjects = shared.filter((matter) => !STEPS.has(groupOf(matter)) && !SAYS_HOW.has(matter));
  const telling = subjects.some((matter) => PRICED.has(groupOf(matter))) ? [...subjects, ...shared.filter((matter) => groupOf(matter) === 'price-step')] : subjects;
  return { shared: telling, touches: shared.length > 0, conflicts, weight: conflicts.reduce((sum, kind) => sum + (inMain(kind) ? 1 : 0.5), 0), crossed: [...left].some((group) => right.has(group) && !conflicts.includes(group) && !shared.some((matter) => SPANNED.get(matter) === group)) };
}

/** Each is about something, in groups that the other does not touch. Land is told of by its approval, its taking or its compensation. */
export function mattersApart(ours: Facts, theirs: Facts, { shared, conflicts }: MatterSignals): boolean {
  const ofLand = [...ours.matters, ...theirs.matters].some((each) => each.startsWith('expropriation:'));
  const [a, b] = [ours.mainMatters.filter(isSubject), theirs.mainMatters.filter(isSubject)];
  return !ofLand && a.length > 0 && b.length > 0 && shared.length === 0 && conflicts.length === 0 && !a.some((matter) => b.some((other) => areKin(matter, other)));
}

const shown = (matters: readonly string[]): string | null => (matters.length === 0 ? null : matters.map((code) => MATTER_LABELS.get(code) ?? code).join('、'));

/** The same, as it is shown to people. */
export function matterNotes(ours: Facts, theirs: Facts, { shared, conflicts }: MatterSignals): { matches: FactNote[]; differences: FactNote[] } {
  const ofKind = ({ matters }: Facts, kind: string): string | null => shown(matters.filter((each) => kindOf(each) === kind));
  return {
    matches: shared.map((code) => ({ kind: 'matter', ours: shown([code]), theirs: shown([code]) })),
    differences: conflicts.map((kind) => ({ kind: 'matter', ours: ofKind(ours, kind), theirs: ofKind(theirs, kind) })),
  };
}
