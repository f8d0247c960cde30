import { Global, Module } from '@nestjs/common';
import { FeeCounts } from './fee-counts.js';
import { FeeReckoning } from './fee-reckoning.js';
import { FeesController } from './http/fees.controller.js';

/** Fees: how many requests an applicant made in a month, and what the next one would cost. Needs the engine. */
@Global()
@Module({ controllers: [FeesController], providers: [FeeCounts, FeeReckoning], exports: [FeeCounts] })
export class FeesModule {}
