import type { OutcomeCode } from '../../../../workflows/request/outcomes.js';
import { move, type Move, type Telling } from '../story.js';
import { answersFor } from '../../../../workflows/request/questions.js';
import { elementsOf, evidenceOf } from './reply-elements.js';
import { reviewed, usualReview, type ReviewTurn } from './reviewing.js';

export interface ReplyTurns {
  /** Office days before the outcome is proposed. */
  readonly after?: number;
  readonly review?: ReviewTurn;
}

/** The outcome with everything its letter needs (domain §5). */
export function proposed(telling: Telling, outcome: OutcomeCode, after: number): Move {
  const [part, ground, reason] = telling.topic.withheld ?? ['内部工作人员名单及联系方式', 'DENIED.INTERNAL', '属于人事管理方面的内部事务信息'];
  const parts = outcome === 'PARTIALLY_GRANTED' ? { given: [{ part: `${telling.topic.record}（作区分处理后）` }], withheld: [{ part, ground, reason }] } : {};
  return move('officer', 'PROPOSE_OUTCOME', after, { answers: answersFor(outcome), elements: elementsOf(outcome, telling), evidence: evidenceOf(outcome, ground), ...parts });
}

/** Art. 36(6): the earlier reply is named by its date and number. */
export function proposedAsRepeat(of: string, after: number): Move {
  return move('officer', 'PROPOSE_OUTCOME', after, async (scene) => {
    const earlier = await scene.caseOf(of);
    if (!earlier?.replyNumber || !earlier.outcomeOn) throw new Error(`request ${of} has not been answered yet`);
    return { answers: answersFor('NOT_PROCESSED.REPEAT'), elements: {}, evidence: { earlierReply: { number: earlier.replyNumber, on: earlier.outcomeOn, sameApplicant: true, sameInformation: true } } };
  });
}

/** From the proposal to the day the applicant has the reply. */
export function replied(telling: Telling, outcome: OutcomeCode, turns: ReplyTurns = {}): Move[] {
  const { after = telling.rng.int(2, 4) } = turns;
  return [proposed(telling, outcome, after), ...finished(telling, turns.review)];
}

/** Review, signature, service and receipt of what is proposed. */
export function finished(telling: Telling, review: ReviewTurn = usualReview(telling.rng)): Move[] {
  return [...reviewed(telling, review), ...served(telling)];
}

type Mode = 'direct' | 'post' | 'electronic' | 'through-organ';

/** As the applicant wished (Art. 40). */
export function modeOf({ request, rng }: Telling): Mode {
  if (request.preferredForm === '电子邮件' || request.preferredForm === '网上下载') return 'electronic';
  if (request.channel === 'counter' && rng.chance(0.6)) return 'direct';
  return rng.chance(0.03) ? 'through-organ' : 'post';
}

export function served(telling: Telling, mode: Mode = modeOf(telling)): Move[] {
  const { rng } = telling;
  const late = rng.chance(0.08) ? { after: 2, back: 1 } : { after: rng.int(0, 1), back: 0 };
  const proof = mode === 'post' ? { trackingNumber: `EMS1${rng.text(10, '0123456789')}CN` }
    : mode === 'electronic' ? { reconsiderationLink: 'https://xzfy.example.cn/fengcheng' } : {};
  return [move('clerk', 'SERVE', late.after, { mode, ...proof }, { back: late.back }), ...received(telling, mode)];
}

/** What is handed over is received with it; the rest comes to hand later. */
function received({ rng }: Telling, mode: Mode): Move[] {
  if (mode === 'direct') return [];
  const days = mode === 'electronic' ? rng.int(1, 2) : rng.int(3, 5);
  return [move('clerk', 'RECORD_RECEIPT', days, { letter: 'reply' }, { back: mode === 'electronic' ? 0 : 1 })];
}

/** Art. 33 ¶1. */
export function repliedOnTheSpot(telling: Telling, outcome: 'GRANTED.ALREADY_PUBLIC' | 'GRANTED.PROVIDED', after = 0): Move {
  return move('officer', 'REPLY_ON_THE_SPOT', after, {
    outcome, elements: elementsOf(outcome, telling), ...(outcome === 'GRANTED.PROVIDED' ? { secrecyCheck: '承办科室当场核对，属非涉密公开文件。' } : {}),
  });
}
