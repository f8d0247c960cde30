import { Logger } from '@nestjs/common';
import { Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Outage, reason } from './outage.js';
import { succeedsWithin } from './within.js';

/** What running jobs are given to finish at shutdown; a container engine waits 10 s or more before it kills. */
const GRACE_MS = 6_000;
const NEVER_CONNECTED_MS = 500;
const FORCED_MS = 2_000;

/**
 * BullMQ's worker, except that it closes in bounded time whatever its job or its server does (a job that is cut off is
 * delivered again to another worker), and that no error of it can end the process.
 */
export class BoundedWorker extends Worker {
  private ending: Promise<void> | undefined;
  private connected = false;

  constructor(name: string, processor: Processor, options: WorkerOptions) {
    super(name, processor, options);
    const logger = new Logger('Queue');
    const outage = new Outage(logger, `worker of ${name}`);
    this.on('error', (error) => outage.begin(error));
    this.on('ready', () => (this.connected = true));
    this.on('completed', () => outage.end());
    this.on('failed', (job, error) => {
      logger.warn(`${name}: job ${job?.name} ${job?.id} failed (attempt ${job?.attemptsMade}): ${reason(error)}`);
    });
  }

  /** Lets running jobs finish, for a few seconds; with `force` cuts them off at once. */
  override close(force = false): Promise<void> {
    this.ending ??= this.end(force);
    return this.ending;
  }

  private async end(force: boolean): Promise<void> {
    // Pausing ends the waiting for jobs and waits for the running ones; on a server that never answered, for ever.
    if (!force) await succeedsWithin(this.connected ? GRACE_MS : NEVER_CONNECTED_MS, this.pause());
    await succeedsWithin(FORCED_MS, super.close(true));
  }
}
