import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { WORKER_OPTIONS } from './job-options.js';
import { JOBS, QUEUES } from './names.js';
import { DeadlineEnforcer, type DeadlineRef } from './ports.js';

/** Runs wake-ups of deadlines. Knows nothing about them: the enforcer reads the database and decides. */
@Processor(QUEUES.deadlines, { ...WORKER_OPTIONS, concurrency: 4 })
export class DeadlinesProcessor extends WorkerHost {
  constructor(private readonly enforcer: DeadlineEnforcer) {
    super();
  }

  /** Answers how many deadlines took effect, which BullMQ keeps with the job. */
  async process(job: Job<DeadlineRef>): Promise<number | null> {
    if (job.name === JOBS.sweep) return this.enforcer.enforceDue();
    const { caseId, key, generation, stage } = job.data;
    await this.enforcer.enforceOne({ caseId, key, generation, stage });
    return null;
  }
}
