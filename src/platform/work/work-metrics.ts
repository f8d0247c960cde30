import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Reads } from '../database/unit-of-work.js';
import { Metrics } from '../metrics/metrics.js';

/** What background work counts. */
@Injectable()
export class WorkMetrics {
  readonly done: Counter;
  readonly failures: Counter;

  constructor({ registry }: Metrics, reads: Reads) {
    const registers = [registry];
    this.done = new Counter({ name: 'yishen_work_done_total', help: 'Background work done by this process', labelNames: ['kind'], registers });
    this.failures = new Counter({ name: 'yishen_work_failures_total', help: 'Attempts at background work that failed', labelNames: ['kind'], registers });
    new Gauge({
      name: 'yishen_work_items', help: 'Background work that waits, runs, or was given up', labelNames: ['kind', 'state'], registers,
      async collect() {
        const rows = await reads.query<{ kind: string; state: string; n: number | string }>(
          "SELECT kind, state, COUNT(*) AS n FROM work_items WHERE state IN ('waiting', 'running', 'given-up') GROUP BY kind, state");
        this.reset();
        for (const { kind, state, n } of rows) this.set({ kind, state }, Number(n));
      },
    });
  }
}
