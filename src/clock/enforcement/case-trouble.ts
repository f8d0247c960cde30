import type { Instant } from '../../../workflows/clock/civil-date.js';

const FIRST_MS = 60_000;
const MOST_MS = 60 * 60_000;

/**
 * Cases that failed lately. Each is left alone for a while, a minute at first, twice as long after each further failure, an hour at
 * most, so that it neither holds up the others nor fills the log. Kept by the process only: after a restart all are tried again.
 */
export class CaseTrouble {
  private readonly resting = new Map<string, { failures: number; until: Instant }>();

  /** How many cases are being left alone or have not succeeded since they failed. */
  get size(): number {
    return this.resting.size;
  }

  rests(caseId: string, now: Instant): boolean {
    const found = this.resting.get(caseId);
    return found !== undefined && now < found.until;
  }

  failed(caseId: string, now: Instant): void {
    const failures = (this.resting.get(caseId)?.failures ?? 0) + 1;
    this.resting.set(caseId, { failures, until: now + Math.min(FIRST_MS * 2 ** (failures - 1), MOST_MS) });
  }

  succeeded(caseId: string): void {
    if (this.resting.size > 0) this.resting.delete(caseId);
  }
}
