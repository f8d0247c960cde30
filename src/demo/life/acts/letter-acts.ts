import { textOf, type Paragraph } from '../../../../workflows/letters/letter.js';
import type { OfficeServices } from '../office-services.js';
import { against, replyOf, type Doer } from './doing.js';

export const reviseLetter: Doer<'revise-letter'> = async ({ adding }, doing, services) => {
  const { id } = await replyOf(doing.caseId, services);
  const passage = await ownPassage(id, services);
  const act = { caseId: doing.caseId, ...(await against(doing, services)) };
  return services.revisions.revise(act, id, { [passage.id]: `${textOf(passage.runs)}${adding}` });
};

export const makeSheet: Doer<'make-sheet'> = async ({ form }, doing, services) =>
  services.revisions.makeSheet({ caseId: doing.caseId, ...(await against(doing, services)) }, form);

/** The passage that is the officer's own. Every reply has its reason. */
export async function ownPassage(letterId: string, { letters, reads }: Pick<OfficeServices, 'letters' | 'reads'>): Promise<Paragraph> {
  const { letter } = await letters.open(reads, letterId);
  const found = letter.blocks.find((block): block is Paragraph => block.kind === 'paragraph' && block.role === 'reason' && !block.locked);
  if (!found) throw new Error(`letter ${letterId} has no passage of the officer's own`);
  return found;
}
