import type { OutcomeCode } from '../../../../workflows/request/outcomes.js';
import { move, type Move, type Telling } from '../story.js';
import { answersFor } from '../../../../workflows/request/questions.js';
import { elementsOf, evidenceOf } from './reply-elements.js';
import { enclosed, findingsPassed, type EnclosureTurn } from './filing.js';
import { reviewed, usualReview, type ReviewOptions, type ReviewTurn } from './reviewing.js';
import { served, type DeliveryTurn } from './serving.js';

export interface ReplyTurns {
  /** Office days before the outcome is proposed. */
  readonly after?: number;
  readonly review?: ReviewTurn;
  readonly enclosure?: EnclosureTurn;
  readonly delivery?: DeliveryTurn;
  /** What the reviewers said and the approval sheet are printed for the file. */
  readonly sheets?: true;
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
    const earlier = await scene.replyTo(of);
    if (!earlier) throw new Error(`request ${of} has not been answered yet`);
    return { answers: answersFor('NOT_PROCESSED.REPEAT'), elements: {}, evidence: { earlierReply: { ...earlier, sameApplicant: true, sameInformation: true } } };
  });
}

/** From the proposal to the day the applicant has the reply. */
export function replied(telling: Telling, outcome: OutcomeCode, turns: ReplyTurns = {}): Move[] {
  const { after = telling.rng.int(2, 4) } = turns;
  const file = enclosed(telling, outcome, turns.enclosure);
  return [proposed(telling, outcome, after), ...(file ? [file] : []), ...finished(telling, { ...turns, ...(file && { file }) })];
}

/** Review, signature, service and receipt of what is proposed. */
export function finished(telling: Telling, { review = usualReview(telling.rng), delivery, enclosure, ...more }: Omit<ReplyTurns, 'after'> & ReviewOptions = {}): Move[] {
  return [...reviewed(telling, review, more), ...(enclosure === 'with-author' ? [findingsPassed()] : []), ...served(telling, delivery)];
}

/** Art. 33 ¶1. */
export function repliedOnTheSpot(telling: Telling, outcome: 'GRANTED.ALREADY_PUBLIC' | 'GRANTED.PROVIDED', after = 0): Move {
  return move('officer', 'REPLY_ON_THE_SPOT', after, {
    outcome, elements: elementsOf(outcome, telling), ...(outcome === 'GRANTED.PROVIDED' ? { secrecyCheck: '承办科室当场核对，属非涉密公开文件。' } : {}),
  });
}
