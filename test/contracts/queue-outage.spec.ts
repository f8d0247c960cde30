import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { DeadlinesProcessor } from '../../src/platform/queue/deadlines.processor.js';
import { QUEUES } from '../../src/platform/queue/names.js';
import { QueueHealth } from '../../src/platform/queue/queue-health.js';
import { QueueMetrics } from '../../src/platform/queue/queue-metrics.js';
import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { WAIT_MS, WakeUps } from '../../src/platform/queue/wake-ups.js';
import { within } from '../../src/platform/queue/within.js';
import { OFFICE_OPENS, openOffice, type QueueOffice } from '../support/queue-office.js';

const ref = { caseId: 'a', key: 'statutory', generation: 1, stage: 'due' };

/** Nobody listens on port 1. */
const away = [
  { name: 'Redis', url: 'redis://127.0.0.1:1' },
  { name: 'PostgreSQL', url: 'postgres://nobody:pass-of-nobody@127.0.0.1:1/none' },
];

describe.each(away)('with $name away', ({ url }) => {
  let office: QueueOffice;
  beforeEach(async () => {
    office = await openOffice(url);
  });
  afterEach(() => office.close());

  it('a command that is committed is not kept waiting, and what was lost is counted', async () => {
    const wakeUps = office.app.get(WakeUps);
    const all = [wakeUps.nudgeOutbox(), wakeUps.nudgeDeadlines(), wakeUps.wakeAt({ ...ref, at: OFFICE_OPENS })];
    await within(WAIT_MS * 4, Promise.all(all));

    expect(office.app.get(QueueMetrics).missedWakeUps).toBe(3);
  });

  it('the process starts, sweeps by itself and says that the queue is away, without its address', async () => {
    await office.enforcer.sweeps.times(1);
    await office.relay.relays.times(1);
    const sweeps = office.enforcer.sweeps.seen.length;
    await office.app.get(Sweeper).tend();

    expect(office.enforcer.sweeps.seen.length).toBeGreaterThan(sweeps);
    const health = await office.app.get(QueueHealth).check();
    expect(health.ok).toBe(false);
    expect(health.detail).not.toContain('pass-of-nobody');
    expect(await office.app.get(QueueMetrics).counts()).toEqual([]);
  });

  it('the process ends in bounded time', async () => {
    await within(12_000, office.close());
  });
});

describe('a process of one role', () => {
  it('has queues and no workers where it only serves', async () => {
    const office = await openOffice('redis://127.0.0.1:1', 'web');

    expect(office.app.get<Queue>(getQueueToken(QUEUES.deadlines)).name).toBe('deadlines');
    expect(office.app.get(DeadlinesProcessor)).toBeNull();
    expect(office.enforcer.sweeps.seen).toEqual([]);
    await office.close();
  });

  it.each(['web', 'worker'] as const)('is refused an embedded queue as %s, for nobody else would see it', async (role) => {
    await expect(openOffice('embedded', role)).rejects.toThrow(`YISHEN_ROLE=${role}`);
  });
});
