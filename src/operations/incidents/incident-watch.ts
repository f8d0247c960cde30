import { Inject, Injectable, Logger, Optional, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { QueueHealth } from '../../platform/queue/queue-health.js';
import { Health, type Incident } from '../health.js';
import { IncidentLog } from './incident-log.js';

const EVERY_MS = 60_000;

/** Looks once a minute how the machine is, in each process that works, and puts down what it finds. */
@Injectable()
export class IncidentWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Incidents');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private before: readonly Incident[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>, private readonly health: Health, private readonly log: IncidentLog,
    /** Absent on the command line, which works at nothing. */
    @Optional() private readonly queue?: QueueHealth,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.queue || this.config.role === 'web') return;
    this.timer = setInterval(() => void this.look(), EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** What stands twice in a row is put down: a hiccup is nothing that somebody should have looked at. Never throws. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce().catch((error: unknown) => this.logger.error(error)).finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    const { incidents } = await this.health.now();
    const { before } = this;
    this.before = incidents.map(({ kind }) => kind);
    await this.log.saw(incidents.filter(({ kind }) => before.includes(kind)));
  }
}
