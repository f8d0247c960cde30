import { Injectable } from '@nestjs/common';
import type { Wake } from '../../engine/derived/deadline-rows.js';
import { AfterCommit } from '../../engine/ports.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';

/** Passes on to the queue what a commit has made worth waking for. Nobody waits for the queue. */
@Injectable()
export class EngineAfterCommit extends AfterCommit {
  constructor(private readonly wakeUps: WakeUps) {
    super();
  }

  committed(wakes: readonly Wake[], outboxWritten: boolean): void {
    for (const wake of wakes) void this.wakeUps.wakeAt(wake);
    if (outboxWritten) void this.wakeUps.nudgeOutbox();
    // Whoever wrote rows of his own for the event may have asked for background work as well.
    void this.wakeUps.nudgeWork();
  }
}
