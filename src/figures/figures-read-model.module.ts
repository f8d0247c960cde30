import { Module } from '@nestjs/common';
import { StagesProjector } from './stages/stages.projector.js';

/** What keeps the stages, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: [StagesProjector], exports: [StagesProjector] })
export class FiguresReadModelModule {}
