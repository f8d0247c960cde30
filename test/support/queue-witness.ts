import { within } from '../../src/platform/queue/within.js';

const LIMIT_MS = 60_000;

/** Remembers what happened, and lets a test wait for it instead of sleeping. */
export class Witness<T> {
  readonly seen: T[] = [];
  private waiting: (() => void)[] = [];

  saw(what: T): void {
    this.seen.push(what);
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** The first matching thing seen, now or later; fails after a limit. */
  async see(matches: (what: T) => boolean): Promise<T> {
    const found = this.seen.find(matches);
    if (found !== undefined) return found;
    return within(LIMIT_MS, this.next(matches));
  }

  /** Resolves when `count` things were seen altogether. */
  async times(count: number): Promise<void> {
    await within(LIMIT_MS, this.untilSeen(count));
  }

  private async untilSeen(count: number): Promise<void> {
    while (this.seen.length < count) await this.more();
  }

  private async next(matches: (what: T) => boolean): Promise<T> {
    for (;;) {
      await this.more();
      const found = this.seen.find(matches);
      if (found !== undefined) return found;
    }
  }

  private more(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
