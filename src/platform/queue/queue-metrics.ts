import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QUEUES, type QueueName } from './names.js';
import { WakeUps } from './wake-ups.js';
import { within } from './within.js';

const LIMIT_MS = 1_000;

export const JOB_STATES = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Jobs of one queue in one state. */
export interface QueueCount {
  readonly queue: QueueName;
  readonly state: JobState;
  readonly jobs: number;
}

/** The queues in numbers, for the metrics page. */
@Injectable()
export class QueueMetrics {
  constructor(
    @InjectQueue(QUEUES.deadlines) private readonly deadlines: Queue,
    @InjectQueue(QUEUES.outbox) private readonly outbox: Queue,
    @InjectQueue(QUEUES.work) private readonly work: Queue,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Wake-ups of this process that did not get through; the sweep did their work. */
  get missedWakeUps(): number {
    return this.wakeUps.missed;
  }

  /** Jobs by queue and state; a queue that does not answer within a second is left out. */
  async counts(): Promise<QueueCount[]> {
    const all = await Promise.all([
      this.countsOf(QUEUES.deadlines, this.deadlines),
      this.countsOf(QUEUES.outbox, this.outbox),
      this.countsOf(QUEUES.work, this.work),
    ]);
    return all.flat();
  }

  private async countsOf(name: QueueName, queue: Queue): Promise<QueueCount[]> {
    try {
      const found = await within(LIMIT_MS, queue.getJobCounts(...JOB_STATES));
      return JOB_STATES.map((state) => ({ queue: name, state, jobs: found[state] ?? 0 }));
    } catch {
      return [];
    }
  }
}
