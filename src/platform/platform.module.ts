import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { CryptoModule } from './crypto/crypto.module.js';
import { DatabaseModule } from './database/database.module.js';
import type { Schema } from './database/schema.js';
import { HealthModule } from './health/health.module.js';
import { ErrorPagesModule } from './http/error-pages.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { StorageModule } from './storage/storage.module.js';
import { TimeModule } from './time/time.module.js';

/** Everything of the platform but the queue, for every process: configuration, time, database, ciphers, health, metrics. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, schema: Schema): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ConfigModule.forRoot(config), TimeModule, CryptoModule, DatabaseModule.forRoot(schema), HealthModule, ErrorPagesModule, MetricsModule, StorageModule],
    };
  }
}
