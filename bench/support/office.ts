import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Instant } from '../../workflows/clock/civil-date.js';
import { AppModule } from '../../src/app.module.js';
import type { Config } from '../../src/platform/config/config.js';

const secret = (name: string) => createHash('sha256').update(`bench ${name}`).digest();

/** The configuration of a benchmark: the same keys each time, so that a file can be opened again; simulated time that stands still. */
export function benchConfig(directory: string, file: string, now: Instant): Config {
  return {
    mode: 'test', role: 'all', host: '127.0.0.1', port: 0, databaseUrl: `sqlite:${join(directory, file)}`, queueUrl: 'embedded', dataDir: directory, migrate: true,
    secrets: { fieldKey: secret('field'), lookupKey: secret('lookup'), sessionKey: secret('session') }, trustProxy: false, cookieSecure: false,
    simulatedTime: true, simulatedStart: now, logLevel: 'error',
  };
}

/** The whole application on a file, without HTTP and queue. */
export function openOffice(directory: string, file: string, now: Instant): Promise<INestApplicationContext> {
  const app = AppModule.with(benchConfig(directory, file, now), { queue: false, hashCost: { memoryCost: 64, timeCost: 1, parallelism: 1 } });
  return NestFactory.createApplicationContext(app, { logger: ['error'], abortOnError: false });
}
