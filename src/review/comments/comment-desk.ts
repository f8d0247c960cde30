import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isReplyForm } from '../../letters/making/effects-to-forms.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { Letters } from '../../letters/letters.js';
import { loadCase } from '../../engine/case-store.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { KeyReusedError, NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import type { RequestActor } from '../../requests/request-access.js';
import { wasOn, type Comment, type CommentEventKind } from './comment.js';
import { CommentNotices, type CommentNews } from './comment-notices.js';
import { requireAnswering, requireAuthor, requireReviewer, requireSettler, type CommentedCase } from './comment-rights.js';
import { CommentStore } from './comment-store.js';
import { PresentLetters } from './present-letters.js';
import { anchorOf, hasPassage, type Quoted } from './anchor.js';

/** Who does something to the comments of a letter. */
export interface CommentAct {
  readonly caseId: string;
  readonly letterId: string;
  readonly actor: RequestActor;
  /** Idempotency key. */
  readonly key: string;
}

export interface NewComment extends Quoted {
  readonly version: number;
  readonly text: string;
}

type News = Pick<CommentNews, 'what' | 'author' | 'letterId'>;

const MOST = 500;

/**
 * What people do to comments. Each act is one transaction that holds the case, so that an agreement sees every comment that came
 * before it. Comments are no commands: they move nothing, and are kept beside the record.
 */
@Injectable()
export class CommentDesk {
  constructor(
    private readonly store: CommentStore,
    private readonly letters: Letters,
    private readonly present: PresentLetters,
    private readonly cases: CasesNow,
    private readonly work: UnitOfWork,
    private readonly time: Time,
    private readonly notices: CommentNotices,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `KeyReusedError`; `ValidationFailedError` where the words do not stand in the passage, or the letter is no draft. */
  create(act: CommentAct, { version, blockId, quote, text }: NewComment): Promise<Comment> {
    const { caseId, letterId, actor } = act;
    const id = idOf(act, 'comment');
    return this.told(async (tx) => {
      const place = await this.held(tx, caseId);
      requireReviewer(actor, place);
      const row = await this.letters.row(tx, letterId, caseId);
      const made = await this.made(tx, caseId, id);
      if (made) return sameOrRefused(made, made.text === text && made.quote === quote);
      if (row.state !== 'draft' || !isReplyForm(row.form)) throw notUnderReview();
      await this.requireQuoted(tx, act, version, { blockId, quote });
      if ((await this.store.ofCase(tx, caseId)).filter((each) => wasOn(each, letterId)).length >= MOST) throw tooMany();
      await this.store.insert(tx, { id, caseId, letterId, version, blockId, quote, text, by: actor.personId, at: this.time.now() });
      await this.tell(tx, act, place, { what: 'made', author: actor.personId, letterId }, row.createdBy);
      return this.store.get(tx, caseId, id);
    });
  }

  /** Errors: `NotFoundError`, `ForbiddenError`, `KeyReusedError`, `ValidationFailedError` where it is settled. */
  answer(act: CommentAct, commentId: string, text: string): Promise<Comment> {
    return this.happened(act, commentId, { kind: 'answered', text }, (place) => requireAnswering(act.actor, place));
  }

  /** Errors: as of `answer`. */
  resolve(act: CommentAct, commentId: string, note: string | null): Promise<Comment> {
    return this.happened(act, commentId, { kind: 'resolved', text: note }, (place, comment) => requireSettler(act.actor, place, comment));
  }

  /** Errors: as of `answer`. */
  withdraw(act: CommentAct, commentId: string, note: string | null): Promise<Comment> {
    return this.happened(act, commentId, { kind: 'withdrawn', text: note }, (_place, comment) => requireAuthor(act.actor, comment));
  }

  private happened(
    act: CommentAct, commentId: string, { kind, text }: { readonly kind: Extract<CommentEventKind, 'answered' | 'resolved' | 'withdrawn'>; readonly text: string | null },
    authorize: (place: CommentedCase, comment: Comment) => void,
  ): Promise<Comment> {
    const { caseId, letterId, actor } = act;
    const id = idOf(act, `${commentId}:${kind}`);
    return this.told(async (tx) => {
      const place = await this.held(tx, caseId);
      const comment = await this.store.get(tx, caseId, commentId);
      if (!wasOn(comment, letterId)) throw new NotFoundError({ zh: '批注', en: 'comment' }, commentId);
      authorize(place, comment);
      const done = comment.events.find((each) => each.id === id);
      if (done) return sameOrRefused(comment, done.text === text);
      if (comment.resolution !== 'open') throw settled();
      await this.store.append(tx, comment, { id, kind, text, fromLetterId: null, by: actor.personId, at: this.time.now() }, kind === 'answered' ? undefined : kind);
      if (kind !== 'withdrawn') await this.tell(tx, act, place, { what: kind, author: comment.by, letterId: comment.letterId }, (await this.letters.row(tx, comment.letterId, caseId)).createdBy);
      return this.store.get(tx, caseId, commentId);
    });
  }

  /** The case, kept from moving until the end of the transaction. */
  private async held(tx: Tx, caseId: string): Promise<CommentedCase & { readonly revision: number }> {
    const row = await loadCase(tx, caseId, true);
    const { context } = await this.cases.of(tx, caseId);
    return { organId: row.organ_id, officerId: row.officer_id, drafters: context.drafters, revision: row.revision };
  }

  private async told(act: (tx: Tx) => Promise<Comment>): Promise<Comment> {
    const comment = await this.work.run(act);
    this.notices.left();
    return comment;
  }

  private tell(tx: Tx, { caseId, actor }: CommentAct, { officerId, revision }: CommentedCase & { readonly revision: number }, news: News, drafter: string | null): Promise<void> {
    return this.notices.leave(tx, { caseId, revision, by: actor.personId, drafters: [officerId, drafter], ...news });
  }

  private async made(tx: Tx, caseId: string, id: string): Promise<Comment | undefined> {
    return (await this.store.ofCase(tx, caseId)).find((each) => each.id === id);
  }

  private async requireQuoted(tx: Tx, { caseId, letterId }: CommentAct, version: number, quoted: Quoted): Promise<void> {
    const texts = await this.present.texts(tx, caseId, letterId, version);
    if (!texts.some((letter) => hasPassage(letter, quoted.blockId))) {
      throw ValidationFailedError.at('#/blockId', { zh: '文书该版本没有这一段', en: 'This version of the letter has no such passage' });
    }
    if (!texts.some((letter) => anchorOf(letter, quoted).state === 'current')) {
      throw ValidationFailedError.at('#/quote', { zh: '该段没有所引用的文字，请重新选取', en: 'The quoted words do not stand in this passage; select them again' });
    }
  }
}

/** One key of one person makes one thing: repeated, it is found again. */
function idOf({ caseId, letterId, actor, key }: CommentAct, what: string): string {
  return createHash('sha256').update(JSON.stringify([caseId, letterId, actor.personId, what, key])).digest('hex').slice(0, 36);
}

function sameOrRefused(comment: Comment, same: boolean): Comment {
  if (!same) throw new KeyReusedError();
  return comment;
}

function notUnderReview(): ValidationFailedError {
  return ValidationFailedError.at('#', { zh: '只能对拟制中的答复文书作批注', en: 'Comments are made on the draft of a reply' });
}

function settled(): ValidationFailedError {
  return ValidationFailedError.at('#', { zh: '该批注已处理，如有新的意见请另作批注', en: 'The comment is settled; make a further one for a further remark' });
}

function tooMany(): ValidationFailedError {
  return ValidationFailedError.at('#', { zh: `一份文书最多${MOST}条批注`, en: `At most ${MOST} comments a letter` });
}
