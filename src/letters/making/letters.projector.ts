import { Injectable } from '@nestjs/common';
import type { Subject } from '../../../workflows/letters/form.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { LetterStore } from '../store/letter-store.js';
import { orderedBy, replyForm } from './effects-to-forms.js';
import { LetterMaker, type Occasion } from './letter-maker.js';
import { ReplyDraft } from './reply-draft.js';

/** Makes the letters that a step of a case calls for, in the transaction of that step. A letter that would be unlawful refuses the step. */
@Injectable()
export class LettersProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly store: LetterStore, private readonly maker: LetterMaker, private readonly drafts: ReplyDraft) {}

  async project(tx: Tx, change: CaseChange): Promise<void> {
    const context = change.context as RequestContext;
    const now = { caseId: change.caseId, context, calendar: change.calendar };
    const occasion: Occasion = { command: change.type, on: change.on, by: change.actorId, seq: change.revision };
    const recalled = await this.reply(tx, change, context, occasion);
    for (const effect of change.effects) {
      if (effect.type !== 'letter') continue;
      if (effect.kind !== 'reply') for (const each of orderedBy(effect, recalled)) await this.maker.make(tx, now, each, occasion);
      else if (change.type === 'REPLY_ON_THE_SPOT') await this.maker.make(tx, now, { id: (change.payload as unknown as Payloads['REPLY_ON_THE_SPOT']).letter.letterId, form: replyForm(context.proposal!.outcome), subject: {} }, occasion);
    }
  }

  /** The life of the reply's letter beside that of the case. Answers what was taken back, if anything was. */
  private async reply(tx: Tx, change: CaseChange, context: RequestContext, occasion: Occasion): Promise<Subject['document']> {
    const now = { caseId: change.caseId, context, calendar: change.calendar };
    const before = change.before as RequestContext | null;
    if (change.type === 'SIGN') await this.sign(tx, change.payload as unknown as Payloads['SIGN'], occasion);
    if (change.type === 'RECALL_REPLY') return this.drafts.again(tx, now, occasion);
    const over = context.closed !== null && before?.closed === null;
    if ((context.proposal === null && before?.proposal) || over) await this.drafts.discard(tx, change.caseId);
    else if (context.proposal && change.type !== 'REPLY_ON_THE_SPOT' && context.proposal !== before?.proposal) await this.drafts.begin(tx, now, occasion);
    return undefined;
  }

  /** What the check said, of enclosures and lateness too, was put down by `ReplyPreparer`: files are not read within a transaction. */
  private async sign(tx: Tx, { letter, docNumber }: Payloads['SIGN'], { on }: Occasion): Promise<void> {
    await this.store.issue(tx, letter.letterId, { docNumber, issuedOn: on });
    await this.maker.print(tx, letter.letterId);
  }
}
