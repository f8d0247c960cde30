import type { WorkerHost } from '@nestjs/bullmq';
import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { DeadlinesProcessor } from './deadlines.processor.js';
import { Heartbeat } from './heartbeat.js';
import { OutboxProcessor } from './outbox.processor.js';
import { DeadlineEnforcer, DueWork, OutboxRelay } from './ports.js';
import { Sweeper } from './sweeper.js';
import { WakeUps } from './wake-ups.js';
import { WorkProcessor } from './work.processor.js';
import { WorkerLife } from './worker-life.js';

const works = (config: Config): boolean => config.role !== 'web';

const processors: Provider[] = [
  {
    provide: DeadlinesProcessor,
    inject: [CONFIG, DeadlineEnforcer],
    useFactory: (config: Config, enforcer: DeadlineEnforcer) => (works(config) ? new DeadlinesProcessor(enforcer) : null),
  },
  {
    provide: OutboxProcessor,
    inject: [CONFIG, OutboxRelay, WakeUps],
    useFactory: (config: Config, relay: OutboxRelay, wakeUps: WakeUps) => (works(config) ? new OutboxProcessor(relay, wakeUps) : null),
  },
  {
    provide: WorkProcessor,
    inject: [CONFIG, DueWork],
    useFactory: (config: Config, work: DueWork) => (works(config) ? new WorkProcessor(work) : null),
  },
  {
    provide: WorkerLife,
    inject: [Sweeper, ...[DeadlinesProcessor, OutboxProcessor, WorkProcessor].map((token) => ({ token, optional: true }))],
    useFactory: (sweeper: Sweeper, ...hosts: (WorkerHost | null)[]) =>
      new WorkerLife(sweeper, hosts.filter((host) => host !== null)),
  },
];

/**
 * The workers and the sweep. In a process of the role `web` it registers nothing that works, so that every process is
 * built from the same modules.
 */
@Module({})
export class QueueWorkersModule {
  /** `imports` are the modules that export a `DeadlineEnforcer`, an `OutboxRelay` and a `DueWork`; none where these are global. */
  static forRoot(imports: ModuleMetadata['imports'] = []): DynamicModule {
    return { module: QueueWorkersModule, imports, providers: [Heartbeat, Sweeper, ...processors] };
  }
}
