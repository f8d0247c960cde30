import { Module } from '@nestjs/common';
import { AskForDetectionProjector } from './detection/ask-for-detection.projector.js';

/** What asks for detection in the transaction of a command, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: [AskForDetectionProjector], exports: [AskForDetectionProjector] })
export class SameInformationReadModelModule {}
