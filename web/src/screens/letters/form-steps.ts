/** The step of a case that makes a letter that goes out; several letters may come of one. What is not here is a sheet for the file, made when asked for. */
const STEPS: Readonly<Record<string, string>> = {
  acknowledgement: 'SUBMIT', 'correction-notice': 'REQUEST_CORRECTION', 'reasons-demand': 'DEMAND_REASONS', 'delayed-reply-notice': 'REASONS_ACCEPTED_DELAY', 'extension-notice': 'EXTEND',
  'third-party-consultation': 'CONSULT_THIRD_PARTY', 'third-party-answer-form': 'CONSULT_THIRD_PARTY', 'consultation-notice-to-applicant': 'CONSULT_THIRD_PARTY', 'release-despite-refusal': 'OVERRIDE_PUBLIC_INTEREST',
  'co-producing-organ-consultation': 'CONSULT_ORGAN', 'organ-consultation': 'CONSULT_ORGAN', 'assistance-letter': 'REQUEST_ASSISTANCE', 'fee-notice': 'CHARGE_FEE', 'fee-cancellation': 'CANCEL_FEE',
  'closing-note': 'CORRECTION_EXPIRED', 'closing-notice': 'CORRECTION_EXPIRED', 'reply-recalled': 'RECALL_REPLY',
};

export type Making = { readonly kind: 'reply' } | { readonly kind: 'step'; readonly command: string } | { readonly kind: 'sheet' };

/** How a document of this form comes to be. */
export function makingOf(form: string): Making {
  if (form.startsWith('reply:')) return { kind: 'reply' };
  const command = STEPS[form];
  return command === undefined ? { kind: 'sheet' } : { kind: 'step', command };
}

/** Steps that are taken where search, consultations and fee are worked on. */
const AT_EXAMINATION = new Set(['CONSULT_THIRD_PARTY', 'CONSULT_ORGAN', 'OVERRIDE_PUBLIC_INTEREST', 'REQUEST_ASSISTANCE', 'CHARGE_FEE', 'CANCEL_FEE']);

export function placeOfStep(command: string, requestId: string): string {
  return AT_EXAMINATION.has(command) ? `/requests/${requestId}/examination?part=${command.endsWith('FEE') ? 'fee' : 'consultations'}` : `/requests/${requestId}`;
}
