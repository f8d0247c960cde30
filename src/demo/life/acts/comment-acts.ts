import { textOf } from '../../../../workflows/letters/letter.js';
import type { ShownComment } from '../../../review/comments/comment-list.js';
import type { OfficeServices } from '../office-services.js';
import { replyOf, type Doer, type Doing } from './doing.js';
import { ownPassage } from './letter-acts.js';

/** The first sentence of a passage, as somebody selects it. */
const SELECTED = /^[^。；]{1,60}/u;

export const comment: Doer<'comment'> = async ({ text }, doing, services) => {
  const { id, version } = await replyOf(doing.caseId, services);
  const passage = await ownPassage(id, services);
  const quote = SELECTED.exec(textOf(passage.runs))?.[0] ?? textOf(passage.runs);
  return services.commentDesk.create(actOn(id, doing), { version, blockId: passage.id, quote, text });
};

export const answerComments: Doer<'answer-comments'> = (input, doing, services) =>
  forEachOpen(doing, services, (letterId, each) => services.commentDesk.answer(actOn(letterId, doing), each.id, input.text));

export const settleComments: Doer<'settle-comments'> = (input, doing, services) =>
  forEachOpen(doing, services, (letterId, each) => services.commentDesk.resolve(actOn(letterId, doing), each.id, input.note));

async function forEachOpen(doing: Doing, services: OfficeServices, act: (letterId: string, comment: ShownComment) => Promise<unknown>): Promise<void> {
  const { id } = await replyOf(doing.caseId, services);
  const open = (await services.comments.of(doing.caseId, id, doing.actor)).filter(({ resolution }) => resolution === 'open');
  if (open.length === 0) throw new Error(`case ${doing.caseId} has no open comment`);
  for (const each of open) await act(id, each);
}

function actOn(letterId: string, { caseId, actor, key }: Doing) {
  return { caseId, letterId, actor, key };
}
