import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { PolicyFollowers } from '../../clock/policies/policy-followers.js';
import { Reads, UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import type { WorkHandler, WorkProgress } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { Weighing } from '../../topics/weighing.js';

/** Kind of background work; the subject tells occasions apart: by hand, or the day of a policy. */
export const WEIGH_ALL_TOPICS = 'weigh-all-topics';

const BATCH = 200;

/** Has every topic weighed again: thresholds changed, and nothing else will tell of it. */
@Injectable()
export class WeighAll implements WorkHandler, OnModuleInit {
  readonly kind = WEIGH_ALL_TOPICS;

  constructor(
    private readonly handlers: WorkHandlers, private readonly items: WorkItems, private readonly weighing: Weighing, private readonly wakeUps: WakeUps, private readonly work: UnitOfWork,
    private readonly reads: Reads, private readonly policies: PolicyFollowers, private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
    this.policies.followedBy((tx, { effectiveFrom }) => this.whenInForce(tx, effectiveFrom));
  }

  /** From that day on other thresholds count: the first thing that day. Days are different work, so that no earlier one takes a later one's place. */
  private async whenInForce(tx: Tx, effectiveFrom: CivilDate): Promise<void> {
    const notBefore = Math.max(this.time.now(), instantOf(effectiveFrom));
    await this.items.add(tx, WEIGH_ALL_TOPICS, `policy of ${effectiveFrom}`, { notBefore });
  }

  async ask(): Promise<void> {
    await this.work.run((tx) => this.items.add(tx, WEIGH_ALL_TOPICS, 'all'));
    void this.wakeUps.nudgeWork();
  }

  /** Interrupted, it begins anew: asking twice for the same is asking once. */
  async run(_subject: string, progress: WorkProgress): Promise<void> {
    const [row] = await this.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM topics WHERE members > 0');
    const all = Number(row!.n);
    let done = 0;
    for (let after = ''; ;) {
      const topics = await this.reads.query<{ id: string }>(`SELECT id FROM topics WHERE id > ? AND members > 0 ORDER BY id LIMIT ${BATCH}`, [after]);
      await this.work.run((tx) => this.weighing.ask(tx, ...topics.map((each) => each.id)));
      done += topics.length;
      await progress.report(Math.min(done, all), all);
      if (topics.length < BATCH) return;
      after = topics.at(-1)!.id;
    }
  }
}
