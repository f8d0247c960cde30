import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { appLogger } from './platform/logging/app-logger.js';
import { start } from './start.js';

/** Workers and sweep only: for several processes over Redis or PostgreSQL. */
await start(async (config) => {
  const worker = { ...config, role: 'worker' as const };
  const app = await NestFactory.createApplicationContext(AppModule.with(worker), { logger: appLogger(worker), abortOnError: false });
  app.enableShutdownHooks();
  process.stdout.write('后台处理进程已启动 Yishen is working\n');
});
