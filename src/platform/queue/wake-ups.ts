import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { Time } from '../time/time.js';
import { NUDGE_OPTIONS } from './job-options.js';
import { JOBS, QUEUES } from './names.js';
import { Outage } from './outage.js';
import { Pace } from './pace.js';
import type { DeadlineRef } from './ports.js';
import { within } from './within.js';

/** A stage of a deadline and when it comes. */
export interface WakeUp extends DeadlineRef {
  readonly at: Instant;
}

const HOUR_MS = 60 * 60 * 1000;

/** Only what comes this soon is queued; the table holds the rest. */
export const HORIZON_MS = 24 * HOUR_MS;

/** The longest a caller is kept waiting. */
export const WAIT_MS = 200;

/** Between two messages to the same queue. A busy office commits hundreds of times a second; one nudge serves them all. */
const PAUSE_MS = 100;

/** Wake-ups kept between two messages. What is beyond is left to the sweep. */
const MAX_KEPT = 500;

/** Messages under way at once. More than that, and the queue does not answer. */
const MAX_UNDER_WAY = 8;

/**
 * Tells the workers that there may be something to do. Called after the commit, and only an acceleration: it never
 * throws, never keeps its caller longer than `WAIT_MS`, and whatever it loses the sweep finds within half a minute.
 */
@Injectable()
export class WakeUps implements OnApplicationShutdown {
  private readonly outage = new Outage(new Logger('Queue'), 'wake-ups are not getting through, the sweep does their work');
  private readonly relays = new Pace(PAUSE_MS, () => this.send(1, () => this.outbox.add(JOBS.relay, {}, NUDGE_OPTIONS)));
  private readonly sweeps = new Pace(PAUSE_MS, () => this.send(1, () => this.deadlines.add(JOBS.sweep, {}, NUDGE_OPTIONS)));
  private readonly works = new Pace(PAUSE_MS, () => this.send(1, () => this.work.add(JOBS.work, {}, NUDGE_OPTIONS)));
  private readonly wakes = new Pace(PAUSE_MS, () => this.sendKept());
  private kept = new Map<string, WakeJob>();
  private underWay = 0;
  private lost = 0;
  private closed = false;

  constructor(
    @InjectQueue(QUEUES.deadlines) private readonly deadlines: Queue,
    @InjectQueue(QUEUES.outbox) private readonly outbox: Queue,
    @InjectQueue(QUEUES.work) private readonly work: Queue,
    private readonly time: Time,
  ) {}

  /** How many wake-ups did not get through since the process started. */
  get missed(): number {
    return this.lost;
  }

  /** The outbox has a new row. */
  nudgeOutbox(): Promise<void> {
    return this.relays.ask();
  }

  /** Background work was asked for. */
  nudgeWork(): Promise<void> {
    return this.works.ask();
  }

  /** Any deadline may have come: the calendar or the time was changed. */
  nudgeDeadlines(): Promise<void> {
    return this.sweeps.ask();
  }

  /** A stage of a deadline comes at `deadline.at`. Nothing happens when that is more than 24 hours away. */
  async wakeAt(deadline: WakeUp): Promise<void> {
    const delay = deadline.at - this.time.now();
    if (delay > HORIZON_MS) return;
    const id = wakeJobId(deadline);
    if (this.kept.size >= MAX_KEPT) this.lost += 1;
    else this.kept.set(id, wakeJob(id, deadline, Math.max(0, delay)));
    await this.wakes.ask();
  }

  onApplicationShutdown(): void {
    this.closed = true;
    for (const pace of [this.relays, this.sweeps, this.works, this.wakes]) pace.stop();
  }

  private async sendKept(): Promise<void> {
    const jobs = [...this.kept.values()];
    this.kept = new Map();
    if (jobs.length > 0) await this.send(jobs.length, () => this.deadlines.addBulk(jobs));
  }

  private async send(count: number, add: () => Promise<unknown>): Promise<void> {
    if (this.closed || this.underWay >= MAX_UNDER_WAY) {
      this.lost += count;
      return;
    }
    this.underWay += 1;
    const added = add().finally(() => (this.underWay -= 1));
    try {
      await within(WAIT_MS, added);
      this.outage.end();
    } catch (error) {
      this.lost += count;
      this.outage.begin(error);
    }
  }
}

interface WakeJob {
  readonly name: string;
  readonly data: DeadlineRef;
  readonly opts: JobsOptions;
}

function wakeJob(jobId: string, { caseId, key, generation, stage }: WakeUp, delay: number): WakeJob {
  return { name: JOBS.wake, data: { caseId, key, generation, stage }, opts: { jobId, delay } };
}

/**
 * The name of a wake-up in the queue: asked for twice, it is queued once. A deadline set anew has a new generation and
 * so a new name. Without `:`, which BullMQ keeps for itself.
 */
export function wakeJobId({ caseId, key, generation, stage }: DeadlineRef): string {
  return ['wake', caseId, key, String(generation), stage].map(encodeURIComponent).join('/');
}
