import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { loadConfig, type Config } from '../platform/config/config.js';
import { appLogger } from '../platform/logging/app-logger.js';

/** Runs a command on the configured database, without HTTP, workers or queue, and closes everything behind it. */
export async function withOffice<T>(run: (office: INestApplicationContext, config: Config) => Promise<T>, change: (config: Config) => Config = (config) => config): Promise<T> {
  const config = change(loadConfig(process.env));
  const office = await NestFactory.createApplicationContext(AppModule.with(config, { queue: false }), { logger: appLogger({ ...config, logLevel: 'warn' }), abortOnError: false });
  try {
    return await run(office, config);
  } finally {
    await office.close();
  }
}
