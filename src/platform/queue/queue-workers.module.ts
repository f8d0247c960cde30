import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { DeadlinesProcessor } from './deadlines.processor.js';
import { Heartbeat } from './heartbeat.js';
import { OutboxProcessor } from './outbox.processor.js';
import { DeadlineEnforcer, OutboxRelay } from './ports.js';
import { Sweeper } from './sweeper.js';
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
    inject: [CONFIG, OutboxRelay],
    useFactory: (config: Config, relay: OutboxRelay) => (works(config) ? new OutboxProcessor(relay) : null),
  },
  {
    provide: WorkerLife,
    inject: [Sweeper, { token: DeadlinesProcessor, optional: true }, { token: OutboxProcessor, optional: true }],
    useFactory: (sweeper: Sweeper, ...hosts: (DeadlinesProcessor | OutboxProcessor | null)[]) =>
      new WorkerLife(sweeper, hosts.filter((host) => host !== null)),
  },
];

/**
 * The workers and the sweep. In a process of the role `web` it registers nothing that works, so that every process is
 * built from the same modules.
 */
@Module({})
export class QueueWorkersModule {
  /** `imports` are the modules that export a `DeadlineEnforcer` and an `OutboxRelay`; none where these are global. */
  static forRoot(imports: ModuleMetadata['imports'] = []): DynamicModule {
    return { module: QueueWorkersModule, imports, providers: [Heartbeat, Sweeper, ...processors] };
  }
}
