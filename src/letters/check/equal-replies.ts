import { Injectable } from '@nestjs/common';
import type { EqualReply, PublishedItem } from '../../../workflows/letters/facts.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

/** How other requests for the same information were answered, and which items of the catalogue hold it. */
export interface EqualFinder {
  replies(db: Queryable, caseId: string): Promise<readonly EqualReply[]>;
  published(db: Queryable, caseId: string): Promise<readonly PublishedItem[]>;
}

/** Who knows what is the same information builds on letters and not the other way: it puts itself down here at the start. */
@Injectable()
export class EqualReplies {
  private finder?: EqualFinder;

  foundBy(finder: EqualFinder): void {
    this.finder = finder;
  }

  async of(db: Queryable, caseId: string): Promise<{ readonly equalReplies: readonly EqualReply[]; readonly publishedItems: readonly PublishedItem[] }> {
    return { equalReplies: (await this.finder?.replies(db, caseId)) ?? [], publishedItems: (await this.finder?.published(db, caseId)) ?? [] };
  }
}
