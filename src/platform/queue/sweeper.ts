import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { SystemTime } from '../time/time.js';
import { Heartbeat } from './heartbeat.js';
import { NUDGE_OPTIONS, SWEEP_OPTIONS } from './job-options.js';
import { JOBS, QUEUES } from './names.js';
import { Outage } from './outage.js';
import { DeadlineEnforcer, DueWork, OutboxRelay } from './ports.js';
import { succeedsWithin, within } from './within.js';

/** Between two sweeps, over all processes together. */
export const SWEEP_EVERY_MS = 30_000;

const ANSWER_MS = 2_000;

const GRACE_MS = 6_000;

/** What the schedulers are called in the queue; the same name from every process, so there is one of each. */
export const SWEEP_SCHEDULER = 'sweep';

/**
 * Sees to it that what is due is done whatever became of its wake-up. BullMQ's schedulers do the sweeping, once for all
 * processes; a queue that lost everything lost them too, so each worker process sets them up again every half minute.
 * While the queue does not answer at all, the process sweeps by itself.
 */
@Injectable()
export class Sweeper {
  private readonly outage = new Outage(new Logger('Queue'), 'no queue: this process sweeps by itself');
  /** BullMQ goes by the machine's clock, also in a demonstration. */
  private readonly queueTime = new SystemTime();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  /** Background work done here; it may take minutes, and deadlines do not wait for it. */
  private working: Promise<unknown> | undefined;

  constructor(
    @InjectQueue(QUEUES.deadlines) private readonly deadlines: Queue,
    @InjectQueue(QUEUES.outbox) private readonly outbox: Queue,
    @InjectQueue(QUEUES.work) private readonly work: Queue,
    private readonly enforcer: DeadlineEnforcer,
    private readonly relay: OutboxRelay,
    private readonly dueWork: DueWork,
    private readonly heartbeat: Heartbeat,
  ) {}

  /** Sweeps now and from now on. Returns at once. */
  start(): void {
    this.timer = setInterval(() => void this.tend(), SWEEP_EVERY_MS);
    this.timer.unref();
    void this.tend(true);
  }

  /** Ends the sweeping by this process; waits for a sweep of its own, but not for ever. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await succeedsWithin(GRACE_MS, Promise.all([this.running, this.working]));
  }

  /**
   * Makes sure that sweeps happen: through the queue where it answers, else here. `now` asks for one at once, as after
   * a start, when the process may have been down for days. Never throws; of two calls at once the second joins the first.
   */
  tend(now = false): Promise<void> {
    this.running ??= this.tendOnce(now).finally(() => (this.running = undefined));
    return this.running;
  }

  private async tendOnce(now: boolean): Promise<void> {
    try {
      await within(ANSWER_MS, this.schedule(now));
      this.outage.end();
    } catch (error) {
      this.outage.begin(error);
      await this.sweepHere();
    }
    await this.heartbeat.beat();
  }

  private async schedule(now: boolean): Promise<void> {
    await this.sweepEvery(this.deadlines, JOBS.sweep);
    await this.sweepEvery(this.outbox, JOBS.relay);
    await this.sweepEvery(this.work, JOBS.work);
    if (!now) return;
    await this.deadlines.add(JOBS.sweep, {}, NUDGE_OPTIONS);
    await this.outbox.add(JOBS.relay, {}, NUDGE_OPTIONS);
    await this.work.add(JOBS.work, {}, NUDGE_OPTIONS);
  }

  /** Leaves a scheduler alone that is at work: setting it up from two processes at once would sweep twice. */
  private async sweepEvery(queue: Queue, job: string): Promise<void> {
    const scheduler = await queue.getJobScheduler(SWEEP_SCHEDULER);
    const next = scheduler?.next ?? 0;
    if (scheduler?.every === SWEEP_EVERY_MS && next > this.queueTime.now() - SWEEP_EVERY_MS) return;
    await queue.upsertJobScheduler(SWEEP_SCHEDULER, { every: SWEEP_EVERY_MS }, { name: job, opts: SWEEP_OPTIONS });
  }

  private async sweepHere(): Promise<void> {
    const logger = new Logger('Queue');
    await this.enforcer.enforceDue().catch((error: unknown) => logger.error(error));
    await this.relay.relay().catch((error: unknown) => logger.error(error));
    this.working ??= this.dueWork.runDue().catch((error: unknown) => logger.error(error)).finally(() => (this.working = undefined));
  }
}
