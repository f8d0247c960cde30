import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { DueDeadlines } from '../../clock/enforcement/due-deadlines.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ForbiddenError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { DeadlineEnforcer, OutboxRelay } from '../../platform/queue/ports.js';
import { SimulatedTime } from '../../platform/time/simulated-time.js';
import { Time } from '../../platform/time/time.js';

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
    private readonly work: UnitOfWork,
    private readonly log: AccessLog,
    private readonly due: DueDeadlines,
    private readonly enforcer: DeadlineEnforcer,
    private readonly relay: OutboxRelay,
  ) {}

  get simulated(): boolean {
    return this.time instanceof SimulatedTime;
  }

  /** As `advanceTo` or, with `jump`, `jumpTo`, with an entry in the access log. */
  async move(by: string, { to, jump }: { to: Instant; jump: boolean }, client: Client): Promise<Moved> {
    this.movableTo(to);
    await this.work.run((tx) => this.log.append(tx, { event: 'time.moved', personId: by, client, detail: { to, jump } }));
    return jump ? this.jumpTo(to) : this.advanceTo(to);
  }

  /**
   * Moves to `instant`, stopping wherever a deadline falls due on the way, so that everything happens at its own time; then goes on
   * until nothing is due. Errors: `ForbiddenError` where time is real; `ValidationFailedError` for an instant that is past.
   */
  async advanceTo(instant: Instant): Promise<Moved> {
    const time = this.movableTo(instant);
    let moved = await this.settle();
    for (;;) {
      const next = await this.due.nextAfter(time.now());
      if (next === null || next > instant) break;
      if (next > time.now()) time.set(next);
      moved = sum(moved, await this.settle());
    }
    return sum(moved, await this.wakeAt(time, instant));
  }

  /** Moves to `instant` at once, as after a downtime; what fell due meanwhile takes effect afterwards. Errors: as `advanceTo`. */
  async jumpTo(instant: Instant): Promise<Moved> {
    return this.wakeAt(this.movableTo(instant), instant);
  }

  private async wakeAt(time: SimulatedTime, instant: Instant): Promise<Moved> {
    // Time may flow by itself and be there already.
    if (instant > time.now()) await time.advanceTo(instant);
    return this.settle();
  }

  private movableTo(instant: Instant): SimulatedTime {
    if (!(this.time instanceof SimulatedTime)) {
      throw new ForbiddenError({ zh: '只有演示和测试环境可以移动时间。', en: 'Time can be moved only in a demonstration or a test.' });
    }
    if (instant < this.time.now()) throw ValidationFailedError.at('#/advanceTo', { zh: '时间只能向前移动', en: 'Time only moves forward' });
    return this.time;
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
