import { requestV1 } from '../../../workflows/request/v1/definition.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { isReplyForm } from './effects-to-forms.js';

/** The step of a case that makes a document that goes out; several may come of one. What is not here is a sheet for the file, made when asked for. */
const STEPS: Readonly<Record<string, string>> = {
  acknowledgement: 'SUBMIT', 'correction-notice': 'REQUEST_CORRECTION', 'reasons-demand': 'DEMAND_REASONS', 'delayed-reply-notice': 'REASONS_ACCEPTED_DELAY', 'extension-notice': 'EXTEND',
  'third-party-consultation': 'CONSULT_THIRD_PARTY', 'third-party-answer-form': 'CONSULT_THIRD_PARTY', 'consultation-notice-to-applicant': 'CONSULT_THIRD_PARTY', 'release-despite-refusal': 'OVERRIDE_PUBLIC_INTEREST',
  'co-producing-organ-consultation': 'CONSULT_ORGAN', 'organ-consultation': 'CONSULT_ORGAN', 'assistance-letter': 'REQUEST_ASSISTANCE', 'fee-notice': 'CHARGE_FEE', 'fee-cancellation': 'CANCEL_FEE',
  'closing-note': 'CORRECTION_EXPIRED', 'closing-notice': 'CORRECTION_EXPIRED', 'reply-recalled': 'RECALL_REPLY',
};

/** Which step uses a form; null for sheets that are made by hand. */
export function stepOf(form: string): { readonly command: string; readonly label: Bilingual } | null {
  const command = isReplyForm(form) ? 'PROPOSE_OUTCOME' : STEPS[form];
  if (command === undefined) return null;
  const label = requestV1.commands.get(command)?.label;
  return label ? { command, label } : null;
}
