import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SimulatedTime } from '../time/simulated-time.js';
import { Time } from '../time/time.js';
import { WakeUps } from './wake-ups.js';

/** Where time is moved by hand, queued delays mean nothing: every move is followed by a sweep. */
@Injectable()
export class MovedTime implements OnModuleInit, OnModuleDestroy {
  private stop: (() => void) | undefined;

  constructor(private readonly time: Time, private readonly wakeUps: WakeUps) {}

  onModuleInit(): void {
    if (this.time instanceof SimulatedTime) this.stop = this.time.onMove(() => this.wake());
  }

  private async wake(): Promise<void> {
    await this.wakeUps.nudgeDeadlines();
    await this.wakeUps.nudgeWork();
  }

  onModuleDestroy(): void {
    this.stop?.();
  }
}
