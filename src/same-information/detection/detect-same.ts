import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WorkImpossibleError, type WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { Detection } from './detection.js';

/** Kind of background work; the subject is the request's id. */
export const DETECT_SAME = 'detect-same';

/** Finds, for a request that came in or was corrected, which others ask for the same information. */
@Injectable()
export class DetectSame implements WorkHandler, OnModuleInit {
  readonly kind = DETECT_SAME;

  constructor(private readonly handlers: WorkHandlers, private readonly detection: Detection) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(requestId: string): Promise<void> {
    if (!(await this.detection.detect(requestId))) throw new WorkImpossibleError('there is no such request');
  }
}
