import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { SimulatedTime } from '../time/simulated-time.js';
import type { DeadlineRef } from './ports.js';
import { HORIZON_MS, WAIT_MS, WakeUps, wakeJobId } from './wake-ups.js';

const NOW = Date.UTC(2026, 6, 1);
const ref = (caseId: string): DeadlineRef => ({ caseId, key: 'consultation:2', generation: 3, stage: 'due' });

describe('WakeUps', () => {
  const add = jest.fn<(...job: unknown[]) => Promise<unknown>>();
  const addBulk = jest.fn<(jobs: { opts: unknown }[]) => Promise<unknown>>();
  let wakeUps: WakeUps;
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    add.mockReset().mockResolvedValue({});
    addBulk.mockReset().mockResolvedValue([]);
    const queue = { add, addBulk } as unknown as Queue;
    wakeUps = new WakeUps(queue, queue, queue, new SimulatedTime(NOW));
  });
  afterEach(() => {
    wakeUps.onApplicationShutdown();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('sends what was asked for during a pause together, each wake-up once', async () => {
    for (const caseId of ['a', 'b', 'c', 'b']) await wakeUps.wakeAt({ ...ref(caseId), at: NOW + 1000 });
    await jest.advanceTimersByTimeAsync(100);

    expect(addBulk.mock.calls.map(([jobs]) => jobs.map(({ opts }) => opts))).toEqual([
      [{ jobId: wakeJobId(ref('a')), delay: 1000 }],
      [{ jobId: wakeJobId(ref('b')), delay: 1000 }, { jobId: wakeJobId(ref('c')), delay: 1000 }],
    ]);
  });

  it('wakes at once what should have been woken before', async () => {
    await wakeUps.wakeAt({ ...ref('a'), at: NOW - 5 });
    expect(addBulk.mock.calls[0]?.[0][0]?.opts).toMatchObject({ delay: 0 });
  });

  it('leaves alone what is beyond the horizon', async () => {
    await wakeUps.wakeAt({ ...ref('a'), at: NOW + HORIZON_MS + 1 });
    expect(addBulk).not.toHaveBeenCalled();
  });

  it('does not wait for a queue that does not answer, and asks nothing more of it meanwhile', async () => {
    add.mockReturnValue(new Promise(() => undefined));
    for (let i = 0; i < 20; i += 1) {
      const nudged = wakeUps.nudgeOutbox();
      await jest.advanceTimersByTimeAsync(WAIT_MS);
      await nudged;
    }

    expect(add.mock.calls.length).toBeLessThanOrEqual(8);
    expect(wakeUps.missed).toBe(20);
  });

  it('swallows a failure', async () => {
    add.mockRejectedValue(new Error('no queue'));
    await expect(wakeUps.nudgeOutbox()).resolves.toBeUndefined();
    expect(wakeUps.missed).toBe(1);
  });

  it('keeps only so many while the queue is slow', async () => {
    for (let i = 0; i < 600; i += 1) await wakeUps.wakeAt({ ...ref(`case-${i}`), at: NOW });
    expect(wakeUps.missed).toBe(99);
  });

  it('is silent after the end', async () => {
    wakeUps.onApplicationShutdown();
    await wakeUps.nudgeOutbox();
    expect(add).not.toHaveBeenCalled();
  });
});

describe('the name of a wake-up', () => {
  it('has no colon, and differs where anything differs', () => {
    const names = [
      ref('a'), { ...ref('a'), key: 'consultation' }, { ...ref('a'), generation: 4 }, { ...ref('a'), stage: 'red' },
      { ...ref('a/b'), key: 'c' }, { ...ref('a'), key: 'b/c' },
    ].map(wakeJobId);

    expect(new Set(names).size).toBe(names.length);
    expect(names.join('')).not.toContain(':');
  });
});
