import { Module } from '@nestjs/common';
import { WatchersProjector } from '../watching/watchers.projector.js';
import { RequestProjector } from './request.projector.js';

/** The projectors alone, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: [RequestProjector, WatchersProjector], exports: [RequestProjector, WatchersProjector] })
export class RequestReadModelModule {}
