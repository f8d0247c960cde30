import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Metrics } from '../../platform/metrics/metrics.js';

/** After this many failures a message is left for somebody to look at. */
export const MOST_ATTEMPTS = 12;

/** What the outbox counts. */
@Injectable()
export class OutboxMetrics {
  readonly delivered: Counter;
  readonly failures: Counter;

  constructor({ registry }: Metrics, reads: Reads) {
    const registers = [registry];
    this.delivered = new Counter({ name: 'yishen_outbox_delivered_total', help: 'Messages delivered', labelNames: ['topic'], registers });
    this.failures = new Counter({ name: 'yishen_outbox_failures_total', help: 'Deliveries that failed', labelNames: ['topic'], registers });
    const unsent = new Gauge({
      name: 'yishen_outbox_unsent', help: 'Messages that wait, and those given up after too many failures', labelNames: ['status'], registers,
      async collect() {
        const counts = await unsentCounts(reads);
        this.set({ status: 'waiting' }, counts.waiting);
        this.set({ status: 'given-up' }, counts.givenUp);
      },
    });
    unsent.reset();
  }
}

async function unsentCounts(reads: Reads): Promise<{ waiting: number; givenUp: number }> {
  const rows = await reads.query<{ given_up: number; n: number | string }>(
    'SELECT CASE WHEN attempts >= ? THEN 1 ELSE 0 END AS given_up, COUNT(*) AS n FROM outbox WHERE sent_at IS NULL GROUP BY 1', [MOST_ATTEMPTS]);
  const of = (givenUp: number) => Number(rows.find((row) => Number(row.given_up) === givenUp)?.n ?? 0);
  return { waiting: of(0), givenUp: of(1) };
}
