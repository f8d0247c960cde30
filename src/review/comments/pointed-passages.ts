import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pointer } from '../../../workflows/request/v1/opinion.js';
import { ReplyDraft } from '../../letters/making/reply-draft.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../../requests/commands/command-preparers.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { hasPassage } from './anchor.js';
import { PresentLetters } from './present-letters.js';

/** The passages an adviser points to have to stand in the letter under review: the workflow does not know its text. */
@Injectable()
export class PointedPassages implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['AGREE_WITH_CHANGES', 'RETURN', 'ASK_FOR_MORE'];

  constructor(private readonly preparers: CommandPreparers, private readonly drafts: ReplyDraft, private readonly present: PresentLetters) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId, input }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const about = (input['about'] ?? []) as readonly Pointer[];
    if (!about.some(({ blockId }) => blockId)) return {};
    const row = await this.drafts.current(db, caseId);
    if (!row) return {};
    const letter = await this.present.now(db, caseId, row.id);
    const faults = about.flatMap(({ blockId }, i) => (blockId && !hasPassage(letter, blockId)
      ? [{ pointer: `#/about/${i}/blockId`, message: { zh: '送审的文书没有这一段，请重新选取', en: 'The letter under review has no such passage; select it again' } }] : []));
    if (faults.length > 0) throw new ValidationFailedError(faults);
    return {};
  }
}
