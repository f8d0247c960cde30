import { Module } from '@nestjs/common';
import { RequestProjector } from './request.projector.js';

/** The projector alone, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: [RequestProjector], exports: [RequestProjector] })
export class RequestReadModelModule {}
