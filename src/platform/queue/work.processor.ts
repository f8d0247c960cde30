import { Processor, WorkerHost } from '@nestjs/bullmq';
import { WORKER_OPTIONS } from './job-options.js';
import { QUEUES } from './names.js';
import { DueWork } from './ports.js';

/** Does background work, two pieces at a time in a process: one that takes minutes must not keep a letter waiting. */
@Processor(QUEUES.work, { ...WORKER_OPTIONS, concurrency: 2 })
export class WorkProcessor extends WorkerHost {
  constructor(private readonly work: DueWork) {
    super();
  }

  /** Answers how many pieces were done, which BullMQ keeps with the job. */
  async process(): Promise<number> {
    return this.work.runDue();
  }
}
