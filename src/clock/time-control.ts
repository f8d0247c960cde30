import { Injectable } from '@nestjs/common';
import type { Instant } from '../../workflows/clock/civil-date.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { ForbiddenError, ValidationFailedError } from '../platform/errors/general-errors.js';
import { DeadlineEnforcer, OutboxRelay } from '../platform/queue/ports.js';
import { SimulatedTime } from '../platform/time/simulated-time.js';
import { Time } from '../platform/time/time.js';
import { DueDeadlines } from './enforcement/due-deadlines.js';

/** What moving the time set off. */
export interface Moved {
  readonly fired: number;
  readonly delivered: number;
}

/** Moves the whole system's time: API, deadlines, outbox and board together. Only where time is simulated. */
@Injectable()
export class TimeControl {
  constructor(
    private readonly time: Time,
    private readonly reads: Reads,
    private readonly due: DueDeadlines,
    private readonly enforcer: DeadlineEnforcer,
    private readonly relay: OutboxRelay,
  ) {}

  get simulated(): boolean {
    return this.time instanceof SimulatedTime;
  }

  /**
   * Moves to `instant`, stopping wherever a deadline falls due on the way, so that everything happens at its own time; then goes on
   * until nothing is due. Errors: `ForbiddenError` where time is real; `ValidationFailedError` for an instant that is past.
   */
  async advanceTo(instant: Instant): Promise<Moved> {
    const time = this.movable();
    if (instant < time.now()) throw ValidationFailedError.at('#/advanceTo', { zh: '时间只能向前移动', en: 'Time only moves forward' });
    let moved = await this.settle();
    for (;;) {
      const next = await this.due.nextAfter(time.now());
      if (next === null || next > instant) break;
      time.set(Math.max(next, time.now()));
      moved = sum(moved, await this.settle());
    }
    await time.advanceTo(Math.max(instant, time.now()));
    return sum(moved, await this.settle());
  }

  private movable(): SimulatedTime {
    if (this.time instanceof SimulatedTime) return this.time;
    throw new ForbiddenError({ zh: '只有演示和测试环境可以移动时间。', en: 'Time can be moved only in a demonstration or a test.' });
  }

  /** Sweeps until nothing is due and nothing is unsent. */
  private async settle(): Promise<Moved> {
    let moved: Moved = { fired: 0, delivered: 0 };
    for (;;) {
      const now = { fired: await this.enforcer.enforceDue(), delivered: await this.relay.relay() };
      if (now.fired + now.delivered === 0) return moved;
      moved = sum(moved, now);
    }
  }
}

function sum(a: Moved, b: Moved): Moved {
  return { fired: a.fired + b.fired, delivered: a.delivered + b.delivered };
}
