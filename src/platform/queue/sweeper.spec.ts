import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Heartbeat } from './heartbeat.js';
import { DeadlineEnforcer, OutboxRelay } from './ports.js';
import { SWEEP_EVERY_MS, Sweeper } from './sweeper.js';

class CountingEnforcer extends DeadlineEnforcer {
  sweeps = 0;
  async enforceDue(): Promise<number> {
    this.sweeps += 1;
    throw new Error('the database is busy');
  }
  async enforceOne(): Promise<void> {}
}
class CountingRelay extends OutboxRelay {
  relays = 0;
  async relay(): Promise<number> {
    return (this.relays += 1);
  }
}

describe('Sweeper', () => {
  const getJobScheduler = jest.fn<() => Promise<unknown>>();
  const upsertJobScheduler = jest.fn<(...args: unknown[]) => Promise<unknown>>();
  const add = jest.fn<(...args: unknown[]) => Promise<unknown>>();
  const queue = { getJobScheduler, upsertJobScheduler, add } as unknown as Queue;
  let enforcer: CountingEnforcer;
  let relay: CountingRelay;
  let sweeper: Sweeper;
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000_000 });
    for (const level of ['warn', 'error', 'log'] as const) jest.spyOn(Logger.prototype, level).mockReturnValue(undefined);
    for (const call of [getJobScheduler, upsertJobScheduler, add]) call.mockReset().mockResolvedValue(undefined);
    [enforcer, relay] = [new CountingEnforcer(), new CountingRelay()];
    sweeper = new Sweeper(queue, queue, enforcer, relay, new Heartbeat({ role: 'all' }));
  });
  afterEach(async () => {
    await sweeper.stop();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('sets up both schedulers where there are none', async () => {
    await sweeper.tend();
    expect(upsertJobScheduler.mock.calls.map(([, every, template]) => [every, template])).toEqual([
      [{ every: SWEEP_EVERY_MS }, expect.objectContaining({ name: 'sweep' })],
      [{ every: SWEEP_EVERY_MS }, expect.objectContaining({ name: 'relay' })],
    ]);
  });

  it.each([
    ['leaves a scheduler alone that is at work', { every: SWEEP_EVERY_MS, next: 1_000_000_000 - 1000 }, 0],
    ['sets up one anew that stopped', { every: SWEEP_EVERY_MS, next: 1_000_000_000 - SWEEP_EVERY_MS }, 2],
    ['sets up one anew of another interval', { every: 5, next: 1_000_000_000 + 5 }, 2],
  ])('%s', async (_, scheduler, times) => {
    getJobScheduler.mockResolvedValue(scheduler);
    await sweeper.tend();
    expect(upsertJobScheduler).toHaveBeenCalledTimes(times);
  });

  it('asks for a sweep at the start and looks after the schedulers every half minute', async () => {
    sweeper.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(add.mock.calls.map(([job]) => job)).toEqual(['sweep', 'relay']);
    await jest.advanceTimersByTimeAsync(2 * SWEEP_EVERY_MS);

    expect(getJobScheduler).toHaveBeenCalledTimes(6);
    expect(add).toHaveBeenCalledTimes(2);
  });

  it('sweeps by itself while the queue does not answer; one failure does not stop the other work', async () => {
    getJobScheduler.mockReturnValue(new Promise(() => undefined));
    const tended = sweeper.tend();
    await jest.advanceTimersByTimeAsync(2_000);
    await tended;

    expect([enforcer.sweeps, relay.relays]).toEqual([1, 1]);
  });
});
