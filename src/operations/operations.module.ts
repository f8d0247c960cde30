import { Module } from '@nestjs/common';
import { GivenUp } from './given-up.js';
import { Health } from './health.js';
import { OperationsController } from './http/operations.controller.js';
import { IncidentLog } from './incidents/incident-log.js';
import { IncidentWatch } from './incidents/incident-watch.js';

/** What an administrator sees of the machine, and may set going again. */
@Module({ controllers: [OperationsController], providers: [Health, GivenUp, IncidentLog, IncidentWatch] })
export class OperationsModule {}
