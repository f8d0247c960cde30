import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { WorkerHost } from '@nestjs/bullmq';
import type { Sweeper } from './sweeper.js';

/**
 * Begins the work of a process when all its modules stand, and ends it before any of them is closed, so that no job runs
 * against a database that is not there yet or no longer. Without hosts it does nothing.
 */
export class WorkerLife implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly sweeper: Sweeper, private readonly hosts: readonly WorkerHost[]) {}

  onApplicationBootstrap(): void {
    if (this.hosts.length === 0) return;
    for (const { worker } of this.hosts) worker.run().catch((error: Error) => worker.emit('error', error));
    this.sweeper.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.sweeper.stop(), ...this.hosts.map(({ worker }) => worker.close())]);
  }
}
