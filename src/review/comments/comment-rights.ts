import { may } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import type { Role } from '../../identity/roles.js';
import { ForbiddenError } from '../../platform/errors/general-errors.js';
import type { RequestActor } from '../../requests/request-access.js';
import type { Comment } from './comment.js';

/** Who reads a reply before it goes out. */
export const REVIEWERS: readonly Role[] = ['legal-adviser', 'secrecy-reviewer', 'approving-leader'];
/** Who answers a comment: the officer of the case, the head, and those who comment. */
export const ANSWERING: readonly Role[] = ['handling-officer', 'work-body-head', ...REVIEWERS];

/** What rights on comments depend on. */
export interface CommentedCase {
  readonly organId: string;
  readonly officerId: string | null;
  /** Whoever drafted the reply or had the case in hand. */
  readonly drafters: readonly string[];
}

/** Nobody reviews what they drafted or handled; that goes for comments as well. */
export function requireReviewer(actor: RequestActor, { organId, drafters }: CommentedCase): void {
  if (!may(actor, organId, REVIEWERS)) throw lacking(REVIEWERS);
  if (drafters.includes(actor.personId)) throw conflict();
}

export function requireAnswering(actor: RequestActor, place: CommentedCase): void {
  if (!mayAnswer(actor, place)) throw lacking(ANSWERING);
}

export function mayAnswer(actor: RequestActor, { organId, officerId }: CommentedCase): boolean {
  return may(actor, organId, officerId === actor.personId ? ANSWERING : ANSWERING.filter((role) => role !== 'handling-officer'));
}

/** Whoever wrote a comment settles it, or an adviser of the organ; never somebody who had a hand in the reply. */
export function maySettle(actor: RequestActor, { organId, drafters }: CommentedCase, comment: Pick<Comment, 'by'>): boolean {
  if (drafters.includes(actor.personId)) return false;
  return may(actor, organId, comment.by === actor.personId ? REVIEWERS : ['legal-adviser']);
}

export function requireSettler(actor: RequestActor, place: CommentedCase, comment: Pick<Comment, 'by'>): void {
  if (maySettle(actor, place, comment)) return;
  throw place.drafters.includes(actor.personId) ? conflict() : lacking(['legal-adviser']);
}

/** Errors: `ForbiddenError` for anybody but the author. */
export function requireAuthor(actor: RequestActor, comment: Pick<Comment, 'by'>): void {
  if (comment.by !== actor.personId) throw new ForbiddenError({ zh: '批注只能由作者本人撤回。', en: 'Only its author withdraws a comment.' });
}

function conflict(): ForbiddenError {
  return new ForbiddenError({ zh: '起草、承办过本件的人员不得审查本件，也不得处理审查批注。', en: 'Whoever drafted or handled the case neither reviews it nor settles comments on it.' }, { conflict: true });
}
