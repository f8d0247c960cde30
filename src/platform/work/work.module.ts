import { Global, Module } from '@nestjs/common';
import { DueWork } from '../queue/ports.js';
import { WorkClaims } from './work-claims.js';
import { WorkHandlers } from './work-handlers.js';
import { WorkItems } from './work-items.js';
import { WorkMetrics } from './work-metrics.js';
import { WorkRunner } from './work-runner.js';

/** Durable background work. Everybody may ask for it, and register a handler. Needs the database, time and metrics. */
@Global()
@Module({
  providers: [WorkItems, WorkHandlers, WorkClaims, WorkMetrics, WorkRunner, { provide: DueWork, useExisting: WorkRunner }],
  exports: [WorkItems, WorkHandlers, WorkRunner, DueWork],
})
export class WorkModule {}
