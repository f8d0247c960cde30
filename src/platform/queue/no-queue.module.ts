import { Global, Module } from '@nestjs/common';
import { WakeUps } from './wake-ups.js';

const silent: Pick<WakeUps, 'missed' | 'nudgeDeadlines' | 'nudgeOutbox' | 'nudgeWork' | 'wakeAt'> = {
  missed: 0,
  nudgeDeadlines: () => Promise.resolve(),
  nudgeOutbox: () => Promise.resolve(),
  nudgeWork: () => Promise.resolve(),
  wakeAt: () => Promise.resolve(),
};

/** For the command line: it changes the database and wakes nobody; the sweep of the running office finds what it did. */
@Global()
@Module({ providers: [{ provide: WakeUps, useValue: silent }], exports: [WakeUps] })
export class NoQueueModule {}
