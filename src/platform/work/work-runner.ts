import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { reason } from '../queue/outage.js';
import { DueWork } from '../queue/ports.js';
import { succeedsWithin } from '../queue/within.js';
import { LONGEST_PAUSE_MS, MOST_ATTEMPTS, WorkClaims, type Claim } from './work-claims.js';
import { WorkAbandonedError, WorkImpossibleError, type WorkHandler } from './work-handler.js';
import { WorkHandlers } from './work-handlers.js';
import { WorkMetrics } from './work-metrics.js';
import { WorkRun } from './work-run.js';

/** Pieces of one call at most; the next one goes on. */
const MOST = 1_000;

/** What running work is given to finish at shutdown, before it is put back. */
const GRACE_MS = 5_000;

/**
 * Does what was asked for in `work_items`, at least once. Several calls, in one process or many, share the work out between them. Work that
 * fails is tried again after a pause, twice as long each time, and given up after `MOST_ATTEMPTS`; it holds up no other.
 */
@Injectable()
export class WorkRunner extends DueWork implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger('Work');
  private readonly running = new Map<string, { readonly run: WorkRun; readonly ended: Promise<void> }>();
  private readonly strangers = new Set<string>();
  private ending = false;

  constructor(private readonly claims: WorkClaims, private readonly handlers: WorkHandlers, private readonly metrics: WorkMetrics) {
    super();
  }

  /**
   * Runs all that is due now and that nobody else is at; answers how many pieces were done. Errors: `DatabaseBusyError`; the next call goes on.
   * @param only kinds of work; all that this process handles unless told
   */
  async runDue(only?: readonly string[]): Promise<number> {
    const kinds = this.handlers.kinds.filter((kind) => only?.includes(kind) ?? true);
    let done = 0;
    for (let n = 0; n < MOST && !this.ending; n += 1) {
      const claim = kinds.length > 0 ? await this.claims.take(kinds, [...this.running.keys()]) : null;
      if (!claim) break;
      if (await this.settle(claim, this.handlers.get(claim.kind)!)) done += 1;
    }
    await this.tellOfStrangers();
    return done;
  }

  onModuleDestroy(): void {
    this.ending = true;
  }

  /** Lets running work finish for a few seconds, then puts it back for another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    const all = [...this.running.values()];
    if (await succeedsWithin(GRACE_MS, Promise.all(all.map(({ ended }) => ended)))) return;
    for (const { run } of all) run.abandon();
    await succeedsWithin(GRACE_MS, Promise.all(all.map(({ ended }) => ended)));
  }

  private async settle(claim: Claim, handler: WorkHandler): Promise<boolean> {
    const run = new WorkRun(claim, this.claims, handler);
    const settled = this.attempt(run, handler).finally(() => this.running.delete(claim.id));
    this.running.set(claim.id, { run, ended: settled.then(() => undefined, () => undefined) });
    return settled;
  }

  private async attempt(run: WorkRun, handler: WorkHandler): Promise<boolean> {
    const { claim } = run;
    if (claim.attempt > MOST_ATTEMPTS) return this.giveUp(claim, handler, claim.lastError ?? 'every attempt was cut off');
    try {
      await run.attempt();
    } catch (error) {
      await this.failed(claim, handler, error);
      return false;
    }
    if (await this.claims.done(claim)) this.metrics.done.inc({ kind: claim.kind });
    return true;
  }

  private async failed(claim: Claim, handler: WorkHandler, error: unknown): Promise<void> {
    const why = reason(error);
    if (error instanceof WorkAbandonedError) {
      // Where another process took it, this changes nothing.
      await this.claims.putBack(claim);
      return;
    }
    this.metrics.failures.inc({ kind: claim.kind });
    this.logger.warn(`${claim.kind} ${claim.subject} failed, attempt ${claim.attempt} of ${MOST_ATTEMPTS}: ${why}`);
    if (error instanceof WorkImpossibleError || claim.attempt >= MOST_ATTEMPTS) await this.giveUp(claim, handler, why);
    else await this.claims.failed(claim, why);
  }

  private async giveUp(claim: Claim, handler: WorkHandler, error: string): Promise<false> {
    try {
      await handler.giveUp?.(claim.subject, error);
    } catch (trouble) {
      this.logger.error(`${claim.kind} ${claim.subject} cannot be given up yet: ${reason(trouble)}`);
      await this.claims.postpone(claim, error, LONGEST_PAUSE_MS);
      return false;
    }
    if (await this.claims.givenUp(claim, error)) this.logger.error(`${claim.kind} ${claim.subject} is given up: ${error}`);
    return false;
  }

  /** Work that nobody handles waits, perhaps for a newer program; it is told once. */
  private async tellOfStrangers(): Promise<void> {
    for (const kind of await this.claims.unknown(this.handlers.kinds)) {
      if (this.strangers.has(kind)) continue;
      this.strangers.add(kind);
      this.logger.error(`nobody handles work of the kind '${kind}'; it waits`);
    }
  }
}
