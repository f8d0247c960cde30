import type { Form } from '../../api/client.js';

type Consultation = Form<'ConsultationView'>;
type Clock = Form<'ClockView'>;

/** Where a consultation stands, by a word. */
export type ConsultationState = 'unreceived' | 'waiting' | 'consented' | 'refused' | 'silent' | 'withdrawn';

export function stateOf({ answer, receivedOn }: Consultation): ConsultationState {
  if (answer === 'CONSENTED') return 'consented';
  if (answer === 'REFUSED') return 'refused';
  if (answer === 'SILENT') return 'silent';
  if (answer === 'WITHDRAWN') return 'withdrawn';
  return receivedOn === null ? 'unreceived' : 'waiting';
}

/** The own limit of a consultation, as the server has it: to answer, or to ask whether the letter came to hand. */
export function clockOf({ id }: Consultation, deadlines: readonly Clock[]): { readonly clock: Clock; readonly of: 'answer' | 'receipt' } | null {
  const answer = deadlines.find(({ key }) => key === `consultation:${id}`);
  if (answer) return { clock: answer, of: 'answer' };
  const receipt = deadlines.find(({ key }) => key === `receipt:consultation:${id}`);
  return receipt ? { clock: receipt, of: 'receipt' } : null;
}

/** What still has to be decided, or told, after the third party has spoken. */
export function openPoint({ kind, answer, reasonable, override }: Consultation): 'override-or-respect' | 'tell' | null {
  if (kind !== 'third-party') return null;
  if (override) return override.noticeOn === null ? 'tell' : null;
  return answer === 'REFUSED' && reasonable === true ? 'override-or-respect' : null;
}
