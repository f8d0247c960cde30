import { Module } from '@nestjs/common';
import { DeadlineEnforcer } from '../platform/queue/ports.js';
import { CalendarChanges } from './calendars/calendar-changes.js';
import { CalendarEffect } from './calendars/calendar-effect.js';
import { DueDeadlines } from './enforcement/due-deadlines.js';
import { Enforcement } from './enforcement/enforcement.js';
import { EnforcementMetrics } from './enforcement/enforcement-metrics.js';
import { NearDeadlines } from './enforcement/near-deadlines.js';
import { Recomputation } from './enforcement/recomputation.js';
import { CalendarsController } from './http/calendars.controller.js';
import { PoliciesController } from './http/policies.controller.js';
import { PoliciesModule } from './policies/policies.module.js';

/**
 * Calendars, policies and the enforcement of deadlines. Needs, from global modules: the database, the queue, time, metrics,
 * identity, `ClockPortsModule` and the engine.
 */
@Module({
  imports: [PoliciesModule],
  controllers: [CalendarsController, PoliciesController],
  providers: [
    CalendarChanges, CalendarEffect, DueDeadlines, EnforcementMetrics, NearDeadlines, Recomputation, Enforcement,
    { provide: DeadlineEnforcer, useExisting: Enforcement },
  ],
  exports: [PoliciesModule, CalendarChanges, CalendarEffect, DueDeadlines, Enforcement, DeadlineEnforcer],
})
export class ClockModule {}
