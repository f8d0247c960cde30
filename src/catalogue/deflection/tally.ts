import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { clearInterval, setInterval } from 'node:timers';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Deflections } from './deflections.js';
import type { Deflection } from './deflection.js';

/** Different counts that are kept before they are written. */
const MOST = 5_000;
const EVERY_MS = 10_000;

/**
 * Counts what is only looked at in memory and writes it down every ten seconds, so that reading pages never writes: a process that is
 * killed loses at most that. What somebody declares by a button is counted at once (`Deflections.count`).
 */
@Injectable()
export class Tally implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Tally.name);
  private counts = new Map<string, { readonly what: Deflection; n: number }>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly deflections: Deflections, private readonly work: UnitOfWork) {}

  onModuleInit(): void {
    this.timer = setInterval(() => { this.flush().catch((error: unknown) => this.logger.warn(`counts of the catalogue wait: ${String(error)}`)); }, EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.flush().catch((error: unknown) => this.logger.warn(`counts of the catalogue are lost: ${String(error)}`));
  }

  note(what: Deflection, n = 1): void {
    const key = [what.on, what.source, what.kind, what.itemId ?? ''].join('|');
    const known = this.counts.get(key);
    if (known) known.n += n;
    else if (this.counts.size < MOST) this.counts.set(key, { what, n });
  }

  /** Writes down what was counted. Nothing is lost when it cannot be written: it waits for the next time. */
  async flush(): Promise<void> {
    const counts = this.counts;
    if (counts.size === 0) return;
    this.counts = new Map();
    try {
      // In one order in every process: two that write at once wait for each other, and never forever.
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      await this.work.run(async (tx) => {
        for (const [, { what, n }] of sorted) await this.deflections.count(tx, what, n);
      });
    } catch (error) {
      for (const { what, n } of counts.values()) this.note(what, n);
      throw error;
    }
  }
}
