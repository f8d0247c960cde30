import type { Instant } from '../../workflows/clock/civil-date.js';
import type { ChangedCase } from '../engine/changed-cases.js';

/** A transaction that began early may commit late: so long before the newest change it is still looked for. */
const LOOK_BACK_MS = 10_000;

/** Which changes are news. Pure but for what it remembers: the changes of the last seconds, so that none is told twice and none is passed over. */
export class RecentChanges {
  private readonly told = new Map<string, ChangedCase>();

  constructor(private newest: Instant) {}

  /** From where to look. */
  get since(): Instant {
    return this.newest - LOOK_BACK_MS;
  }

  /** Those that were not told yet. */
  news(found: readonly ChangedCase[]): readonly ChangedCase[] {
    const fresh = found.filter((each) => (this.told.get(each.id)?.revision ?? 0) < each.revision);
    for (const each of fresh) {
      this.told.set(each.id, each);
      this.newest = Math.max(this.newest, each.changedAt);
    }
    for (const [id, each] of this.told) if (each.changedAt < this.since) this.told.delete(id);
    return fresh;
  }

  /** Takes what is there already as told. */
  begin(found: readonly ChangedCase[]): void {
    this.news(found);
  }
}
