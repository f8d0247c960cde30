import { EventEmitter } from 'node:events';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/**
 * A `pg.Pool` that is not there yet. Queues and workers are built on it at once; what they ask for waits until the pool
 * behind it stands. So a process starts while its queue is still booting, or while the queue's server is away.
 */
export class LatePool extends EventEmitter {
  /** BullMQ asks whether a dropped connection would be noticed: both kinds of pool behind this one see to that. */
  readonly options = { keepAlive: true };

  constructor(private readonly opened: Promise<PgPool>) {
    super();
    // One listener per queue and worker.
    this.setMaxListeners(50);
    opened.then(
      (pool) => pool.on('error', (error) => this.pass(error)),
      (error: Error) => this.pass(error),
    );
  }

  async connect(): Promise<PgPoolClient> {
    return (await this.opened).connect();
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return (await this.opened).query<R>(text, params);
  }

  /** Nothing: the pool belongs to the transport, which ends it after every queue and worker. */
  async end(): Promise<void> {}

  private pass(error: Error): void {
    if (this.listenerCount('error') > 0) this.emit('error', error);
  }
}
