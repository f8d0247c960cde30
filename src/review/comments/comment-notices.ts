import { Injectable } from '@nestjs/common';
import { putInOutbox } from '../../engine/outbox.js';
import { AfterCommit } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { CommentEventKind } from './comment.js';

/** What happened to a comment, as far as people are told of it. */
export interface CommentNews {
  readonly caseId: string;
  /** Last entry of the record: a comment is none itself. */
  readonly revision: number;
  readonly letterId: string;
  readonly what: 'made' | Extract<CommentEventKind, 'answered' | 'resolved'>;
  readonly by: string;
  /** Who wrote the comment. */
  readonly author: string;
  /** Who answers for the text: the officer, and whoever drafted the letter. */
  readonly drafters: readonly (string | null)[];
}

const KINDS = { made: 'comment-made', answered: 'comment-answered', resolved: 'comment-settled' } as const;

/**
 * Tells the drafter of a comment, and its author of the answer. What was said is read in the letter alone: a notification names the letter
 * and nothing of it.
 */
@Injectable()
export class CommentNotices {
  constructor(private readonly afterCommit: AfterCommit, private readonly time: Time) {}

  async leave(tx: Tx, { caseId, revision, letterId, what, by, author, drafters }: CommentNews): Promise<void> {
    // An answer by the author goes back to those who draft.
    const sought = what === 'made' || (what === 'answered' && by === author) ? drafters : what === 'answered' ? [author] : [author, ...drafters];
    const people = [...new Set(sought.filter((id): id is string => id !== null && id !== by))];
    if (people.length === 0) return;
    await putInOutbox(tx, { topic: 'comments', caseId, seq: revision, payload: { kind: KINDS[what], params: { letterId }, people }, at: this.time.now() });
  }

  /** After the transaction, so that the word does not wait for the next sweep. */
  left(): void {
    this.afterCommit.committed([], true);
  }
}
