import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/unit-of-work.js';
import { WorkHandlers } from '../platform/work/work-handlers.js';
import { WorkItems } from '../platform/work/work-items.js';
import { WEIGH_TOPIC } from './work-kinds.js';

/** Asks whoever weighs topics to look at one again. Where nobody does, nothing is asked for: such work would wait for ever. */
@Injectable()
export class Weighing {
  constructor(private readonly items: WorkItems, private readonly handlers: WorkHandlers) {}

  async ask(tx: Tx, ...topicIds: readonly string[]): Promise<void> {
    if (!this.handlers.get(WEIGH_TOPIC)) return;
    for (const id of new Set(topicIds)) await this.items.add(tx, WEIGH_TOPIC, id);
  }
}
