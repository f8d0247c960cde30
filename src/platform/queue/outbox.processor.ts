import { Processor, WorkerHost } from '@nestjs/bullmq';
import { WORKER_OPTIONS } from './job-options.js';
import { QUEUES } from './names.js';
import { OutboxRelay } from './ports.js';

/** Relays the outbox, one run at a time in a process. */
@Processor(QUEUES.outbox, { ...WORKER_OPTIONS, concurrency: 1 })
export class OutboxProcessor extends WorkerHost {
  constructor(private readonly outbox: OutboxRelay) {
    super();
  }

  /** Answers how many messages were delivered, which BullMQ keeps with the job. */
  async process(): Promise<number> {
    return this.outbox.relay();
  }
}
