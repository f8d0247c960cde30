import { Module } from '@nestjs/common';
import { FiguresController } from './http/figures.controller.js';
import { PeriodCounts } from './period-counts.js';
import { PeriodFigures } from './period-figures.js';

/** The figures of a period for those who supervise: what came, what was closed, whether in time, and where the time went. */
@Module({ controllers: [FiguresController], providers: [PeriodCounts, PeriodFigures] })
export class PeriodFiguresModule {}
