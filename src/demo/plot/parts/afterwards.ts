import type { OutcomeCode } from '../../../../workflows/request/outcomes.js';
import { remediesOf } from '../../office/organs.js';
import { act, move, type Move, type Telling } from '../story.js';
import { replied } from './replying.js';

type Result = 'UPHELD' | 'CORRECTED' | 'OTHER';

const NOTES: Readonly<Record<Result, string>> = {
  UPHELD: '决定维持原答复（判决驳回诉讼请求）。', CORRECTED: '决定撤销原答复，责令在法定期限内重新答复。', OTHER: '申请人撤回，终止审理。',
};

/** Reconsideration within sixty days of receipt (ARL 20), decided within sixty days; without a result it is pending. */
export function reconsidered({ place, rng }: Telling, result?: Result, after: number = rng.int(10, 25)): Move[] {
  const filed = move('officer', 'RECONSIDERATION_FILED', after, { before: remediesOf(place.organ).reconsiderationOrgan });
  return result ? [filed, decided('1', result, rng.int(30, 38))] : [filed];
}

export function sued({ place, rng }: Telling, { id = '1', result, afterReconsideration = false, after = rng.int(20, 40) }:
  { id?: string; result?: Result; afterReconsideration?: boolean; after?: number } = {}): Move[] {
  const filed = move('adviser', 'SUIT_FILED', after, { before: remediesOf(place.organ).court, afterReconsideration });
  return result ? [filed, decided(id, result, rng.int(50, 80))] : [filed];
}

function decided(disputeId: string, result: Result, after: number): Move {
  return move('officer', 'DISPUTE_DECIDED', after, { disputeId, result, note: NOTES[result] });
}

/** A further reply: ordered, or because the office itself found an error. It never overwrites the first. */
export function supplementOpened(cause: 'ordered' | 'error-found', after: number, days = 20): Move {
  return move('officer', 'SUPPLEMENT', after, (scene) => (cause === 'ordered'
    ? { cause, reason: '复议决定责令重新答复。', dueOn: scene.officeDay(days) }
    : { cause, reason: '发现附件遗漏，补充提供。' }));
}

export function repliedAgain(telling: Telling, cause: 'ordered' | 'error-found', outcome: OutcomeCode, after = 3): Move[] {
  return [supplementOpened(cause, after), ...replied(telling, outcome, { after: 3, review: 'smooth', enclosure: 'further' })];
}

/** Everything of the case in one archive, as the court, the reconsideration organ or the archive wants it. */
export function fileExported(reason: string, after = 1): Move {
  return act('adviser', 'order-dossier', after, { reason }, { lately: 8 });
}
