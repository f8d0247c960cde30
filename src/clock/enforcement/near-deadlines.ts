import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { HORIZON_MS, WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import { DueDeadlines } from './due-deadlines.js';

const MOST = 500;

/**
 * Queues a wake-up for each stage that comes within the next 24 hours, once, when it comes so near. Those set nearer than that are
 * queued by the command that sets them. A wake-up only makes it prompt: the sweep finds what none was queued for.
 */
@Injectable()
export class NearDeadlines {
  private announced: Instant | undefined;

  constructor(private readonly due: DueDeadlines, private readonly wakeUps: WakeUps, private readonly time: Time) {}

  async announce(): Promise<void> {
    const now = this.time.now();
    const from = Math.max(now, this.announced ?? now);
    const found = await this.due.between(from, now + HORIZON_MS, MOST);
    for (const wake of found) await this.wakeUps.wakeAt(wake);
    this.announced = found.length < MOST ? now + HORIZON_MS : found.at(-1)!.at;
  }
}
