import { Injectable, Logger } from '@nestjs/common';
import type { Wake } from '../../engine/derived/deadline-rows.js';
import { Engine } from '../../engine/engine.js';
import { DatabaseBusyError } from '../../platform/errors/general-errors.js';
import { DeadlineEnforcer, type DeadlineRef } from '../../platform/queue/ports.js';
import { Time } from '../../platform/time/time.js';
import { CaseTrouble } from './case-trouble.js';
import { DueDeadlines } from './due-deadlines.js';
import { EnforcementMetrics } from './enforcement-metrics.js';
import { NearDeadlines } from './near-deadlines.js';
import { Recomputation } from './recomputation.js';

/** Stages of one sweep at most; the next one goes on. */
const MOST = 10_000;

/**
 * Gives deadlines their effect. The database alone knows what is due: nothing is kept between two calls but which cases failed.
 * Each stage is one transaction of the engine, which does nothing when the stage was done before, by whomever.
 */
@Injectable()
export class Enforcement extends DeadlineEnforcer {
  private readonly logger = new Logger('Clock');
  private readonly trouble = new CaseTrouble();

  constructor(
    private readonly engine: Engine,
    private readonly time: Time,
    private readonly due: DueDeadlines,
    private readonly recomputation: Recomputation,
    private readonly near: NearDeadlines,
    private readonly metrics: EnforcementMetrics,
  ) {
    super();
  }

  /**
   * Recomputes what an outdated calendar left behind, then enforces every stage that is due, strictly in order of time: after three
   * days of downtime what fell due on the first day is recorded before what fell due on the second. A case that fails is logged,
   * counted, passed over, and tried again later. Errors: `DatabaseBusyError`; the next call goes on.
   */
  async enforceDue(): Promise<number> {
    await this.recomputation.run();
    let fired = 0;
    let last: Wake | null = null;
    for (let n = 0; n < MOST; n += 1) {
      const now = this.time.now();
      const next = await this.due.first(now, (caseId) => this.trouble.rests(caseId, now));
      if (next === null) break;
      // The engine has just declined this very stage and changed nothing: asking again would never end.
      if (last && sameStage(last, next)) this.troubled(next, new Error('the engine neither fires nor drops this stage'));
      else if (await this.attempt(next)) fired += 1;
      last = next;
    }
    await this.near.announce();
    return fired;
  }

  /** Enforces what is due in the case of a wake-up, in order of time: earlier stages of the same case go first. */
  async enforceOne({ caseId }: DeadlineRef): Promise<void> {
    let last: Wake | null = null;
    for (;;) {
      const next = await this.due.firstOf(caseId, this.time.now());
      if (next === null || (last && sameStage(last, next))) return;
      await this.fire(next);
      last = next;
    }
  }

  /** Cases that failed and have not succeeded since. */
  get troubledCases(): number {
    return this.trouble.size;
  }

  private async attempt(stage: Wake): Promise<boolean> {
    try {
      const fired = await this.fire(stage);
      this.trouble.succeeded(stage.caseId);
      return fired;
    } catch (error) {
      if (error instanceof DatabaseBusyError) throw error;
      this.troubled(stage, error);
      return false;
    }
  }

  private async fire(stage: Wake): Promise<boolean> {
    const fired = await this.engine.fire(stage);
    if (fired) this.metrics.fired.inc({ stage: stage.stage });
    return fired;
  }

  private troubled({ caseId, key, stage }: Wake, error: unknown): void {
    this.trouble.failed(caseId, this.time.now());
    this.metrics.failures.inc({ what: 'fire' });
    this.logger.error(`case ${caseId}: '${stage}' of deadline '${key}' failed and is tried again later`, error instanceof Error ? error.stack : error);
  }
}

function sameStage(a: Wake, b: Wake): boolean {
  return a.caseId === b.caseId && a.key === b.key && a.generation === b.generation && a.stage === b.stage;
}
