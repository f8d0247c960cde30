import { Module } from '@nestjs/common';
import { RenderPool } from './render-pool.js';

/** Letters as files. */
@Module({ providers: [RenderPool], exports: [RenderPool] })
export class RenderingModule {}
