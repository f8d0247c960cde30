import { Processor, WorkerHost } from '@nestjs/bullmq';
import { WORKER_OPTIONS } from './job-options.js';
import { QUEUES } from './names.js';
import { OutboxRelay } from './ports.js';
import { WakeUps } from './wake-ups.js';

/** Relays the outbox, one run at a time in a process. */
@Processor(QUEUES.outbox, { ...WORKER_OPTIONS, concurrency: 1 })
export class OutboxProcessor extends WorkerHost {
  constructor(private readonly outbox: OutboxRelay, private readonly wakeUps: WakeUps) {
    super();
  }

  /** Answers how many messages were delivered, which BullMQ keeps with the job. */
  async process(): Promise<number> {
    const delivered = await this.outbox.relay();
    // What was delivered may have asked for background work.
    if (delivered > 0) void this.wakeUps.nudgeWork();
    return delivered;
  }
}
