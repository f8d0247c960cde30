import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import { ReplyDraft } from '../../letters/making/reply-draft.js';
import { LetterStore } from '../../letters/store/letter-store.js';
import type { OpenLetter } from '../../letters/store/letter.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { anchorOf } from './anchor.js';
import type { Comment } from './comment.js';
import { CommentStore } from './comment-store.js';

/**
 * When the reply goes on as a new letter, its open comments go on with it: those whose words still stand move to the new text, the
 * others have lost what they were about and lapse. Runs after the letters' own projector. Comments on a reply that was sent stay.
 */
@Injectable()
export class CommentsProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly comments: CommentStore, private readonly letters: LetterStore, private readonly drafts: ReplyDraft) {}

  async project(tx: Tx, change: CaseChange): Promise<void> {
    const before = change.before as RequestContext | null;
    const now = change.context as RequestContext;
    const anew = change.type === 'RECALL_REPLY' || (before !== null && now.proposal !== null && now.proposal !== before.proposal);
    if (!anew) return;
    const open = (await this.comments.ofCase(tx, change.caseId)).filter(({ resolution }) => resolution === 'open');
    if (open.length === 0) return;
    const row = await this.drafts.current(tx, change.caseId);
    if (row?.state !== 'draft') return;
    const draft = await this.letters.open(tx, row.id);
    const givenUp = new Set((await this.letters.ofCase(tx, change.caseId)).filter(({ state }) => state === 'recalled' || state === 'discarded').map(({ id }) => id));
    for (const each of open.filter(({ letterId }) => givenUp.has(letterId))) await this.goOn(tx, each, draft, change);
  }

  private async goOn(tx: Tx, comment: Comment, { row, letter }: OpenLetter, { actorId, at }: CaseChange): Promise<void> {
    const { blockId } = anchorOf(letter, comment);
    const event = { id: randomUUID(), text: null, fromLetterId: comment.letterId, by: actorId, at };
    if (blockId === null) return this.comments.append(tx, comment, { ...event, kind: 'lapsed' }, 'lapsed');
    await this.comments.append(tx, comment, { ...event, kind: 'carried' });
    await this.comments.move(tx, comment.id, { letterId: row.id, version: row.version, blockId });
  }
}
