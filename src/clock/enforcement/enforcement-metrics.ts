import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../../platform/metrics/metrics.js';
import { Time } from '../../platform/time/time.js';
import { DueDeadlines } from './due-deadlines.js';

/** What enforcement counts. */
@Injectable()
export class EnforcementMetrics {
  readonly fired: Counter;
  readonly failures: Counter;

  constructor({ registry }: Metrics, due: DueDeadlines, time: Time) {
    this.fired = new Counter({
      name: 'yishen_deadline_stages_total', help: 'Stages of deadlines that took effect', labelNames: ['stage'], registers: [registry],
    });
    this.failures = new Counter({
      name: 'yishen_deadline_failures_total', help: 'Cases that could not be enforced or recomputed, and are tried again', labelNames: ['what'], registers: [registry],
    });
    const waiting = new Gauge({
      name: 'yishen_deadline_stages_waiting', help: 'Stages whose time has come and that have not taken effect: should be near zero', registers: [registry],
      async collect() {
        this.set(await due.waiting(time.now()));
      },
    });
    waiting.reset();
  }
}
