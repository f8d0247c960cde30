export type Tone = 'blue' | 'green' | 'amber' | 'red' | 'grey' | 'violet';

const WAITING = new Set(['AWAITING_CONFIRMATION', 'AWAITING_CORRECTION', 'AWAITING_REASONS', 'AWAITING_PAYMENT', 'FEE_APPROVAL', 'SECRECY_REFERRED', 'SUPPLEMENTING_FILE']);
const REVIEWED = new Set(['SECRECY_REVIEW', 'LEGALITY_REVIEW', 'HEAD_DECISION', 'APPROVAL']);
const OVER = new Set(['CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED']);

/** The colour of a state: who has to move. */
export function toneOf(state: string): Tone {
  if (WAITING.has(state)) return 'amber';
  if (REVIEWED.has(state)) return 'violet';
  if (state === 'REPLIED') return 'green';
  return OVER.has(state) ? 'grey' : 'blue';
}

const BY_ALARM: Readonly<Record<string, Tone>> = { overdue: 'red', red: 'red', yellow: 'amber', reminder: 'violet', none: 'grey' };

/** The colour of an alarm. */
export function alarmTone(alarm: string): Tone {
  return BY_ALARM[alarm] ?? 'grey';
}
