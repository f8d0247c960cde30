/** Below this number a request could be told from the others: only 「不足3次」 is shown. */
export const LEAST_SHOWN = 3;
/** What comes after publication is shown in steps of so many. */
export const STEP = 5;

export interface ShownDemand {
  /** Null where it is below `LEAST_SHOWN`. */
  readonly count: number | null;
  /** The number is a step that was reached, not exact. */
  readonly orMore: boolean;
}

/**
 * How often an item had been asked for, as the public may know it: the number at publication, which belongs to no day, and afterwards
 * only full steps, so that no single request can be seen to come in.
 */
export function shownDemand(atPublication: number, now: number): ShownDemand {
  const known = atPublication >= LEAST_SHOWN ? atPublication : 0;
  const step = Math.floor(now / STEP) * STEP;
  // A step that was nearly reached at publication would show the one request that reached it.
  if (now > atPublication && step - known >= LEAST_SHOWN) return { count: step, orMore: true };
  return { count: known > 0 ? known : null, orMore: false };
}
