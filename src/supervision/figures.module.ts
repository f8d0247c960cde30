import { Module } from '@nestjs/common';
import { FiguresProjector } from './board/figures.projector.js';

/** The projector of the supervisor's figures, for the list of projectors that the engine is given. */
@Module({ providers: [FiguresProjector], exports: [FiguresProjector] })
export class FiguresModule {}
