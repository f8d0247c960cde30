import { type DynamicModule, Module } from '@nestjs/common';
import type { RequestsModule } from '../requests/requests.module.js';
import { FeeCounts } from './fee-counts.js';
import { FeePreparer } from './fee-preparer.js';
import { FeeReckoning } from './fee-reckoning.js';
import { FeesController } from './http/fees.controller.js';

/** Fees: how many requests an applicant made in a month, and what the next one would cost. Needs the engine. */
@Module({})
export class FeesModule {
  /** @param requests the one `RequestsModule` of the application */
  static forRoot(requests: DynamicModule | typeof RequestsModule): DynamicModule {
    return { module: FeesModule, imports: [requests], controllers: [FeesController], providers: [FeeCounts, FeePreparer, FeeReckoning], exports: [FeeCounts] };
  }
}
