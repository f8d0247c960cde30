import { compare } from './compare.js';
import type { Comparison, FactKind, Facts } from './facts.js';

/** A group that may be joined: its distinct facts, or the newest of them when there are many. */
export interface Group<Id> {
  readonly id: Id;
  readonly members: readonly Facts[];
}

export type Placement<Id> =
  | { readonly kind: 'alone' }
  /** `merge`: further groups that the text shows to be the same one; the caller leaves apart what staff have split. */
  | { readonly kind: 'join'; readonly group: Id; readonly merge: readonly Id[]; readonly score: number };

/** A member says no more than this for or against, in log-odds: one that was misread, or belongs elsewhere itself, is outvoted. */
const MOST_FOR = 2;
const MOST_AGAINST = 4;
/** Where nothing contradicts, two may still ask for one record in other words. */
const MOST_OF_SILENCE = 1;
const MOST_OF_STRANGERS = 0.5;

/** Members together have to speak for it. */
const LEAST_TOGETHER = 0.5;
/** The members of two groups, in the mean: the text between them is the bridge, so none of them need be the same. */
const LEAST_BETWEEN = -0.5;

const logOdds = (score: number): number => Math.log(score / (1 - score));

/** Kinds of paper and years are shared by thousands. */
const SAYS_LITTLE: ReadonlySet<FactKind> = new Set(['document-kind', 'year']);

/** A number alone is known by nobody who only describes the paper: they have no voice. */
function says({ score, matches, differences, bareNumber }: Comparison): number {
  const most = differences.length > 0 ? MOST_AGAINST : bareNumber === true ? 0 : matches.every(({ kind }) => SAYS_LITTLE.has(kind)) ? MOST_OF_STRANGERS : MOST_OF_SILENCE;
  return Math.max(-most, Math.min(MOST_FOR, logOdds(score)));
}

const together = (comparisons: readonly Comparison[]): number => comparisons.reduce((sum, each) => sum + says(each), 0);

interface Standing {
  readonly same: number;
  readonly best: number;
  readonly together: number;
}

function standing(comparisons: readonly Comparison[]): Standing {
  return { same: comparisons.filter(({ verdict }) => verdict === 'same').length, best: Math.max(0, ...comparisons.map(({ score }) => score)), together: together(comparisons) };
}

/** Where a text belongs among the groups its index keys led to. Deterministic: better groups first, then those that speak more for it, then as given. */
export function placementOf<Id>(facts: Facts, groups: readonly Group<Id>[], comparedBy: typeof compare = compare): Placement<Id> {
  const open = groups.map((group) => ({ group, at: standing(group.members.map((member) => comparedBy(facts, member))) }))
    .filter(({ at }) => at.same > 0 && at.together >= LEAST_TOGETHER).sort((a, b) => b.at.best - a.at.best || b.at.together - a.at.together);
  const first = open[0];
  if (!first) return { kind: 'alone' };
  const areOne = (a: Group<Id>, b: Group<Id>): boolean => together(a.members.flatMap((ours) => b.members.map((theirs) => comparedBy(ours, theirs)))) >= LEAST_BETWEEN * a.members.length * b.members.length;
  const merged: Group<Id>[] = [];
  for (const { group } of open.slice(1)) if ([first.group, ...merged].every((other) => areOne(other, group))) merged.push(group);
  return { kind: 'join', group: first.group.id, merge: merged.map(({ id }) => id), score: first.at.best };
}
