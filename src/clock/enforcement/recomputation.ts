import { Injectable, Logger } from '@nestjs/common';
import { Engine } from '../../engine/engine.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { DatabaseBusyError } from '../../platform/errors/general-errors.js';
import { DatabaseCalendars } from '../calendars/database-calendars.js';
import { EnforcementMetrics } from './enforcement-metrics.js';

const BATCH = 500;

/** Works the dates of cases out again after the calendar changed. */
@Injectable()
export class Recomputation {
  private readonly logger = new Logger('Clock');
  /** The calendar that every case is known to be worked out with. */
  private done: string | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly engine: Engine,
    private readonly calendars: DatabaseCalendars,
    private readonly metrics: EnforcementMetrics,
  ) {}

  /**
   * Recomputes every case that has a clock and was worked out with another calendar, each in its own transaction; interrupted, it goes
   * on the next time where it stopped. Tells in how many cases a date moved. A case that fails is logged and tried again next time.
   */
  async run(): Promise<number> {
    const { stamp, of } = await this.calendars.all(this.reads);
    if (stamp === this.done) return 0;
    let moved = 0;
    let failed = 0;
    for (let after = ''; ;) {
      const cases = await this.casesAfter(after);
      for (const each of cases.filter((row) => of(row.organ_id).version !== row.calendar_version)) {
        const outcome = await this.recompute(each.id);
        if (outcome === 'failed') failed += 1;
        else if (outcome === 'moved') moved += 1;
      }
      if (cases.length < BATCH) break;
      after = cases.at(-1)!.id;
    }
    if (failed === 0) this.done = stamp;
    return moved;
  }

  private async recompute(caseId: string): Promise<'moved' | 'same' | 'failed'> {
    try {
      return (await this.engine.recompute(caseId)) ? 'moved' : 'same';
    } catch (error) {
      if (error instanceof DatabaseBusyError) throw error;
      this.logger.error(`the dates of case ${caseId} could not be recomputed`, error instanceof Error ? error.stack : error);
      this.metrics.failures.inc({ what: 'recompute' });
      return 'failed';
    }
  }

  /** Cases that have a clock; the others have no date to move. */
  private casesAfter(id: string): Promise<{ id: string; organ_id: string; calendar_version: string }[]> {
    return this.reads.query(
      `SELECT DISTINCT c.id, c.organ_id, c.calendar_version FROM deadlines d JOIN cases c ON c.id = d.case_id
       WHERE d.case_id > ? ORDER BY c.id LIMIT ${BATCH}`, [id]);
  }
}
