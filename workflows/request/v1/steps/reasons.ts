import { addDays } from '../../../clock/civil-date.js';
import { reachedOn } from '../../../clock/due-date.js';
import { answersFor } from '../../questions.js';
import { isDecided, type ReasonsDemand, type RequestContext } from '../context.js';
import { letter, notifyOfficer } from '../effects.js';
import { passedOn } from '../figures.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { withDrafter } from './correction.js';
import { periodRule } from './period.js';

const decide = (context: RequestContext, decision: ReasonsDemand['decision'], why: string): ReasonsDemand | null =>
  context.reasons && { ...context.reasons, decision, why };

const demand = step({
  type: 'DEMAND_REASONS', label: { zh: '要求说明理由', en: 'demand reasons' }, basis: ['Art. 35'], clockEffect: 'none',
  standing: ({ context }) => [
    context.reasons !== null && refuse('reasonsAskedOnce', 'Art. 35', '已经要求过说明理由。', 'Reasons have been demanded already.'),
    isDecided(context) && refuse('notAfterReply', 'Art. 35', '已答复的申请不再要求说明理由。', 'No demand for reasons after the reply.'),
  ],
  content: ({ policy }, { workingDays }) => [periodRule('Art. 35', workingDays, policy.reasonsWorkingDays)],
  apply: (context, payload, moment) => ({
    reasons: { sentOn: moment.on, receivedOn: null, counts: payload.counts, workingDays: payload.workingDays ?? context.policy.reasonsWorkingDays, lapsed: false, decision: null, why: null },
  }),
  effects: (_context, { counts }) => [letter('reasons-demand', { counts })],
  sample: () => ({ counts: '本月第42件' }),
});

/** Reasons come after they were asked for. */
function afterDemand({ context, moment }: Facts): Ruling {
  const sentOn = context.reasons?.sentOn ?? '';
  return moment.on < sentOn && refuse('notBeforeNotice', 'Art. 35', `日期早于要求说明理由的告知日期${sentOn}。`, `The day is before the demand for reasons of ${sentOn}.`);
}

const rejected = step({
  type: 'REASONS_REJECTED', label: { zh: '理由不合理，不予处理', en: 'reasons rejected' }, basis: ['Art. 35', '（五）4'], clockEffect: 'none',
  content: (facts, { given }) => [
    afterDemand(facts),
    !given && !facts.context.reasons?.lapsed && refuse('reasonsPeriodNotOver', 'Art. 35', '说明理由的期限尚未届满，不得按未说明理由处理。', 'The period for reasons is not over.'),
  ],
  apply: (context, { given, why }, moment) => ({
    reasons: decide(context, given ? 'rejected' : 'not-given', why),
    proposal: {
      outcome: 'NOT_PROCESSED.EXCESSIVE', answers: answersFor('NOT_PROCESSED.EXCESSIVE'), given: [], withheld: [], evidence: {}, proposedBy: moment.actor.personId, proposedOn: moment.on,
      elements: { counts: context.reasons?.counts ?? '', reasonsDemanded: `${context.reasons?.sentOn}`, whyUnreasonable: why },
    },
    drafters: withDrafter(context, moment.actor.personId),
  }),
  sample: () => ({ given: true, why: '所述理由与申请内容无关' }),
});

const accepted = step({
  type: 'REASONS_ACCEPTED', label: { zh: '理由合理，继续办理', en: 'reasons accepted' }, basis: ['Art. 35'], clockEffect: 'none',
  content: (facts) => [afterDemand(facts)],
  apply: (context, { why }) => ({ reasons: decide(context, 'accepted', why) }),
  sample: () => ({ why: '因诉讼举证需要' }),
});

/** An expired period cannot be prolonged afterwards. */
function delayInTime({ clock, moment }: Facts): Ruling[] {
  const limit = passedOn(clock.statutory, moment.on);
  return [limit !== null && refuse('beforeDeadline', 'Art. 35', `延迟答复须在法定期限届满前告知申请人，期限已于${limit}届满。`, `A delay must be told before the statutory limit, which passed on ${limit}.`)];
}

function delayRules(facts: Facts, untilOn: string): Ruling[] {
  const { moment, clock, calendar } = facts;
  const limit = reachedOn(clock.statutory);
  return [
    afterDemand(facts),
    untilOn <= moment.on && refuse('delayAhead', 'Art. 35', '延迟答复日期须晚于告知日期。', 'The delayed date must lie after the day it is told.'),
    limit !== null && untilOn <= limit
      && refuse('delayBeyondLimit', 'Art. 35', `延迟答复日期须晚于法定期限${limit}，否则无需延迟。`, `The delayed date must lie after the statutory limit, ${limit}; otherwise no delay is needed.`),
    calendar.covers(untilOn) && !calendar.isWorkingDay(untilOn) && refuse('delayOnWorkingDay', undefined, `${untilOn}不是工作日，请选择工作日。`, `${untilOn} is not a working day. Choose one.`),
  ];
}

const acceptedWithDelay = step({
  type: 'REASONS_ACCEPTED_DELAY', label: { zh: '理由合理，延迟答复', en: 'reasons accepted, reply delayed' }, basis: ['Art. 35'], clockEffect: 'replaces',
  standing: delayInTime,
  content: (facts, { untilOn }) => delayRules(facts, untilOn),
  apply: (context, { untilOn, why }, moment) => ({ reasons: decide(context, 'accepted-delay', why), reasonableDelay: { untilOn, notifiedOn: moment.on } }),
  effects: (context, { untilOn }) => [letter('delayed-reply-notice', { untilOn }), notifyOfficer(context, 'reply-delayed', { untilOn })],
  sample: ({ moment, calendar, clock }) => {
    const from = reachedOn(clock.statutory) ?? moment.on;
    return { why: '数量较大', untilOn: calendar.tryAddWorkingDays(from, 20) ?? addDays(from, 28) };
  },
});

export const REASONS: readonly AnyStep[] = [demand, rejected, accepted, acceptedWithDelay];
