import { setTimeout as pause } from 'node:timers/promises';

/** Answers when the part works, throws when it does not. */
export type HealthCheck = () => Promise<void>;

export interface Health {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** The parts that this process needs to do its work. Each part registers its own check. */
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();

  constructor(private readonly limitMs = 2_000) {}

  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** Asks every part at once; one that does not answer in time has failed. */
  async ask(): Promise<Health> {
    const outcomes = await Promise.all([...this.checks].map(async ([name, check]) => [name, (await this.works(check)) ? 'ok' : 'failed'] as const));
    return { ok: outcomes.every(([, outcome]) => outcome === 'ok'), checks: Object.fromEntries(outcomes) };
  }

  private async works(check: HealthCheck): Promise<boolean> {
    const limit = new AbortController();
    const late = pause(this.limitMs, false, { signal: limit.signal, ref: false }).catch(() => false);
    const answer = Promise.resolve().then(check).then(() => true, () => false);
    const works = await Promise.race([answer, late]);
    limit.abort();
    return works;
  }
}
