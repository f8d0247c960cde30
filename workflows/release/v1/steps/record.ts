import { isCivilDate } from '../../../clock/civil-date.js';
import { policyRules } from '../../../request/v1/steps/policy-limits.js';
import { datedFacts, inOrder } from '../dated-facts.js';
import { notifyOfficer } from '../effects.js';
import { refigured } from '../refigured.js';
import { type AnyStep, refuse, step } from '../step.js';

const note = step({
  type: 'ADD_NOTE', label: { zh: '添加备注', en: 'add a note' }, basis: [], dated: 'free',
  apply: () => ({}),
  sample: () => ({ text: '已与制作机关电话核实' }),
});

const supervise = step({
  type: 'SUPERVISE', label: { zh: '督办', en: 'supervise' }, basis: ['Art. 47'], dated: 'free',
  apply: () => ({}),
  effects: (context, { reason }) => [notifyOfficer(context, 'supervised', { reason })],
  sample: () => ({ reason: '临近发布期限' }),
});

const adoptPolicy = step({
  type: 'ADOPT_POLICY', label: { zh: '改用新的期限政策', en: 'adopt another policy' }, basis: ['design: a running case keeps its policy'], clockEffect: 'replaces', dated: 'free',
  content: ({ context }, { policy, policyVersion }) => [
    policyVersion === context.policyVersion && refuse('samePolicy', undefined, '该件已适用此政策版本。', 'The case is on this policy already.'),
    policy.release.publicationWorkingDays > 20 && refuse('publicationWithinLaw', 'Art. 26', '发布期限不得超过20个工作日。', 'Publication takes twenty working days at most.'),
    ...policyRules(policy),
  ],
  apply: (context, { policy, policyVersion }, moment, { calendar }) => refigured({ ...context, policy, policyVersion }, calendar, moment.today),
  effects: (context, { reason }) => [notifyOfficer(context, 'policy-changed', { reason })],
  sample: ({ context }) => ({ policy: context.policy, policyVersion: `${context.policyVersion}+`, reason: '政策调整' }),
});

const correctFact = step({
  type: 'CORRECT_FACT', label: { zh: '更正登记的事实', en: 'correct a recorded fact' }, basis: ['design: corrections are new entries with a reason'], clockEffect: 'replaces', dated: 'free',
  content: ({ context, moment, calendar }, { fact, to }) => {
    const found = datedFacts(context).get(fact);
    if (!found || found.now === null) return [refuse('unknownFact', undefined, `没有可更正的事实“${fact}”。`, `There is no recorded fact '${fact}' to correct.`)];
    if (!isCivilDate(to)) return [refuse('notADate', undefined, '更正后的日期无效。', 'The corrected value is not a date.')];
    return [
      found.now === to && refuse('sameValue', undefined, '更正后的日期与原日期相同。', 'The corrected day equals the recorded one.'),
      to > moment.today && refuse('notInFuture', undefined, '更正后的日期不得晚于今天。', 'The corrected day may not be in the future.'),
      !calendar.covers(to) && refuse('calendarNotCovered', undefined, `工作日历未覆盖${to}。`, `The working calendar does not cover ${to}.`),
      !inOrder(found.change(context, to)) && refuse('factsInOrder', undefined, '更正后的日期与其他已登记日期的先后顺序矛盾。', 'The corrected day contradicts the order of other recorded days.'),
    ];
  },
  apply: (context, { fact, to }, moment, { calendar }) => refigured(datedFacts(context).get(fact)!.change(context, to), calendar, moment.today),
  effects: (context, { fact, to, reason }) => [notifyOfficer(context, 'fact-corrected', { fact, to, reason })],
  sample: ({ context, moment, calendar }) => {
    const found = [...datedFacts(context)].find(([, { now, change }]) => now !== null && now < moment.today && calendar.covers(moment.today) && inOrder(change(context, moment.today)));
    return found ? { fact: found[0], to: moment.today, reason: '登记有误' } : null;
  },
});

export const RECORD: readonly AnyStep[] = [note, supervise, adoptPolicy, correctFact];
