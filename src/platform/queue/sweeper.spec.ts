import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Heartbeat } from './heartbeat.js';
import { DeadlineEnforcer, DueWork, OutboxRelay } from './ports.js';
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
class CountingWork extends DueWork {
  runs = 0;
  /** Takes for ever. */
  runDue(): Promise<number> {
    this.runs += 1;
    return new Promise(() => undefined);
  }
}

describe('Sweeper', () => {
  const getJobScheduler = jest.fn<() => Promise<unknown>>();
  const upsertJobScheduler = jest.fn<(...args: unknown[]) => Promise<unknown>>();
  const add = jest.fn<(...args: unknown[]) => Promise<unknown>>();
  const queue = { getJobScheduler, upsertJobScheduler, add } as unknown as Queue;
  let enforcer: CountingEnforcer;
  let relay: CountingRelay;
  let work: CountingWork;
  let sweeper: Sweeper;
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000_000 });
    for (const level of ['warn', 'error', 'log'] as const) jest.spyOn(Logger.prototype, level).mockReturnValue(undefined);
    for (const call of [getJobScheduler, upsertJobScheduler, add]) call.mockReset().mockResolvedValue(undefined);
    [enforcer, relay, work] = [new CountingEnforcer(), new CountingRelay(), new CountingWork()];
    sweeper = new Sweeper(queue, queue, queue, enforcer, relay, work, new Heartbeat({ role: 'all' }));
  });
  afterEach(async () => {
    const stopped = sweeper.stop();
    await jest.advanceTimersByTimeAsync(6_000);
    await stopped;
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('sets up the schedulers where there are none', async () => {
    await sweeper.tend();
    expect(upsertJobScheduler.mock.calls.map(([, every, template]) => [every, template])).toEqual([
      [{ every: SWEEP_EVERY_MS }, expect.objectContaining({ name: 'sweep' })],
      [{ every: SWEEP_EVERY_MS }, expect.objectContaining({ name: 'relay' })],
      [{ every: SWEEP_EVERY_MS }, expect.objectContaining({ name: 'work' })],
    ]);
  });

  it.each([
    ['leaves a scheduler alone that is at work', { every: SWEEP_EVERY_MS, next: 1_000_000_000 - 1000 }, 0],
    ['sets up one anew that stopped', { every: SWEEP_EVERY_MS, next: 1_000_000_000 - SWEEP_EVERY_MS }, 3],
    ['sets up one anew of another interval', { every: 5, next: 1_000_000_000 + 5 }, 3],
  ])('%s', async (_, scheduler, times) => {
    getJobScheduler.mockResolvedValue(scheduler);
    await sweeper.tend();
    expect(upsertJobScheduler).toHaveBeenCalledTimes(times);
  });

  it('asks for a sweep at the start and looks after the schedulers every half minute', async () => {
    sweeper.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(add.mock.calls.map(([job]) => job)).toEqual(['sweep', 'relay', 'work']);
    await jest.advanceTimersByTimeAsync(2 * SWEEP_EVERY_MS);

    expect(getJobScheduler).toHaveBeenCalledTimes(9);
    expect(add).toHaveBeenCalledTimes(3);
  });

  it('sweeps by itself while the queue does not answer; one failure does not stop the other work', async () => {
    getJobScheduler.mockReturnValue(new Promise(() => undefined));
    const tended = sweeper.tend();
    await jest.advanceTimersByTimeAsync(2_000);
    await tended;

    expect([enforcer.sweeps, relay.relays, work.runs]).toEqual([1, 1, 1]);
  });

  it('goes on sweeping while background work takes its time', async () => {
    getJobScheduler.mockRejectedValue(new Error('no queue'));
    await sweeper.tend();
    await sweeper.tend();

    expect([enforcer.sweeps, relay.relays, work.runs]).toEqual([2, 2, 1]);
  });
});
