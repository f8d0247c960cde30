import { jest } from '@jest/globals';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { Reads, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { QUEUES } from '../../src/platform/queue/names.js';
import { SWEEP_EVERY_MS, SWEEP_SCHEDULER, Sweeper } from '../../src/platform/queue/sweeper.js';
import { WakeUps } from '../../src/platform/queue/wake-ups.js';
import { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { Time } from '../../src/platform/time/time.js';
import { LEASE_MS, MOST_ATTEMPTS } from '../../src/platform/work/work-claims.js';
import { WorkAbandonedError, WorkImpossibleError, type WorkHandler, type WorkProgress } from '../../src/platform/work/work-handler.js';
import { WorkHandlers } from '../../src/platform/work/work-handlers.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { WorkModule } from '../../src/platform/work/work.module.js';
import { openDatabase, type Database } from '../../src/platform/database/database.js';
import { schema } from '../../src/schema.js';
import { databases, type TestDatabase } from '../support/database.js';
import { OFFICE_OPENS, openOffice, type QueueOffice } from '../support/queue-office.js';
import { queueServers } from '../support/queue-servers.js';
import { Witness } from '../support/queue-witness.js';
import { timeAt } from '../support/time.js';

@Global()
@Module({})
class Surroundings {}

function surroundings(database: Pick<Database, 'unitOfWork' | 'reads'>, time: SimulatedTime): DynamicModule {
  const providers = [{ provide: UnitOfWork, useValue: database.unitOfWork }, { provide: Reads, useValue: database.reads }, { provide: Time, useValue: time }, Metrics];
  return { module: Surroundings, providers, exports: providers };
}

/** Does what the test says, and remembers it. */
class Clerk implements WorkHandler {
  readonly begun = new Witness<string>();
  readonly givenUp: string[] = [];
  limitMs?: number;
  work: (subject: string, progress: WorkProgress) => Promise<void> = async () => undefined;
  onGivenUp: () => Promise<void> = async () => undefined;

  constructor(readonly kind: string) {}

  async run(subject: string, progress: WorkProgress): Promise<void> {
    this.begun.saw(subject);
    await this.work(subject, progress);
  }

  async giveUp(subject: string, error: string): Promise<void> {
    await this.onGivenUp();
    this.givenUp.push(`${subject}: ${error}`);
  }
}

/** One process of those that share the work, with a database connection of its own. */
class Process {
  readonly clerk = new Clerk('render');

  private constructor(private readonly app: TestingModule, private readonly database: Database, readonly time: SimulatedTime) {
    app.get(WorkHandlers).register(this.clerk);
  }

  static async start(url: string, time: SimulatedTime): Promise<Process> {
    const database = await openDatabase(url, schema);
    const app = await Test.createTestingModule({ imports: [surroundings(database, time), WorkModule] }).compile();
    app.useLogger(false);
    await app.init();
    return new Process(app, database, time);
  }

  get items(): WorkItems {
    return this.app.get(WorkItems);
  }

  runDue = (only?: readonly string[]): Promise<number> => this.app.get(WorkRunner).runDue(only);
  add = (subject: string, kind = 'render', notBefore?: number): Promise<void> =>
    this.database.unitOfWork.run((tx) => this.items.add(tx, kind, subject, notBefore === undefined ? {} : { notBefore }));
  find = (subject: string, kind = 'render') => this.items.find(this.database.reads, kind, subject);
  register = (handler: WorkHandler): void => this.app.get(WorkHandlers).register(handler);
  metrics = (): Promise<string> => this.app.get(Metrics).registry.metrics();

  /** Ends as on SIGTERM. */
  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

const MINUTE = 60_000;
const never = new Promise<never>(() => undefined);

describe.each(databases())('background work on $name', ({ open }) => {
  let db: TestDatabase;
  let time: SimulatedTime;
  let one: Process;
  const processes: Process[] = [];
  const start = async (): Promise<Process> => {
    const process = await Process.start(db.url, time);
    processes.push(process);
    return process;
  };
  const later = (ms: number): void => time.set(time.now() + ms);
  const rows = () => db.reads.query<{ subject: string; state: string; attempts: number }>('SELECT subject, state, attempts FROM work_items ORDER BY created_at, subject');

  beforeEach(async () => {
    for (const level of ['warn', 'error', 'log'] as const) jest.spyOn(Logger.prototype, level).mockReturnValue(undefined);
    db = await open();
    time = timeAt('2026-03-02');
    one = await start();
  });
  afterEach(async () => {
    for (const process of processes.splice(0)) await process.stop();
    await db.close();
    jest.restoreAllMocks();
  });

  it('is done once, however often it was asked for while it waited', async () => {
    await Promise.all(['a', 'b', 'a', 'a'].map((subject) => one.add(subject)));
    expect(await one.runDue()).toBe(2);
    expect(await one.runDue()).toBe(0);
    expect([...one.clerk.begun.seen].sort()).toEqual(['a', 'b']);
    expect(await one.find('a')).toMatchObject({ state: 'done', attempts: 1, lastError: null, nextAt: null, doneAt: time.now() });
    expect(await one.find('c')).toBeNull();
  });

  it('is not asked for where the transaction that asks is undone', async () => {
    await expect(db.unitOfWork.run(async (tx) => {
      await one.items.add(tx, 'render', 'a');
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect(await one.find('a')).toBeNull();
  });

  it('is done anew when it is asked for again afterwards', async () => {
    for (const _ of [1, 2]) {
      await one.add('a');
      later(1);
      await one.runDue();
    }
    expect(one.clerk.begun.seen).toEqual(['a', 'a']);
    expect((await rows()).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('waits until its time; the earlier of two counts', async () => {
    const now = time.now();
    await one.add('a', 'render', now + 2 * MINUTE);
    await one.add('a', 'render', now + 1 * MINUTE);
    await one.add('a', 'render', now + 3 * MINUTE);
    expect(await one.find('a')).toMatchObject({ state: 'waiting', nextAt: now + MINUTE });
    later(MINUTE - 1);
    expect(await one.runDue()).toBe(0);
    later(1);
    expect(await one.runDue()).toBe(1);
  });

  it('that is asked for while it runs is done once more afterwards', async () => {
    one.clerk.work = async (_, progress) => {
      if (one.clerk.begun.seen.length === 1) {
        await one.add('a', 'render', time.now() + 2 * MINUTE);
        await one.add('a', 'render', time.now() + MINUTE);
      }
      await progress.report(1, 1);
    };
    await one.add('a');
    expect(await one.runDue()).toBe(1);
    expect(await one.find('a')).toMatchObject({ state: 'waiting', attempts: 0, doneAt: null, nextAt: time.now() + MINUTE });
    later(MINUTE);
    expect(await one.runDue()).toBe(1);
    expect(await one.find('a')).toMatchObject({ state: 'done', attempts: 1 });
    expect(await rows()).toHaveLength(1);
  });

  it('is tried again after 10 seconds, twice as long each time up to an hour, and given up after twelve attempts', async () => {
    one.clerk.work = async () => Promise.reject(new Error('the printer is out of paper\nand more'));
    await one.add('a');
    const pauses: number[] = [];
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await one.runDue()).toBe(0);
      const found = (await one.find('a'))!;
      expect(found).toMatchObject({ state: 'waiting', attempts: attempt, lastError: 'the printer is out of paper' });
      pauses.push((found.nextAt! - time.now()) / 1000);
      later(found.nextAt! - time.now() - 1);
      await one.runDue();
      expect(one.clerk.begun.seen).toHaveLength(attempt);
      later(1);
    }
    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
    expect(one.clerk.givenUp).toEqual([]);
    await one.runDue();
    expect(one.clerk.givenUp).toEqual(['a: the printer is out of paper']);
    expect(await one.find('a')).toMatchObject({ state: 'given-up', attempts: MOST_ATTEMPTS, nextAt: null, doneAt: time.now() });
    expect(await one.metrics()).toContain('yishen_work_items{kind="render",state="given-up"} 1');
    expect(await one.metrics()).toContain('yishen_work_failures_total{kind="render"} 12');
    later(48 * 60 * MINUTE);
    await one.runDue();
    expect(one.clerk.begun.seen).toHaveLength(MOST_ATTEMPTS);
  });

  it('that failed is tried at once when somebody asks for it again', async () => {
    one.clerk.work = async () => (one.clerk.begun.seen.length === 1 ? Promise.reject(new Error('not now')) : undefined);
    await one.add('a');
    await one.runDue();
    expect(await one.runDue()).toBe(0);
    await one.add('a');
    expect(await one.runDue()).toBe(1);
    expect(await one.find('a')).toMatchObject({ state: 'done', lastError: null });
  });

  it('that can never succeed is given up at once', async () => {
    one.clerk.work = async () => Promise.reject(new WorkImpossibleError('no such mailbox'));
    await one.add('a');
    await one.runDue();
    expect(one.clerk.givenUp).toEqual(['a: no such mailbox']);
    expect(await one.find('a')).toMatchObject({ state: 'given-up', attempts: 1 });
  });

  it('is not given up before somebody could be told', async () => {
    one.clerk.work = async () => Promise.reject(new WorkImpossibleError('no such mailbox'));
    one.clerk.onGivenUp = async () => Promise.reject(new Error('the database is busy'));
    await one.add('a');
    await one.runDue();
    expect(await one.find('a')).toMatchObject({ state: 'waiting', lastError: 'no such mailbox', nextAt: time.now() + 60 * MINUTE });
    one.clerk.onGivenUp = async () => undefined;
    later(60 * MINUTE);
    await one.runDue();
    expect(one.clerk.givenUp).toEqual(['a: no such mailbox']);
  });

  it('that fails holds up no other', async () => {
    one.clerk.work = async (subject) => (subject === 'b' ? Promise.reject(new Error('broken')) : undefined);
    for (const subject of ['a', 'b', 'c']) await one.add(subject);
    expect(await one.runDue()).toBe(2);
    expect((await rows()).map(({ subject, state }) => `${subject} ${state}`)).toEqual(['a done', 'b waiting', 'c done']);
  });

  it('of another kind waits where only some kinds are to be run', async () => {
    await one.add('a');
    expect(await one.runDue(['read'])).toBe(0);
    expect(await one.runDue(['read', 'render'])).toBe(1);
  });

  it('of a kind nobody handles waits for one who does, and is told of once', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    await one.add('a', 'carrier-pigeon');
    await one.runDue();
    await one.runDue();
    expect(error.mock.calls).toEqual([["nobody handles work of the kind 'carrier-pigeon'; it waits"]]);
    expect(await one.find('a', 'carrier-pigeon')).toMatchObject({ state: 'waiting', attempts: 0 });
    const pigeon = new Clerk('carrier-pigeon');
    one.register(pigeon);
    await one.runDue();
    expect(pigeon.begun.seen).toEqual(['a']);
    expect(() => one.register(pigeon)).toThrow('has a handler already');
  });

  it('shows how far it is', async () => {
    const seen: unknown[] = [];
    one.clerk.work = async (subject, progress) => {
      for (let n = 1; n <= 400; n += 1) await progress.report(n, 400);
      seen.push((await one.find(subject))?.progress, (await one.find(subject))?.state);
    };
    await one.add('a');
    await one.runDue();
    expect(seen).toEqual([{ done: 400, of: 400 }, 'running']);
  });

  it('is done once by two processes that begin at the same moment, and shared between them', async () => {
    const two = await start();
    for (let n = 0; n < 20; n += 1) await one.add(`letter-${n}`);
    const counts = await Promise.all([one.runDue(), two.runDue(), one.runDue(), two.runDue()]);
    expect(counts.reduce((a, b) => a + b)).toBe(20);
    expect(new Set([...one.clerk.begun.seen, ...two.clerk.begun.seen]).size).toBe(20);
    expect(one.clerk.begun.seen.length + two.clerk.begun.seen.length).toBe(20);
  });

  it('of a process that died is taken over when its lease has run out, and not before; the dead one cannot come back', async () => {
    const two = await start();
    const results: unknown[] = [];
    let wake = (): void => undefined;
    one.clerk.work = async (_, progress) => {
      await new Promise<void>((resolve) => (wake = resolve));
      await progress.report(1, 2).catch((error: unknown) => results.push(error));
      progress.signal.throwIfAborted();
    };
    await one.add('a');
    const dead = one.runDue();
    await one.clerk.begun.times(1);
    later(LEASE_MS - 1);
    expect(await two.runDue()).toBe(0);
    later(1);
    expect(await two.runDue()).toBe(1);
    wake();
    expect(await dead).toBe(0);
    expect(results).toEqual([expect.any(WorkAbandonedError)]);
    expect(await two.find('a')).toMatchObject({ state: 'done', attempts: 2 });
    expect(two.clerk.begun.seen).toEqual(['a']);
  });

  it('that kills its process every time is given up in the end', async () => {
    await one.add('a');
    await db.unitOfWork.run((tx) => tx.execute("UPDATE work_items SET state = 'running', attempts = ?, lease_id = 'of-a-dead-one', next_at = ?", [MOST_ATTEMPTS, time.now() + LEASE_MS]));
    later(LEASE_MS);
    await one.runDue();
    expect(one.clerk.begun.seen).toEqual([]);
    expect(one.clerk.givenUp).toEqual(['a: every attempt was cut off']);
  });

  it('is put back when its process ends in the middle, and costs no attempt', async () => {
    const two = await start();
    one.clerk.work = () => never;
    await one.add('a');
    // What it was at ends with the process, and its pass with an error or without: nobody of that process is left to hear of it.
    const cut = one.runDue().catch(() => 0);
    await one.clerk.begun.times(1);
    await processes.shift()!.stop();
    expect(await two.find('a')).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await two.runDue()).toBe(1);
    expect(await cut).toBe(0);
  });

  it('that takes longer than its limit counts as failed, and its handler is told to stop', async () => {
    one.clerk.limitMs = 20;
    let signal: AbortSignal | undefined;
    one.clerk.work = (_, progress) => {
      signal = progress.signal;
      return never;
    };
    await one.add('a');
    await one.runDue();
    expect(await one.find('a')).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'no answer within 20 ms' });
    expect(signal?.aborted).toBe(true);
  });

  it('is refused a kind or subject that does not fit', async () => {
    await expect(one.add('x'.repeat(201))).rejects.toThrow(RangeError);
    await expect(one.add('a', '')).rejects.toThrow(RangeError);
  });
});

describe.each(queueServers(process.env))('background work on a queue on $name', (server) => {
  let office: QueueOffice;
  beforeAll(async () => {
    office = await openOffice(await server.prepare());
    await office.queue(QUEUES.work).waitUntilReady();
  }, 120_000);
  afterAll(async () => {
    await server.lose(office).finally(() => office.close());
    await server.dispose();
  });

  it('is looked for when a process starts, when somebody asks for it, and after every delivery of the outbox', async () => {
    await office.work.runs.times(1);
    const started = office.work.runs.seen.length;
    await office.app.get(WakeUps).nudgeWork();
    await office.work.runs.times(started + 1);
    office.relay.delivers = 1;
    await office.app.get(WakeUps).nudgeOutbox();
    await office.work.runs.times(started + 2);
  });

  it('is swept, by one schedule', async () => {
    await office.app.get(Sweeper).tend();
    expect((await office.queue(QUEUES.work).getJobSchedulers()).map(({ key, every }) => [key, every])).toEqual([[SWEEP_SCHEDULER, SWEEP_EVERY_MS]]);
  });

  it('is looked for when the clock of a demonstration is moved', async () => {
    const before = office.work.runs.seen.length;
    await office.time.advanceTo(OFFICE_OPENS + MINUTE);
    await office.work.runs.times(before + 1);
  });
});
