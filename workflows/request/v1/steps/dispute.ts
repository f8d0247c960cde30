import type { Closing, Dispute, Reply, RequestContext } from '../context.js';
import { notify, notifyOfficer } from '../effects.js';
import { type AnyStep, refuse, type Ruling, step } from '../step.js';

function filed(context: RequestContext, kind: Dispute['kind'], afterReconsideration: boolean, filedOn: string, before: string): readonly Dispute[] {
  return [...context.disputes, { id: String(context.disputes.length + 1), kind, afterReconsideration, filedOn, before, result: null, decidedOn: null }];
}

/** A reply, a lapse and a failure to answer can all be attacked (Art. 51, MOJ132), but nothing before the request was there. */
const notBeforeRequest = (context: RequestContext, on: string): Ruling => {
  const from = context.receivedOn ?? context.submittedOn;
  return from !== null && on < from && refuse('notBeforeReceipt', 'Art. 51', `日期早于收到申请之日${from}。`, `The day is before the request was received on ${from}.`);
};

/** Whatever the office did last: its remedies run on when a decision in reconsideration opens the way to court (APL 45). */
function remediesReopened({ replies, closed }: RequestContext): { replies: readonly Reply[]; closed: Closing | null } {
  const last = replies.length - 1;
  return {
    replies: replies.map((each, i) => (i === last ? { ...each, remediesOver: false } : each)),
    closed: closed && last < 0 ? { ...closed, remediesOver: false } : closed,
  };
}

const reconsideration = step({
  type: 'RECONSIDERATION_FILED', label: { zh: '申请人提起行政复议', en: 'reconsideration filed' }, basis: ['Art. 51', 'ARL 20'], clockEffect: 'none', dated: 'free',
  content: ({ context, moment }) => [notBeforeRequest(context, moment.on)],
  apply: (context, { before }, moment) => ({ disputes: filed(context, 'reconsideration', false, moment.on, before) }),
  effects: (context) => [notifyOfficer(context, 'dispute-filed'), notify('legal-adviser', 'dispute-filed')],
  sample: () => ({ before: '丰城市人民政府' }),
});

const suit = step({
  type: 'SUIT_FILED', label: { zh: '申请人提起行政诉讼', en: 'suit filed' }, basis: ['Art. 51', 'APL 45', 'APL 46'], clockEffect: 'none', dated: 'free',
  content: ({ context, moment }, { afterReconsideration }) => [
    notBeforeRequest(context, moment.on),
    afterReconsideration && !context.disputes.some((each) => each.kind === 'reconsideration')
      && refuse('reconsiderationOnFile', 'ARL 23', '没有行政复议记录，不能登记为复议后起诉。', 'There is no reconsideration on file.'),
  ],
  apply: (context, { before, afterReconsideration }, moment) => ({ disputes: filed(context, 'suit', afterReconsideration, moment.on, before) }),
  effects: (context) => [notifyOfficer(context, 'dispute-filed'), notify('legal-adviser', 'dispute-filed')],
  sample: () => ({ before: '丰城市人民法院', afterReconsideration: false }),
});

const decided = step({
  type: 'DISPUTE_DECIDED', label: { zh: '记录复议、诉讼结果', en: 'record the result of a dispute' }, basis: ['Art. 50', 'domain §8.5'], clockEffect: 'none', dated: 'free',
  standing: ({ context }) => [!context.disputes.some((each) => each.result === null) && refuse('noDispute', undefined, '没有尚未审结的复议或者诉讼。', 'No dispute is pending.')],
  content: ({ context, moment }, { disputeId }) => {
    const dispute = context.disputes.find((each) => each.id === disputeId);
    return [
      (!dispute || dispute.result !== null) && refuse('noDispute', undefined, '该复议或者诉讼不存在或者已有结果。', 'No such dispute is pending.'),
      dispute !== undefined && moment.on < dispute.filedOn && refuse('notBeforeFiling', undefined, `结果日期早于提起日期${dispute.filedOn}。`, `The result is dated before filing on ${dispute.filedOn}.`),
    ];
  },
  apply: (context, { disputeId, result }, moment) => ({
    disputes: context.disputes.map((each) => (each.id === disputeId ? { ...each, result, decidedOn: moment.on } : each)),
    ...(context.disputes.find((each) => each.id === disputeId)?.kind === 'reconsideration' ? remediesReopened(context) : {}),
  }),
  effects: (context, { result }) => [notifyOfficer(context, 'dispute-decided', { result })],
  sample: ({ context }) => {
    const pending = context.disputes.find((each) => each.result === null);
    return pending ? { disputeId: pending.id, result: 'UPHELD', note: '维持' } : null;
  },
});

const archive = step({
  type: 'ARCHIVE', label: { zh: '归档', en: 'archive' }, basis: ['Art. 45'], clockEffect: 'none', dated: 'free', late: 'explained',
  standing: ({ context }) => [
    context.disputes.some((each) => each.result === null) && refuse('disputesOver', 'Art. 51', '复议或者诉讼尚未审结，不能归档。', 'A dispute is pending.'),
    !(context.replies.at(-1) ?? context.closed)?.remediesOver
      && refuse('remediesOver', 'ARL 20, APL 46', '申请人的救济期限尚未届满，不能归档。', "The applicant's remedy periods are not over."),
  ],
  apply: () => ({}),
});

export const DISPUTE: readonly AnyStep[] = [reconsideration, suit, decided, archive];
