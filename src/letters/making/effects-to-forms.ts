import type { Effect } from '../../../workflows/definition.js';
import { formKeyOfOutcome } from '../../../workflows/letters/forms/find-form.js';
import type { Subject } from '../../../workflows/letters/form.js';
import type { FreeTexts } from '../../../workflows/letters/letter.js';
import type { OutcomeCode } from '../../../workflows/request/outcomes.js';

type LetterEffect = Extract<Effect, { type: 'letter' }>;

export interface Ordered {
  /** Of the letter, where the record has named it before. */
  readonly id?: string;
  readonly form: string;
  readonly subject: Subject;
  /** Text that the step itself gives. */
  readonly free?: FreeTexts;
}

/** Which documents a step of a case calls for (domain §9.1). The reply itself is drafted, agreed to and signed: see `ReplyDraft`. */
export function orderedBy({ kind, params }: LetterEffect, recalled?: Subject['document']): readonly Ordered[] {
  const consultationId = params['consultationId'] == null ? undefined : String(params['consultationId']);
  const about: Subject = consultationId === undefined ? {} : { consultationId };
  switch (kind) {
    // A third party gets the sheet to answer on with the letter (domain §9.1 no. 8).
    case 'third-party-consultation': return [{ form: kind, subject: about }, { form: 'third-party-answer-form', subject: about }];
    case 'correction-notice': return [{ form: kind, subject: { round: Number(params['round']) } }];
    case 'assistance-letter': return [{ form: kind, subject: { assistanceId: String(params['assistanceId']) } }];
    // The fee is gone from the case with the step: only the step knows why.
    case 'fee-cancellation': return [{ form: kind, subject: about, free: { reason: String(params['reason'] ?? '') } }];
    // The applicant is told of a lapse, as a courtesy (domain §5, OTHER.*); the note itself stays in the file.
    case 'closing-note': return [{ form: kind, subject: about }, ...(params['outcome'] === 'OTHER.OTHER' ? [] : [{ form: 'closing-notice', subject: about }])];
    case 'reply-recalled': return [{ form: kind, subject: recalled ? { document: recalled } : {} }];
    default: return [{ form: kind, subject: about }];
  }
}

/** The form of the reply of an outcome. */
export function replyForm(outcome: OutcomeCode): string {
  return formKeyOfOutcome(outcome);
}

export const isReplyForm = (form: string): boolean => form.startsWith('reply:');
