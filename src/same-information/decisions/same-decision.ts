import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { SameDecision } from '../../../workflows/request/v1/payloads.js';
import type { SubjectKind } from '../index/shelf.js';

/** What staff decided about a request and another, or something that is public. */
export interface Decision {
  readonly id: string;
  readonly requestId: string | null;
  readonly otherKind: SubjectKind;
  readonly otherId: string;
  readonly decision: SameDecision;
  readonly reason: string | null;
  readonly organId: string;
  readonly by: string | null;
  readonly at: Instant;
}

/** Two ids as one, whichever comes first. */
export const pairOf = (one: string, other: string): string => (one < other ? `${one}:${other}` : `${other}:${one}`);

/** The newest of each pair, the latest first. Those that were taken back are gone. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const newest = new Map<string, Decision>();
  for (const each of decisions) {
    const pair = pairOf(each.requestId ?? '', each.otherId);
    const known = newest.get(pair);
    if (!known || each.at > known.at || (each.at === known.at && each.id > known.id)) newest.set(pair, each);
  }
  return [...newest.values()].filter(({ decision }) => decision !== 'retracted').sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
