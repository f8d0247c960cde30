import { Injectable } from '@nestjs/common';
import type { Letter } from '../../../workflows/letters/letter.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { Letters } from '../../letters/letters.js';
import { isReplyForm } from '../../letters/making/effects-to-forms.js';
import { ReplyDraft } from '../../letters/making/reply-draft.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';

/** The texts that comments point into. */
@Injectable()
export class PresentLetters {
  constructor(private readonly letters: Letters, private readonly drafts: ReplyDraft, private readonly cases: CasesNow, private readonly time: Time) {}

  /** As the letter reads now: a draft of a reply follows the facts of today. Errors: `NotFoundError`. */
  async now(db: Queryable, caseId: string, letterId: string): Promise<Letter> {
    const row = await this.letters.row(db, letterId, caseId);
    if (row.state !== 'draft' || !isReplyForm(row.form)) return (await this.letters.open(db, letterId)).letter;
    return (await this.drafts.live(db, await this.cases.of(db, caseId), row, this.time.today())).letter;
  }

  /** A version as it was put down, and, of the newest one, as it reads now. Errors: `NotFoundError`. */
  async texts(db: Queryable, caseId: string, letterId: string, version: number): Promise<Letter[]> {
    const { row, letter } = await this.letters.open(db, letterId, version);
    return version === row.version ? [letter, await this.now(db, caseId, letterId)] : [letter];
  }
}
