import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { OutgoingLetter } from '../ports.js';

type Receipt = Payloads['RECORD_RECEIPT'];

const BY_FORM: Readonly<Record<string, Receipt['letter']>> = {
  'correction-notice': 'correction', 'reasons-demand': 'reasons', 'fee-notice': 'fee', 'extension-notice': 'extension',
};

export const isReply = ({ form }: Pick<OutgoingLetter, 'form'>): boolean => form.startsWith('reply:');

/** Which receipt the case records when this letter comes to hand; null for letters whose receipt starts no period. */
export function receiptOf({ form, subject, audience }: Pick<OutgoingLetter, 'form' | 'subject' | 'audience'>): Receipt | null {
  if (isReply({ form })) return { letter: 'reply' };
  if (subject.consultationId !== undefined && audience !== 'applicant' && form.includes('consultation')) return { letter: 'consultation', consultationId: subject.consultationId };
  const letter = Object.hasOwn(BY_FORM, form) ? BY_FORM[form] : undefined;
  return letter ? { letter } : null;
}

/** The receipt that the case still waits for; null where it does not, as when it is known already, or the letter is not the last of its kind. */
export function awaitedReceipt(letter: Pick<OutgoingLetter, 'form' | 'subject' | 'audience'>, context: RequestContext): Receipt | null {
  const receipt = receiptOf(letter);
  if (!receipt) return null;
  return sentOf(context, receipt, letter)?.receivedOn === null ? receipt : null;
}

function sentOf(context: RequestContext, { letter, consultationId }: Receipt, { subject }: Pick<OutgoingLetter, 'subject'>): { readonly receivedOn: string | null } | null | undefined {
  switch (letter) {
    case 'correction': return subject.round !== undefined && subject.round !== context.corrections.length ? null : context.corrections.at(-1);
    case 'reasons': return context.reasons;
    case 'fee': return context.fee?.notice;
    case 'extension': return context.extension?.notice;
    case 'consultation': return context.consultations.find((each) => each.id === consultationId && each.endedOn === null);
    case 'reply': return context.replies.at(-1);
  }
}
