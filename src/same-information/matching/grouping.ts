import { compare } from './compare.js';
import type { Comparison, Facts } from './facts.js';

/** A group that may be joined: its distinct facts, or the newest of them when there are many. */
export interface Group<Id> {
  readonly id: Id;
  readonly members: readonly Facts[];
}

export type Placement<Id> =
  | { readonly kind: 'alone' }
  /** `merge`: further groups that the text shows to be the same one; the caller leaves apart what staff have split. */
  | { readonly kind: 'join'; readonly group: Id; readonly merge: readonly Id[]; readonly score: number };

interface Standing {
  readonly same: number;
  /** How much the same ones count together. */
  readonly agreeing: number;
  readonly different: number;
  readonly best: number;
}

/** So many that agree outweigh one that does not: that one was misread, or belongs elsewhere itself. Who agrees for sure counts twice. */
const AGREEING_FOR_ONE_AGAINST = 4;
const SURE = 0.9;

function standing(comparisons: readonly Comparison[]): Standing {
  const same = comparisons.filter(({ verdict }) => verdict === 'same');
  return {
    same: same.length,
    agreeing: same.length + same.filter(({ score }) => score >= SURE).length,
    different: comparisons.filter(({ verdict }) => verdict === 'different').length,
    best: Math.max(0, ...comparisons.map(({ score }) => score)),
  };
}

/** A group takes a text in when a member is the same and the group as a whole does not contradict it. */
const agrees = ({ same, agreeing, different }: Standing): boolean => same > 0 && different * AGREEING_FOR_ONE_AGAINST <= agreeing;

/** Two groups are one when nothing in them contradicts; the text between them is the bridge, so none of their members need be the same. */
function noContradiction(a: Group<unknown>, b: Group<unknown>): boolean {
  const between = standing(a.members.flatMap((ours) => b.members.map((theirs) => compare(ours, theirs))));
  return between.different * AGREEING_FOR_ONE_AGAINST <= between.agreeing;
}

/** Where a text belongs among the groups its index keys led to. Deterministic: better groups first, then those with more members the same, then as given. */
export function placementOf<Id>(facts: Facts, groups: readonly Group<Id>[]): Placement<Id> {
  const open = groups.map((group) => ({ group, at: standing(group.members.map((member) => compare(facts, member))) }))
    .filter(({ at }) => agrees(at)).sort((a, b) => b.at.best - a.at.best || b.at.same - a.at.same);
  const first = open[0];
  if (!first) return { kind: 'alone' };
  const merged: Group<Id>[] = [];
  for (const { group } of open.slice(1)) if ([first.group, ...merged].every((other) => noContradiction(other, group))) merged.push(group);
  return { kind: 'join', group: first.group.id, merge: merged.map(({ id }) => id), score: first.at.best };
}
