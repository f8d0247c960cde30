import type { Facts, FactNote } from '../facts.js';
import { MATTER_LABELS } from '../lexicon/lexicon.js';
import { groupOf } from '../lexicon/matter.js';
import { STEP_MATTERS } from '../lexicon/matters-steps.js';

export interface MatterSignals {
  readonly shared: readonly string[];
  /** Kinds of matter of which both name members and no common one. */
  readonly conflicts: readonly string[];
  /** Each names a further member of a group in which they agree. */
  readonly crossed: boolean;
}

/** Assistance and subsidies are paid by lists of their own: whoever wants one of them does not want another. */
const kindOf = (matter: string): string => (matter.startsWith('assistance:') || matter.startsWith('subsidy:') ? 'benefit' : groupOf(matter));

/** Groups that tell how and where something was done rather than what it is about. */
const MANNERS = new Set(['work-kind', 'body', 'exam', 'season', 'ownership', 'role-in-works', 'price-step', 'petition-step', 'degree', 'expropriation-decision', 'insurance-step', 'derived', 'audited']);
const isSubject = (matter: string): boolean => !MANNERS.has(groupOf(matter));

/** That both ask for the reply to a petition says nothing of which. */
const STEPS = new Set(STEP_MATTERS.map(({ group }) => group));
const isDerived = (matter: string): boolean => groupOf(matter) === 'derived';

/** One asks for what came out of the other's paper, and the other says nothing of it. */
export function derivedOneSided(ours: Facts, theirs: Facts): boolean {
  const alone = (a: Facts, b: Facts): boolean => a.matters.some((matter) => isDerived(matter) && !b.matters.includes(matter) && !b.storyMatters.includes(matter));
  return alone(ours, theirs) || alone(theirs, ours);
}

/** Groups of matters in which both name members: shared when one is common, in conflict when none is. */
export function matterSignals(allOurs: readonly string[], allTheirs: readonly string[]): MatterSignals {
  const [ours, theirs] = [allOurs.filter((matter) => !isDerived(matter)), allTheirs.filter((matter) => !isDerived(matter))];
  const shared = ours.filter((matter) => theirs.includes(matter));
  const groups = new Set(ours.map(kindOf).filter((group) => theirs.some((matter) => kindOf(matter) === group)));
  const conflicts = [...groups].filter((group) => !shared.some((matter) => kindOf(matter) === group));
  const alone = (a: readonly string[], b: readonly string[]): Set<string> => new Set(a.filter((matter) => !b.includes(matter)).map(groupOf));
  const [left, right] = [alone(ours, theirs), alone(theirs, ours)];
  const telling = shared.filter((matter) => !STEPS.has(groupOf(matter)));
  return { shared: telling, conflicts, crossed: [...left].some((group) => right.has(group) && !conflicts.includes(group)) };
}

/** Each is about something, in groups that the other does not touch. Land is told of by its approval, its taking or its compensation. */
export function mattersApart(ours: Facts, theirs: Facts, { shared, conflicts }: MatterSignals): boolean {
  const ofLand = [...ours.matters, ...theirs.matters].some((each) => each.startsWith('expropriation:'));
  return !ofLand && ours.matters.some(isSubject) && theirs.matters.some(isSubject) && shared.length === 0 && conflicts.length === 0;
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
