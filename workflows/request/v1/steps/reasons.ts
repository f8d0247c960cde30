import type { ReasonsDemand, RequestContext } from '../context.js';
import { letter, notifyOfficer } from '../effects.js';
import { withDrafter } from './correction.js';
import { type AnyStep, refuse, step } from '../step.js';

const decide = (context: RequestContext, decision: ReasonsDemand['decision']): ReasonsDemand | null =>
  context.reasons && { ...context.reasons, decision };

const demand = step({
  type: 'DEMAND_REASONS', label: { zh: '要求说明理由', en: 'demand reasons' }, basis: ['Art. 35'], clockEffect: 'none',
  standing: ({ context }) => [
    context.reasons !== null && refuse('reasonsAskedOnce', 'Art. 35', '已经要求过说明理由。', 'Reasons have been demanded already.'),
  ],
  apply: (context, payload, moment) => ({
    reasons: { sentOn: moment.on, receivedOn: null, counts: payload.counts, workingDays: payload.workingDays ?? context.policy.reasonsWorkingDays, lapsed: false, decision: null },
  }),
  effects: (_context, { counts }) => [letter('reasons-demand', { counts })],
  sample: () => ({ counts: '本月第42件' }),
});

const rejected = step({
  type: 'REASONS_REJECTED', label: { zh: '理由不合理，不予处理', en: 'reasons rejected' }, basis: ['Art. 35', '（五）4'], clockEffect: 'none',
  content: ({ context }, { given }) => [
    !given && !context.reasons?.lapsed && refuse('periodNotOver', 'Art. 35', '说明理由的期限尚未届满，不得按未说明理由处理。', 'The period for reasons is not over.'),
  ],
  apply: (context, { given, why }, moment) => ({
    reasons: decide(context, given ? 'rejected' : 'not-given'),
    proposal: {
      outcome: 'NOT_PROCESSED.EXCESSIVE', withheld: [], proposedBy: moment.actor.personId, proposedOn: moment.on,
      elements: { counts: context.reasons?.counts ?? '', reasonsDemanded: `${context.reasons?.sentOn}`, whyUnreasonable: why },
    },
    drafters: withDrafter(context, moment.actor.personId),
  }),
  sample: () => ({ given: true, why: '所述理由与申请内容无关' }),
});

const accepted = step({
  type: 'REASONS_ACCEPTED', label: { zh: '理由合理，继续办理', en: 'reasons accepted' }, basis: ['Art. 35'], clockEffect: 'none',
  apply: (context) => ({ reasons: decide(context, 'accepted') }),
  sample: () => ({ why: '因诉讼举证需要' }),
});

const acceptedWithDelay = step({
  type: 'REASONS_ACCEPTED_DELAY', label: { zh: '理由合理，延迟答复', en: 'reasons accepted, reply delayed' }, basis: ['Art. 35'], clockEffect: 'replaces',
  content: ({ moment, clock, calendar }, { untilOn }) => [
    untilOn <= moment.on && refuse('delayAhead', 'Art. 35', '延迟答复日期须晚于告知日期。', 'The delayed date must lie after the day it is told.'),
    clock.statutory.dueOn !== null && untilOn <= clock.statutory.dueOn
      && refuse('delayBeyondLimit', 'Art. 35', `延迟答复日期须晚于法定期限${clock.statutory.dueOn}，否则无需延迟。`, `The delayed date must lie after the statutory limit, ${clock.statutory.dueOn}; otherwise no delay is needed.`),
    calendar.covers(untilOn) && !calendar.isWorkingDay(untilOn) && refuse('delayOnWorkingDay', undefined, `${untilOn}不是工作日，请选择工作日。`, `${untilOn} is not a working day. Choose one.`),
  ],
  apply: (context, { untilOn }, moment) => ({ reasons: decide(context, 'accepted-delay'), reasonableDelay: { untilOn, notifiedOn: moment.on } }),
  effects: (context, { untilOn }) => [letter('delayed-reply-notice', { untilOn }), notifyOfficer(context, 'reply-delayed', { untilOn })],
  sample: ({ moment, calendar, clock }) => {
    const from = clock.statutory.dueOn ?? clock.statutory.estimatedOn ?? moment.on;
    const untilOn = calendar.covers(from) ? calendar.tryAddWorkingDays(from, 20) : null;
    return untilOn ? { why: '数量较大', untilOn } : null;
  },
});

export const REASONS: readonly AnyStep[] = [demand, rejected, accepted, acceptedWithDelay];
