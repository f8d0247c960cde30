import { Module } from '@nestjs/common';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { Live } from './live.js';
import { LiveController } from './live.controller.js';

/** Open pages hear of what changes. */
@Module({ imports: [SupervisionModule], controllers: [LiveController], providers: [Live] })
export class LiveModule {}
