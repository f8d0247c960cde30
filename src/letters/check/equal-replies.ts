import { Injectable } from '@nestjs/common';
import type { EqualReply } from '../../../workflows/letters/facts.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

export type FindEqual = (db: Queryable, caseId: string) => Promise<readonly EqualReply[]>;

/** Who knows which requests are for the same information builds on letters and not the other way: it puts itself down here at the start. */
@Injectable()
export class EqualReplies {
  private find: FindEqual = async () => [];

  foundBy(find: FindEqual): void {
    this.find = find;
  }

  /** How other requests for the same information were answered: of each outcome the latest. */
  of(db: Queryable, caseId: string): Promise<readonly EqualReply[]> {
    return this.find(db, caseId);
  }
}
