import { Logger } from '@nestjs/common';
import { Queue, type QueueOptions } from 'bullmq';
import { Outage } from './outage.js';
import { succeedsWithin } from './within.js';

const CLOSE_MS = 2_000;

/** BullMQ's queue, except that it closes in bounded time and reports an outage once instead of at every attempt. */
export class BoundedQueue extends Queue {
  private ending: Promise<void> | undefined;

  constructor(name: string, options: QueueOptions) {
    super(name, options);
    const outage = new Outage(new Logger('Queue'), `queue ${name}`);
    this.on('error', (error) => outage.begin(error));
    this.getBackend().on('ready', () => outage.end());
  }

  override close(): Promise<void> {
    this.ending ??= succeedsWithin(CLOSE_MS, super.close()).then(() => undefined);
    return this.ending;
  }
}
