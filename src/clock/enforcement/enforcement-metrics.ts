import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from '../../platform/metrics/metrics.js';

/** What enforcement counts. */
@Injectable()
export class EnforcementMetrics {
  readonly fired: Counter;
  readonly failures: Counter;

  constructor({ registry }: Metrics) {
    this.fired = new Counter({
      name: 'yishen_deadline_stages_total', help: 'Stages of deadlines that took effect', labelNames: ['stage'], registers: [registry],
    });
    this.failures = new Counter({
      name: 'yishen_deadline_failures_total', help: 'Cases that could not be enforced or recomputed, and are tried again', labelNames: ['what'], registers: [registry],
    });
  }
}
