import { Injectable } from '@nestjs/common';
import { loadCase } from '../../engine/case-store.js';
import { Directory } from '../../identity/people/directory.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { RequestActor } from '../../requests/request-access.js';
import type { Named } from '../../requests/list/request-line.js';
import { anchorOf, type Anchor } from './anchor.js';
import { wasOn, type Comment, type CommentEvent } from './comment.js';
import { mayAnswer, maySettle, type CommentedCase } from './comment-rights.js';
import { CommentStore } from './comment-store.js';
import { PresentLetters } from './present-letters.js';

/** A comment as the pages show it: where its words are now, and what the reader may do. */
export interface ShownComment extends Omit<Comment, 'by' | 'events' | 'caseId'> {
  readonly by: Named;
  readonly anchor: Anchor;
  readonly events: readonly (Omit<CommentEvent, 'by'> & { readonly by: Named | null })[];
  readonly may: { readonly answer: boolean; readonly resolve: boolean; readonly withdraw: boolean };
}

/** Reads the comments of a letter. */
@Injectable()
export class CommentList {
  constructor(
    private readonly store: CommentStore, private readonly present: PresentLetters, private readonly cases: CasesNow, private readonly directory: Directory, private readonly reads: Reads,
  ) {}

  /** Those that stand or stood on the letter, the oldest first. Errors: `NotFoundError`, also for a letter of another case. */
  async of(caseId: string, letterId: string, actor: RequestActor): Promise<ShownComment[]> {
    const letter = await this.present.now(this.reads, caseId, letterId);
    const comments = (await this.store.ofCase(this.reads, caseId)).filter((each) => wasOn(each, letterId));
    if (comments.length === 0) return [];
    const { organ_id: organId, officer_id: officerId } = await loadCase(this.reads, caseId);
    const { context: { drafters } } = await this.cases.of(this.reads, caseId);
    const names = await this.directory.nameOf(comments.flatMap(({ by, events }) => [by, ...events.flatMap((each) => each.by ?? [])]));
    const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
    return comments.map((comment) => shown(comment, { anchor: anchorOf(letter, comment), named, actor, place: { organId, officerId, drafters } }));
  }
}

interface Around {
  readonly anchor: Anchor;
  readonly named: (id: string) => Named;
  readonly actor: RequestActor;
  readonly place: CommentedCase;
}

function shown(comment: Comment, { anchor, named, actor, place }: Around): ShownComment {
  const { caseId: _, ...rest } = comment;
  const open = comment.resolution === 'open';
  return {
    ...rest, by: named(comment.by), anchor, events: comment.events.map((each) => ({ ...each, by: each.by === null ? null : named(each.by) })),
    may: { answer: open && mayAnswer(actor, place), resolve: open && maySettle(actor, place, comment), withdraw: open && comment.by === actor.personId },
  };
}
