import { Module } from '@nestjs/common';
import { GivenUp } from './given-up.js';
import { Health } from './health.js';
import { OperationsController } from './http/operations.controller.js';

/** What an administrator sees of the machine, and may set going again. */
@Module({ controllers: [OperationsController], providers: [Health, GivenUp] })
export class OperationsModule {}
