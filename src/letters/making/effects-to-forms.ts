import type { Effect } from '../../../workflows/definition.js';
import { formKeyOfOutcome } from '../../../workflows/letters/forms/find-form.js';
import type { Subject } from '../../../workflows/letters/form.js';
import type { OutcomeCode } from '../../../workflows/request/outcomes.js';

type LetterEffect = Extract<Effect, { type: 'letter' }>;

export interface Ordered {
  readonly form: string;
  readonly subject: Subject;
}

/** Which documents a step of a case calls for (domain §9.1). The reply itself is drafted, agreed to and signed: see `ReplyDraft`. */
export function orderedBy({ kind, params }: LetterEffect): readonly Ordered[] {
  const consultationId = params['consultationId'] == null ? undefined : String(params['consultationId']);
  const about: Subject = consultationId === undefined ? {} : { consultationId };
  switch (kind) {
    // A third party gets the sheet to answer on with the letter (domain §9.1 no. 8).
    case 'third-party-consultation': return [{ form: kind, subject: about }, { form: 'third-party-answer-form', subject: about }];
    case 'correction-notice': return [{ form: kind, subject: { round: Number(params['round']) } }];
    case 'assistance-letter': return [{ form: kind, subject: { assistanceId: String(params['assistanceId']) } }];
    default: return [{ form: kind, subject: about }];
  }
}

/** The form of the reply of an outcome. */
export function replyForm(outcome: OutcomeCode): string {
  return formKeyOfOutcome(outcome);
}

export const isReplyForm = (form: string): boolean => form.startsWith('reply:');
