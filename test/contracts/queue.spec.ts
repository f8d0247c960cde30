import { jest } from '@jest/globals';
import { BoundedQueue } from '../../src/platform/queue/bounded-queue.js';
import { BoundedWorker } from '../../src/platform/queue/bounded-worker.js';
import { JOBS, QUEUES } from '../../src/platform/queue/names.js';
import type { DeadlineRef } from '../../src/platform/queue/ports.js';
import { QueueHealth } from '../../src/platform/queue/queue-health.js';
import { QueueMetrics } from '../../src/platform/queue/queue-metrics.js';
import { QUEUE_TRANSPORT } from '../../src/platform/queue/queue-transport.token.js';
import { SWEEP_SCHEDULER, Sweeper } from '../../src/platform/queue/sweeper.js';
import type { QueueTransport } from '../../src/platform/queue/transport.js';
import { HORIZON_MS, WakeUps, wakeJobId } from '../../src/platform/queue/wake-ups.js';
import { OFFICE_OPENS, openOffice, type QueueOffice } from '../support/queue-office.js';
import { queueServers } from '../support/queue-servers.js';
import { Witness } from '../support/queue-witness.js';

// The embedded database may have to be made from nothing first.
jest.setTimeout(120_000);

const ref = (caseId: string, generation = 1): DeadlineRef => ({ caseId, key: 'consultation:2', generation, stage: 'due' });

describe.each(queueServers(process.env))('the queue on $name', (server) => {
  let url: string;
  let office: QueueOffice;
  const wakeUps = (): WakeUps => office.app.get(WakeUps);

  beforeAll(async () => {
    url = await server.prepare();
  });
  beforeEach(async () => {
    office = await openOffice(url);
    await office.queue(QUEUES.deadlines).waitUntilReady();
    await office.queue(QUEUES.outbox).waitUntilReady();
  });
  afterEach(async () => {
    await server.lose(office).finally(() => office.close());
  });
  afterAll(() => server.dispose());

  it('sweeps deadlines and outbox when a process starts', async () => {
    await office.enforcer.sweeps.times(1);
    await office.relay.relays.times(1);
  });

  it('delivers a wake-up of a deadline that has come, with its ids and nothing else', async () => {
    await wakeUps().wakeAt({ ...ref('a'), at: OFFICE_OPENS });

    expect(await office.enforcer.ones.see(({ caseId }) => caseId === 'a')).toEqual(ref('a'));
  });

  it('delivers a wake-up when its time comes, counted on the office\'s clock', async () => {
    await wakeUps().wakeAt({ ...ref('b'), at: OFFICE_OPENS + 150 });

    expect(await office.enforcer.ones.see(({ caseId }) => caseId === 'b')).toEqual(ref('b'));
  });

  it('leaves to the table what is further away than the horizon', async () => {
    await wakeUps().wakeAt({ ...ref('near'), at: OFFICE_OPENS + HORIZON_MS });
    await wakeUps().wakeAt({ ...ref('far'), at: OFFICE_OPENS + HORIZON_MS + 1 });
    await wakeUps().wakeAt({ ...ref('now'), at: OFFICE_OPENS });
    await office.enforcer.ones.see(({ caseId }) => caseId === 'now');

    expect(await office.queue(QUEUES.deadlines).getJob(wakeJobId(ref('near')))).toBeDefined();
    expect(await office.queue(QUEUES.deadlines).getJob(wakeJobId(ref('far')))).toBeUndefined();
  });

  it('relays the outbox when it is nudged, once for many nudges', async () => {
    await office.relay.relays.times(1);
    const before = office.relay.relays.seen.length;
    await Promise.all(Array.from({ length: 300 }, () => wakeUps().nudgeOutbox()));
    await office.relay.relays.times(before + 2);

    expect(office.relay.relays.seen.length).toBeLessThan(before + 10);
  });

  it('queues a wake-up once while it waits; a deadline set anew has its own', async () => {
    const later = { at: OFFICE_OPENS + HORIZON_MS };
    for (const generation of [1, 1, 2]) await wakeUps().wakeAt({ ...ref('c', generation), ...later });
    await wakeUps().wakeAt({ ...ref('flushed'), at: OFFICE_OPENS });
    await office.enforcer.ones.see(({ caseId }) => caseId === 'flushed');

    const waiting = await office.queue(QUEUES.deadlines).getDelayed();
    const ids = waiting.filter(({ name }) => name === JOBS.wake).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids)).toEqual(new Set([wakeJobId(ref('c', 1)), wakeJobId(ref('c', 2))]));
  });

  it('repeats a wake-up that failed, after a pause', async () => {
    office.enforcer.failures = 1;
    await wakeUps().wakeAt({ ...ref('d'), at: OFFICE_OPENS });
    await office.enforcer.ones.times(1);
    const job = await office.queue(QUEUES.deadlines).getJob(wakeJobId(ref('d')));
    await office.enforcer.ones.times(2);

    expect(office.enforcer.ones.seen).toEqual([ref('d'), ref('d')]);
    expect(job?.opts).toMatchObject({ attempts: 5, backoff: { type: 'exponential', delay: 1000 } });
  });

  it('has one sweep, however many processes set it up', async () => {
    const second = server.shared ? await openOffice(url) : office;
    await Promise.all([office, second].map(({ app }) => app.get(Sweeper).tend()));

    for (const name of [QUEUES.deadlines, QUEUES.outbox]) {
      const schedulers = await office.queue(name).getJobSchedulers();
      expect(schedulers.map(({ key }) => key)).toEqual([SWEEP_SCHEDULER]);
      const jobs = await office.queue(name).getDelayed();
      expect(jobs.filter(({ repeatJobKey }) => repeatJobKey === SWEEP_SCHEDULER).length).toBeLessThanOrEqual(1);
    }
    if (server.shared) await second.close();
  });

  it('sweeps again after the queue lost everything', async () => {
    await office.enforcer.sweeps.times(1);
    await office.app.get(Sweeper).tend();
    await server.lose(office);
    const [sweeps, relays] = [office.enforcer.sweeps.seen.length, office.relay.relays.seen.length];
    await office.app.get(Sweeper).tend();

    await office.enforcer.sweeps.times(sweeps + 1);
    await office.relay.relays.times(relays + 1);
    expect(await office.queue(QUEUES.deadlines).getJobSchedulersCount()).toBe(1);
  });

  it('sweeps when the clock of a demonstration is moved', async () => {
    await office.enforcer.sweeps.times(1);
    await office.app.get(Sweeper).tend();
    const before = office.enforcer.sweeps.seen.length;
    await office.time.advanceTo(OFFICE_OPENS + HORIZON_MS);

    await office.enforcer.sweeps.times(before + 1);
  });

  it('says that it is well, and how many jobs are in which state', async () => {
    await wakeUps().wakeAt({ ...ref('e'), at: OFFICE_OPENS + HORIZON_MS });

    expect(await office.app.get(QueueHealth).check()).toMatchObject({ ok: true });
    const counts = await office.app.get(QueueMetrics).counts();
    const delayed = counts.find(({ queue, state }) => queue === QUEUES.deadlines && state === 'delayed');
    expect(delayed?.jobs).toBeGreaterThanOrEqual(1);
  });

  it('delivers a job again when its worker was stopped in the middle', async () => {
    const { connection } = office.app.get<QueueTransport>(QUEUE_TRANSPORT);
    const options = { connection, lockDuration: 400, stalledInterval: 100, maxStalledCount: 5 };
    const begun = new Witness<'victim' | 'heir'>();
    const queue = new BoundedQueue('interrupted', { connection });
    const victim = new BoundedWorker('interrupted', () => {
      begun.saw('victim');
      return new Promise(() => undefined);
    }, options);
    await queue.add('work', {});
    await begun.times(1);
    await victim.close(true);

    const heir = new BoundedWorker('interrupted', async () => begun.saw('heir'), options);
    await begun.times(2);
    expect(begun.seen).toEqual(['victim', 'heir']);
    await heir.close();
    await queue.obliterate({ force: true });
    await queue.close();
  });
});
