import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../metrics/metrics.js';
import { QueueHealth } from './queue-health.js';
import { QueueMetrics } from './queue-metrics.js';

/**
 * Puts the queue on the metrics page, asked afresh at every reading. The queue is not part of readiness: without it the
 * office works on, and an alarm on `yishen_queue_up` is what tells the operator.
 */
@Injectable()
export class QueueGauges implements OnModuleInit {
  constructor(
    private readonly queues: QueueMetrics,
    private readonly health: QueueHealth,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  onModuleInit(): void {
    if (!this.metrics) return;
    const registers = [this.metrics.registry];
    this.jobs(registers);
    this.up(registers);
    this.missed(registers);
  }

  private jobs(registers: Metrics['registry'][]): void {
    const { queues } = this;
    new Gauge({
      name: 'yishen_queue_jobs',
      help: 'Jobs by queue and state; absent while the queue does not answer',
      labelNames: ['queue', 'state'],
      registers,
      async collect() {
        this.reset();
        for (const { queue, state, jobs } of await queues.counts()) this.set({ queue, state }, jobs);
      },
    });
  }

  private up(registers: Metrics['registry'][]): void {
    const { health } = this;
    new Gauge({
      name: 'yishen_queue_up',
      help: '1 when the queue answers within a second, else 0',
      registers,
      async collect() {
        this.set((await health.check()).ok ? 1 : 0);
      },
    });
  }

  private missed(registers: Metrics['registry'][]): void {
    const { queues } = this;
    new Counter({
      name: 'yishen_queue_missed_wakeups_total',
      help: 'Wake-ups that did not get through; the sweep did their work',
      registers,
      collect() {
        this.reset();
        this.inc(queues.missedWakeUps);
      },
    });
  }
}
