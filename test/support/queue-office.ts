import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getQueueToken } from '@nestjs/bullmq';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { CONFIG, type Config, type ProcessRole } from '../../src/platform/config/config.js';
import type { QueueName } from '../../src/platform/queue/names.js';
import { DeadlineEnforcer, DueWork, OutboxRelay, type DeadlineRef } from '../../src/platform/queue/ports.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { QueueWorkersModule } from '../../src/platform/queue/queue-workers.module.js';
import { SimulatedTime } from '../../src/platform/time/simulated-time.js';
import { Time } from '../../src/platform/time/time.js';
import { Witness } from './queue-witness.js';

/** Stands in for the clock's enforcement: keeps what it was asked for. */
export class RecordingEnforcer extends DeadlineEnforcer {
  readonly sweeps = new Witness<'sweep'>();
  readonly ones = new Witness<DeadlineRef>();
  /** Failures still to come, for the calls of `enforceOne` after this. */
  failures = 0;

  async enforceDue(): Promise<number> {
    this.sweeps.saw('sweep');
    return 0;
  }

  async enforceOne(ref: DeadlineRef): Promise<void> {
    this.ones.saw(ref);
    if (this.failures-- > 0) throw new Error('the database is busy');
  }
}

/** Stands in for the engine's relay. */
export class RecordingRelay extends OutboxRelay {
  readonly relays = new Witness<'relay'>();

  /** What the next call answers. */
  delivers = 0;

  async relay(): Promise<number> {
    this.relays.saw('relay');
    const delivered = this.delivers;
    this.delivers = 0;
    return delivered;
  }
}

/** Stands in for those who do background work. */
export class RecordingWork extends DueWork {
  readonly runs = new Witness<'work'>();

  async runDue(): Promise<number> {
    this.runs.saw('work');
    return 0;
  }
}

/** One process of the product as far as the queue sees it. */
export interface QueueOffice {
  readonly app: TestingModule;
  readonly enforcer: RecordingEnforcer;
  readonly relay: RecordingRelay;
  readonly work: RecordingWork;
  readonly time: SimulatedTime;
  queue(name: QueueName): Queue;
  close(): Promise<void>;
}

/** A Monday morning; far from the machine's own time, so that nothing takes one for the other. */
export const OFFICE_OPENS = Date.UTC(2031, 2, 3, 0, 30);

export async function openOffice(queueUrl: string, role: ProcessRole = 'all'): Promise<QueueOffice> {
  const enforcer = new RecordingEnforcer();
  const relay = new RecordingRelay();
  const work = new RecordingWork();
  const time = new SimulatedTime(OFFICE_OPENS);
  const app = await Test.createTestingModule({
    imports: [
      surroundings({ queueUrl, role, dataDir: join(tmpdir(), 'yishen-queue-tests') }, time),
      QueueModule.forRoot(),
      QueueWorkersModule.forRoot([ports(enforcer, relay, work)]),
    ],
  }).compile();
  app.useLogger(false);
  await app.init();
  return { app, enforcer, relay, work, time, queue: (name) => app.get<Queue>(getQueueToken(name)), close: () => app.close() };
}

@Global()
@Module({})
class Surroundings {}

@Module({})
class Ports {}

function surroundings(config: Pick<Config, 'queueUrl' | 'role' | 'dataDir'>, time: SimulatedTime): DynamicModule {
  const providers = [{ provide: CONFIG, useValue: config }, { provide: Time, useValue: time }];
  return { module: Surroundings, providers, exports: providers };
}

function ports(enforcer: RecordingEnforcer, relay: RecordingRelay, work: RecordingWork): DynamicModule {
  const providers = [{ provide: DeadlineEnforcer, useValue: enforcer }, { provide: OutboxRelay, useValue: relay }, { provide: DueWork, useValue: work }];
  return { module: Ports, providers, exports: providers };
}
