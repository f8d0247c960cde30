import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { QUEUES } from './names.js';
import { reason } from './outage.js';
import { QUEUE_TRANSPORT } from './queue-transport.token.js';
import type { QueueTransport } from './transport.js';
import { within } from './within.js';

const LIMIT_MS = 1_000;

/** Whether the queue answers. The office works without; reminders then come up to half a minute late. */
@Injectable()
export class QueueHealth {
  constructor(
    @Inject(QUEUE_TRANSPORT) private readonly transport: QueueTransport,
    @InjectQueue(QUEUES.deadlines) private readonly queue: Queue,
  ) {}

  /** Answers within a second. `detail` names the backend and, where it does not answer, why; never an address or a secret of the configuration. */
  async check(): Promise<{ ok: boolean; detail: string }> {
    const { kind } = this.transport;
    try {
      await within(LIMIT_MS, this.queue.getJobCounts('waiting'));
      return { ok: true, detail: kind };
    } catch (error) {
      return { ok: false, detail: `${kind}: ${reason(error)}` };
    }
  }
}
