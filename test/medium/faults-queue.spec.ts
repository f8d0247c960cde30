import { getQueueToken } from '@nestjs/bullmq';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { AppModule } from '../../src/app.module.js';
import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { Applicants } from '../../src/requests/applicants/applicants.js';
import { Engine } from '../../src/engine/engine.js';
import { Setup } from '../../src/identity/people/setup.js';
import { configureHttp, httpAdapter } from '../../src/platform/http/http-app.js';
import { QUEUE_NAMES } from '../../src/platform/queue/names.js';
import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { OutboxDelivery } from '../../src/supervision/outbox/outbox-delivery.js';
import { Reads } from '../../src/platform/database/unit-of-work.js';
import type { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { Time } from '../../src/platform/time/time.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { testConfig } from '../support/config.js';
import { databases, type TestDatabase } from '../support/database.js';
import { Witness } from '../support/queue-witness.js';
import { instantAt } from '../support/time.js';

/** One process of the product with its own embedded queue, over a database that outlives it. */
class Process {
  readonly sweeps = new Witness<number>();
  readonly relays = new Witness<number>();

  private constructor(readonly app: NestFastifyApplication) {}

  static async start(database: TestDatabase, day: string, at = '09:00'): Promise<Process> {
    const config = testConfig({ databaseUrl: database.url, simulatedStart: instantAt(day, at), queueUrl: 'embedded' });
    const compiled = await Test.createTestingModule({ imports: [AppModule.with(config)] }).compile();
    const app = compiled.createNestApplication<NestFastifyApplication>(httpAdapter(config), { logger: false });
    await configureHttp(app, config);
    const process = new Process(app);
    process.watch(app.get(Enforcement), 'enforceDue', process.sweeps);
    process.watch(app.get(OutboxDelivery), 'relay', process.relays);
    await app.init();
    return process;
  }

  get time(): SimulatedTime {
    return this.app.get(Time) as SimulatedTime;
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  /** The queue forgets every job and every schedule. */
  async loseQueue(): Promise<void> {
    for (const name of QUEUE_NAMES) await this.app.get<Queue>(getQueueToken(name)).obliterate({ force: true });
  }

  async openCase(): Promise<string> {
    await this.app.get(Setup).createOffice({
      organs: [{ id: 'organ-1', code: 'land', kind: 'department', name: '丰城市自然资源局', shortName: '自然资源局', docPrefix: '丰自然资公开', reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院' }],
      units: [{ id: 'unit-1', organId: 'organ-1', name: '耕保科' }],
      people: [{ id: 'officer', kind: 'service', username: 'officer', displayName: '陈工', roles: [{ organId: 'organ-1', role: 'handling-officer' }] }],
    });
    const engine = this.app.get(Engine);
    const payload = {
      organId: 'organ-1', applicantKind: 'natural-person', channel: 'in-person', submittedOn: this.time.today(), policy: DEFAULT_POLICY,
      policyVersion: 'default', content: '征地补偿安置方案',
    };
    const applicants = this.app.get(Applicants);
    const { caseId } = await engine.open({
      definition: 'request', type: 'SUBMIT', payload, actorId: null,
      prepare: async (tx) => ({ ...payload, applicantId: await applicants.insert(tx, { kind: 'natural-person', name: '欧阳建国' }) }),
    });
    await engine.execute({ caseId, type: 'ASSIGN', payload: { unitId: 'unit-1', officerId: 'officer' }, actorId: null });
    return caseId;
  }

  async stages(): Promise<string[]> {
    const rows = await this.app.get(Reads).query<{ payload: string; fact_on: string }>("SELECT payload, fact_on FROM case_records WHERE type = 'CLOCK_STAGE' ORDER BY seq");
    return rows.map(({ payload, fact_on: on }) => ({ ...(JSON.parse(payload) as { key: string; stage: string }), on })).map(({ key, stage, on }) => `${key} ${stage} ${on}`);
  }

  async told(): Promise<number> {
    const [row] = await this.app.get(Reads).query<{ n: number }>("SELECT COUNT(*) AS n FROM notifications WHERE person_id = 'officer'");
    return Number(row!.n);
  }

  private watch<K extends string>(owner: Record<K, () => Promise<number>>, method: K, witness: Witness<number>): void {
    const original = owner[method].bind(owner);
    owner[method] = async () => {
      const count = await original();
      witness.saw(count);
      return count;
    };
  }
}

describe('a queue that loses everything', () => {
  let database: TestDatabase;
  let running: Process | undefined;
  beforeEach(async () => { database = await databases()[0]!.open(); });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await database.close();
  });

  it('misses not one deadline when it restarts with the process days later', async () => {
    running = await Process.start(database, '2026-03-06', '17:00');
    await running.openCase();
    await running.relays.see((delivered) => delivered > 0);
    await running.stop();
    running = await Process.start(database, '2026-04-07', '10:00');
    await running.sweeps.see((fired) => fired > 0);
    expect(await running.stages()).toEqual([
      'target reminder 2026-03-13', 'correction-notice due 2026-03-17', 'target yellow 2026-03-20', 'target red 2026-03-25', 'target due 2026-03-27',
      'target overdue 2026-03-28', 'statutory red 2026-04-01', 'statutory due 2026-04-03', 'statutory overdue 2026-04-04',
    ]);
    await running.sweeps.see((fired) => fired === 0);
    expect(await running.stages()).toHaveLength(9);
  });

  it('misses not one deadline when its server is emptied while the office works', async () => {
    running = await Process.start(database, '2026-03-06', '17:00');
    await running.openCase();
    await running.relays.see((delivered) => delivered > 0);
    const told = await running.told();
    running.relays.seen.length = 0;
    await running.loseQueue();
    running.time.set(instantAt('2026-03-13'));
    await running.app.get(Sweeper).tend();
    await running.sweeps.see((fired) => fired > 0);
    expect(await running.stages()).toEqual(['target reminder 2026-03-13']);
    await running.relays.see((delivered) => delivered > 0);
    expect(await running.told()).toBe(told + 1);
  });

  it('moving the time of the office wakes its workers', async () => {
    running = await Process.start(database, '2026-03-12', '17:00');
    await running.openCase();
    await running.time.advanceTo(instantAt('2026-03-19'));
    await running.sweeps.see((fired) => fired > 0);
    expect(await running.stages()).toEqual(['target reminder 2026-03-19']);
  });
});
