import type { CivilDate } from '../clock/civil-date.js';

/** How often an organ was asked for a topic, and how often it answered with the information or refused it. */
export interface OrganStanding {
  readonly organId: string;
  readonly asked: number;
  readonly lastAskedOn: CivilDate;
  /** Replies that gave it, whole or in part, or withheld it on a ground of Arts. 14–16: it has the information (Art. 10). */
  readonly answered: number;
  readonly lastAnsweredOn: CivilDate | null;
}

/** The organ that is to evaluate: whoever has answered with the information or refused it, else the one asked most; of several, the last. */
export function holderOf(organs: readonly OrganStanding[]): string | null {
  const order = [...organs].sort((a, b) => b.answered - a.answered || later(a.lastAnsweredOn ?? '', b.lastAnsweredOn ?? '') || b.asked - a.asked
    || later(a.lastAskedOn, b.lastAskedOn) || (a.organId < b.organId ? -1 : 1));
  return order[0]?.organId ?? null;
}

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
