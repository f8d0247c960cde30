import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReplyCounts } from '../letters/check/reply-counts.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import type { Comment } from './comments/comment.js';
import { CommentStore } from './comments/comment-store.js';

/** Comments for other capabilities: the check of a reply counts the open ones, the case file prints them all. */
@Injectable()
export class ReviewComments implements OnModuleInit {
  constructor(private readonly store: CommentStore, private readonly counts: ReplyCounts) {}

  onModuleInit(): void {
    this.counts.commentsCountedBy((db, letterId) => this.store.openOn(db, letterId), (db, caseId) => this.store.sum(db, caseId));
  }

  /** Every comment of a case with what became of it, in clear, the oldest first. */
  ofCase(db: Queryable, caseId: string): Promise<Comment[]> {
    return this.store.ofCase(db, caseId);
  }
}
