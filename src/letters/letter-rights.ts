import { Injectable } from '@nestjs/common';
import { Previews } from '../engine/preview.js';
import type { Bilingual } from '../platform/errors/bilingual.js';
import { ForbiddenError } from '../platform/errors/general-errors.js';
import type { Place } from '../requests/commands/case-place.js';
import { authorizing, type RequestActor } from '../requests/request-access.js';
import { isReplyForm } from './making/effects-to-forms.js';
import type { StoredLetter } from './store/letter.js';

/** What somebody may do to a letter now. */
export interface LetterRights {
  /** A reply is put down anew; another draft is completed and issued with it. */
  readonly revise: boolean;
  /** A document that waited for a missing fact. A reply is signed instead. */
  readonly issue: boolean;
  /** Why neither; null where one is possible, or nothing is left to do. */
  readonly why: Bilingual | null;
}

const NOTHING: LetterRights = { revise: false, issue: false, why: null };

/** Says beforehand what the commands behind a letter would say. */
@Injectable()
export class LetterRightsReader {
  constructor(private readonly previews: Previews) {}

  async of({ id, caseId, state, form, version, contentHash }: StoredLetter, place: Place, actor: RequestActor): Promise<LetterRights> {
    if (state !== 'draft') return NOTHING;
    const reply = isReplyForm(form);
    const type = reply ? 'REVISE_LETTER' : 'ISSUE_LETTER';
    const payload = reply ? { letterId: id, version: version + 1, hash: contentHash } : { letterId: id, form, docNumber: null, hash: contentHash };
    const why = forbidden(actor, type, place) ?? (await this.previews.one(caseId, { type, payload, actorId: actor.personId })).refusals[0]?.message ?? null;
    return { revise: why === null, issue: why === null && !reply, why };
  }
}

function forbidden(actor: RequestActor, command: string, place: Place): Bilingual | null {
  try {
    authorizing(actor, command)(place);
    return null;
  } catch (error) {
    if (error instanceof ForbiddenError) return error.detail;
    throw error;
  }
}
