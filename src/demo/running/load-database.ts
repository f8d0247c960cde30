import { NestFactory } from '@nestjs/core';
import { instantOf } from '../../../workflows/clock/civil-date.js';
import { AppModule } from '../../app.module.js';
import type { HashCost } from '../../identity/passwords/password-hasher.js';
import { ConfigError } from '../../platform/config/config-error.js';
import type { Config } from '../../platform/config/config.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { appLogger } from '../../platform/logging/app-logger.js';
import { loadDemoOffice, type DemoOptions, type LoadedDemo } from '../load-demo-office.js';
import { requireEmpty } from './demo-database.js';

/** Before anything happens: the office is founded, the calendar of 2025 is known. */
const FOUNDED_AT = instantOf('2025-01-02', '08:00');

/** The passwords of a demonstration are printed on the screen: a hash as dear as an office's would protect nothing and cost seconds. */
const DEMO_HASH_COST: HashCost = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

/** Time stands still between two moves, so that every run enters everything at the same instants. Nothing is flushed: an office half filled is filled anew. */
function livingConfig(config: Config): Config {
  return { ...config, mode: 'test', role: 'all', migrate: true, flushes: false, simulatedTime: true, simulatedStart: FOUNDED_AT };
}

/**
 * Fills the configured database with the demonstration, in an application of its own without queue or HTTP, which is closed again.
 * Errors: `ConfigError` outside a demonstration; `ForbiddenError` when the database is not empty.
 */
export async function loadDemoDatabase(config: Config, options: DemoOptions): Promise<LoadedDemo> {
  if (config.mode !== 'demo') throw new ConfigError([{ name: 'YISHEN_MODE', problem: 'the demo office is for demonstrations only' }]);
  const living = livingConfig(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(living, { queue: false, hashCost: DEMO_HASH_COST }), { logger: appLogger(living), abortOnError: false });
  try {
    await requireEmpty(app.get(Reads));
    return await loadDemoOffice(app, options);
  } finally {
    await app.close();
  }
}
