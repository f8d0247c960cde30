import { BullModule, getQueueToken, type RegisterQueueAsyncOptions } from '@nestjs/bullmq';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import { CONFIG, type Config } from '../config/config.js';
import { createQueueBackend } from './backend.js';
import { BoundedQueue } from './bounded-queue.js';
import { BoundedWorker } from './bounded-worker.js';
import { JOB_DEFAULTS } from './job-options.js';
import { MovedTime } from './moved-time.js';
import { QUEUE_NAMES, type QueueName } from './names.js';
import { QueueGauges } from './queue-gauges.js';
import { QueueHealth } from './queue-health.js';
import { QueueMetrics } from './queue-metrics.js';
import { QUEUE_TRANSPORT } from './queue-transport.token.js';
import { openTransport, queueKindOf, type QueueTransport } from './transport.js';
import { WakeUps } from './wake-ups.js';

// Process-wide, and the same for every backend: see `createQueueBackend`.
setDefaultBackendFactory(createQueueBackend);
BullModule.queueClass = BoundedQueue;
BullModule.workerClass = BoundedWorker;

const QUEUES_OF_THE_PROCESS = Symbol('queues');

const transport: Provider = { provide: QUEUE_TRANSPORT, inject: [CONFIG], useFactory: transportOf };

const queues: Provider = {
  provide: QUEUES_OF_THE_PROCESS,
  inject: QUEUE_NAMES.map((name) => getQueueToken(name)),
  useFactory: (...all: Queue[]) => all,
};

/** The connection, which the queues are built on. */
@Module({ providers: [transport], exports: [transport] })
class QueueTransportModule {}

/**
 * Asks for the connection itself. `BullModule.forRootAsync` would offer it as an optional default, and a queue whose
 * connection is refused would then be built on a Redis of this machine.
 */
function queueOn(name: QueueName): RegisterQueueAsyncOptions {
  return {
    name,
    imports: [QueueTransportModule],
    inject: [QUEUE_TRANSPORT],
    useFactory: ({ connection }: QueueTransport) => ({ connection, defaultJobOptions: JOB_DEFAULTS }),
  };
}

/**
 * The queues and what speaks to them; in every process, also in those without workers.
 * Needs `CONFIG` and `Time` from global modules.
 */
@Module({})
export class QueueModule implements OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_TRANSPORT) private readonly transport: QueueTransport,
    @Inject(QUEUES_OF_THE_PROCESS) private readonly queues: readonly Queue[],
  ) {}

  static forRoot(): DynamicModule {
    const registered = BullModule.registerQueueAsync(...QUEUE_NAMES.map((name) => queueOn(name)));
    return {
      module: QueueModule,
      global: true,
      imports: [QueueTransportModule, registered],
      providers: [queues, WakeUps, MovedTime, QueueHealth, QueueMetrics, QueueGauges],
      exports: [registered, QueueTransportModule, WakeUps, QueueHealth, QueueMetrics],
    };
  }

  /** Workers are closed by now. The embedded database goes last. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.close()));
    await this.transport.close();
  }
}

/** Refuses an embedded queue where web and worker are two processes: neither would see the other's. */
function transportOf(config: Config): QueueTransport {
  if (queueKindOf(config.queueUrl) === 'embedded' && config.role !== 'all') {
    throw new Error(
      `QUEUE_URL=embedded is a queue inside one process; with YISHEN_ROLE=${config.role} set it to redis://… or postgres://…`,
    );
  }
  return openTransport(config.queueUrl, config.dataDir);
}
