import { setInterval } from 'node:timers';
import { within } from '../queue/within.js';
import { LEASE_MS, type Claim, type WorkClaims } from './work-claims.js';
import { WorkAbandonedError, type WorkHandler, type WorkProgress } from './work-handler.js';

const RENEW_EVERY_MS = LEASE_MS / 4;
const LIMIT_MS = 10 * 60_000;

/** One attempt at one piece of work: holds the lease while the handler runs, and no longer than its limit. */
export class WorkRun implements WorkProgress {
  private readonly abort = new AbortController();
  private reported = '';

  constructor(readonly claim: Claim, private readonly claims: WorkClaims, private readonly handler: WorkHandler) {}

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Rejects with what the handler throws, with `TimeLimitError` after its limit, or with `WorkAbandonedError`. */
  async attempt(): Promise<void> {
    const renewing = setInterval(() => void this.renew(), RENEW_EVERY_MS);
    renewing.unref();
    try {
      const running = this.handler.run(this.claim.subject, this);
      await within(this.handler.limitMs ?? LIMIT_MS, Promise.race([running, this.abandoned()]));
    } finally {
      clearInterval(renewing);
      // Whatever the handler still does, nobody waits for it.
      this.abort.abort(new WorkAbandonedError());
    }
  }

  /** Ends the attempt from outside; the handler learns of it by its signal or at its next report. */
  abandon(): void {
    this.abort.abort(new WorkAbandonedError());
  }

  /** Written at every percent at most, so that a handler may report as often as it likes. */
  async report(done: number, of: number): Promise<void> {
    this.signal.throwIfAborted();
    const shown = `${of > 0 ? Math.floor((100 * done) / of) : 0}/${of}`;
    if (shown === this.reported) return;
    this.reported = shown;
    if (!(await this.claims.progress(this.claim, done, of))) this.abandon();
    this.signal.throwIfAborted();
  }

  private async renew(): Promise<void> {
    // A database that is away for a moment is no reason to stop; the lease is four times as long.
    const held = await this.claims.renew(this.claim).catch(() => true);
    if (!held) this.abandon();
  }

  private abandoned(): Promise<never> {
    return new Promise((_, reject) => this.signal.addEventListener('abort', () => reject(this.signal.reason as Error), { once: true }));
  }
}
