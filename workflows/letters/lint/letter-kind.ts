import type { Outcome } from '../../request/outcomes.js';
import type { Letter } from '../letter.js';

/**
 * What a letter is to the rules: a reply; the notice to a third party that its information is released against its will; a closing
 * note; a step of procedure; a paper for the file; or something that none of our forms made.
 */
export type LetterKind = 'reply' | 'release' | 'closing' | 'procedural' | 'internal' | 'unknown';

/** Documents that are steps of procedure and carry no remedy (domain §6.1). */
const PROCEDURAL = new Set([
  'acknowledgement', 'correction-notice', 'reasons-demand', 'extension-notice', 'third-party-consultation', 'third-party-answer-form', 'consultation-notice-to-applicant',
  'co-producing-organ-consultation', 'organ-consultation', 'assistance-letter', 'fee-notice', 'fee-cancellation', 'delayed-reply-notice',
]);

export function letterKind({ form, audience, title }: Letter, outcome: Outcome | null): LetterKind {
  if (form === 'closing-note' || form === 'closing-notice' || outcome?.letter === '终止办理说明') return 'closing';
  if (form === 'release-despite-refusal') return 'release';
  if (PROCEDURAL.has(form)) return 'procedural';
  if (audience === 'internal') return 'internal';
  if (form.startsWith('reply:') || (outcome && /答复书|告知书|答复/.test(title))) return 'reply';
  return outcome ? 'reply' : 'unknown';
}

/** Papers that are filled in by hand: blank lines in them are no omission. */
export function isBlankSheet({ form, audience }: Letter): boolean {
  return audience === 'internal' || form === 'third-party-answer-form' || form === 'service-receipt';
}
