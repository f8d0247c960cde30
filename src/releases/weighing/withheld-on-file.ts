import { Injectable } from '@nestjs/common';
import { GIVING, WITHHOLDING } from '../../../workflows/release/grounds.js';
import type { WithheldOnFile } from '../../../workflows/release/v1/context.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

const marks = (all: readonly string[]): string => all.map(() => '?').join(', ');

/** What the replies of a topic say of its being withheld: the evaluation is held against it (Art. 18). */
@Injectable()
export class WithheldOnFileReader {
  /** Null where no reply withheld it, or it was given since. */
  async of(db: Queryable, topicId: string): Promise<WithheldOnFile | null> {
    const withheld = await this.outcomes(db, topicId, WITHHOLDING);
    const given = (await this.outcomes(db, topicId, GIVING)).map(({ on }) => on).sort().at(-1) ?? '';
    const standing = withheld.filter(({ on }) => on >= given);
    return standing.length === 0 ? null : { grounds: standing.map(({ outcome }) => outcome), lastOn: standing.map(({ on }) => on).sort().at(-1)! };
  }

  /** The last day of each outcome: one look into the index for each. */
  private async outcomes(db: Queryable, topicId: string, outcomes: readonly string[]): Promise<{ readonly outcome: string; readonly on: string }[]> {
    const rows = await db.query<{ outcome: string; on_day: string }>(
      `SELECT outcome, MAX(outcome_on) AS on_day FROM topic_members WHERE topic_id = ? AND outcome IN (${marks(outcomes)}) AND outcome_on IS NOT NULL GROUP BY outcome ORDER BY outcome`, [topicId, ...outcomes]);
    return rows.map((row) => ({ outcome: row.outcome, on: row.on_day }));
  }
}
