import { Global, Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { HealthController } from './health.controller.js';
import { HealthRegistry } from './health-registry.js';

/** Serves `/api/health/live` and `/api/health/ready`; other parts register with `HealthRegistry`. Needs `DatabaseModule`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [{ provide: HealthRegistry, inject: [Database], useFactory: watching }],
  exports: [HealthRegistry],
})
export class HealthModule {}

function watching(database: Database): HealthRegistry {
  const registry = new HealthRegistry();
  registry.register('database', () => database.ping());
  return registry;
}
