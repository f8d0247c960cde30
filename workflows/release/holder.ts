import { isGround } from './grounds.js';
import type { AskedFor } from './topic-facts.js';

/** The reply of an organ that has the information, given or not. */
const holds = ({ outcome }: AskedFor): boolean => outcome !== null && (outcome.startsWith('GRANTED.') || outcome === 'PARTIALLY_GRANTED' || isGround(outcome));

/** The organ that answers most often under a condition; of several, the one that did so last. */
function mostOften(requests: readonly AskedFor[], dayOf: (each: AskedFor) => string): string | null {
  const byOrgan = new Map<string, { times: number; last: string }>();
  for (const each of requests) {
    const known = byOrgan.get(each.organId) ?? { times: 0, last: '' };
    byOrgan.set(each.organId, { times: known.times + 1, last: dayOf(each) > known.last ? dayOf(each) : known.last });
  }
  const order = [...byOrgan].sort(([a, x], [b, y]) => y.times - x.times || (x.last < y.last ? 1 : x.last > y.last ? -1 : a < b ? -1 : 1));
  return order[0]?.[0] ?? null;
}

/** The organ that is to evaluate: whoever has answered with the information or refused it (Art. 10), else the one asked most. */
export function holderOf(requests: readonly AskedFor[]): string | null {
  return mostOften(requests.filter(holds), (each) => each.decidedOn ?? '') ?? mostOften(requests, (each) => each.on);
}
