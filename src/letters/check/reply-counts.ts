import { Injectable } from '@nestjs/common';
import type { CommentFacts } from '../../../workflows/letters/facts.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

export type CountOf = (db: Queryable, id: string) => Promise<number>;
export type IdsOf = (db: Queryable, id: string) => Promise<readonly string[]>;

/** Who keeps comments, or checks what goes out, builds on letters and not the other way: each puts its count down here at the start. */
@Injectable()
export class ReplyCounts {
  private openComments: IdsOf = async () => [];
  private sumComments: (db: Queryable, caseId: string) => Promise<CommentFacts | undefined> = async () => undefined;
  private countLeaks: CountOf = async () => 0;

  /**
   * @param open ids of the open comments, by id of the letter
   * @param sum what became of all comments, by id of the case
   */
  commentsCountedBy(open: IdsOf, sum: (db: Queryable, caseId: string) => Promise<CommentFacts>): void {
    this.openComments = open;
    this.sumComments = sum;
  }

  /** @param count what keeps the enclosures from leaving, by id of the case */
  leaksCountedBy(count: CountOf): void {
    this.countLeaks = count;
  }

  comments(db: Queryable, letterId: string): Promise<readonly string[]> {
    return this.openComments(db, letterId);
  }

  /** Undefined where nobody counts them. */
  commentsOfCase(db: Queryable, caseId: string): Promise<CommentFacts | undefined> {
    return this.sumComments(db, caseId);
  }

  leaks(db: Queryable, caseId: string): Promise<number> {
    return this.countLeaks(db, caseId);
  }
}
