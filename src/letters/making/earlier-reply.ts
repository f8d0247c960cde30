import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Evidence } from '../../../workflows/request/v1/proposal.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../../requests/commands/command-preparers.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { CasesNow } from '../facts/case-now.js';
import { LetterStore } from '../store/letter-store.js';
import type { StoredLetter } from '../store/letter.js';
import { isReplyForm } from './effects-to-forms.js';

/**
 * Art. 36(6): a repeat rests on a reply that was given to the same applicant (domain §3.2, rule 2); what was never served, or closed a
 * request without a reply, is none. A number of ours is held against our own letters; one from before they were kept here is taken as it
 * is given.
 */
@Injectable()
export class EarlierReply implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['PROPOSE_OUTCOME'];

  constructor(private readonly preparers: CommandPreparers, private readonly store: LetterStore, private readonly cases: CasesNow) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId, organId, input }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const named = (input['evidence'] as Evidence | undefined)?.earlierReply;
    const letter = named && (await this.store.byNumber(db, organId, named.number.trim()));
    if (!named || !letter) return {};
    if (!isReplyForm(letter.form)) throw at('number', '该文号的文书不是答复（补正、终止办理等告知不是答复），不能作为此前答复', 'The document of that number is no reply: a notice of correction or of closing is none');
    if (letter.state === 'recalled') throw at('number', '该文号的答复已在送达前撤回，不能作为此前答复', 'The reply of that number was taken back before service');
    if (letter.issuedOn !== named.on) throw at('on', `该文号的答复于${letter.issuedOn}作出`, `The reply of that number was made on ${letter.issuedOn}`);
    if (letter.caseId === caseId) throw at('number', '这是本件自己的文书', 'That is a letter of this very request');
    if (!(await samePerson(db, caseId, letter.caseId))) throw at('number', '该文号的答复不是给同一申请人的', 'The reply of that number went to another applicant');
    if (!(await this.served(db, letter))) throw at('number', '该文号的答复尚未送达，不能作为此前答复', 'The reply of that number has not been served yet');
    return {};
  }

  private async served(db: Queryable, letter: StoredLetter): Promise<boolean> {
    const { replies, signed } = (await this.cases.of(db, letter.caseId)).context;
    if (replies.some(({ document }) => document?.letterId === letter.id)) return true;
    // Handed over as it was made, on the spot.
    return letter.state === 'issued' && signed?.letterId !== letter.id && replies.some(({ document, mode }) => document === null && mode === 'on-the-spot');
  }
}

/** By the keyed hash of the person, as the list of an applicant's requests is found. */
async function samePerson(db: Queryable, caseId: string, otherId: string): Promise<boolean> {
  const rows = await db.query<{ person_hash: string }>(
    'SELECT a.person_hash FROM requests r JOIN applicants a ON a.id = r.applicant_id WHERE r.case_id IN (?, ?)', [caseId, otherId]);
  return new Set(rows.map(({ person_hash: hash }) => hash)).size === 1;
}

function at(member: 'number' | 'on', zh: string, en: string): ValidationFailedError {
  return ValidationFailedError.at(`#/evidence/earlierReply/${member}`, { zh, en });
}
