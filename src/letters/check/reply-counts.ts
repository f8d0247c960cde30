import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';

export type CountOf = (db: Queryable, id: string) => Promise<number>;

/** Who keeps comments, or checks what goes out, builds on letters and not the other way: each puts its count down here at the start. */
@Injectable()
export class ReplyCounts {
  private countComments: CountOf = async () => 0;
  private countLeaks: CountOf = async () => 0;

  /** @param count open comments, by id of the letter */
  commentsCountedBy(count: CountOf): void {
    this.countComments = count;
  }

  /** @param count what keeps the enclosures from leaving, by id of the case */
  leaksCountedBy(count: CountOf): void {
    this.countLeaks = count;
  }

  comments(db: Queryable, letterId: string): Promise<number> {
    return this.countComments(db, letterId);
  }

  leaks(db: Queryable, caseId: string): Promise<number> {
    return this.countLeaks(db, caseId);
  }
}
