import { isCivilDate } from '../../../clock/civil-date.js';
import { dateOfFact, datedFacts, inOrder } from '../dated-facts.js';
import { notify, notifyOfficer } from '../effects.js';
import { refigured } from '../refigured.js';
import { type AnyStep, refuse, step } from '../step.js';
import { policyRules } from './policy-limits.js';

const note = step({
  type: 'ADD_NOTE', label: { zh: '添加备注', en: 'add a note' }, basis: [], clockEffect: 'none', dated: 'free',
  apply: () => ({}),
  effects: (context, { byApplicant }) => (byApplicant ? [notifyOfficer(context, 'applicant-wrote')] : []),
  sample: () => ({ text: '已电话告知办理进度' }),
});

const MAX_SUGGESTIONS = 5;

/** May come at any time, also of what was answered or withheld: then it is a reason to look again (Arts. 18, 44). */
const suggestRelease = step({
  type: 'SUGGEST_RELEASE', label: { zh: '建议主动公开', en: 'suggest disclosure to everybody' }, basis: ['Art. 44 ¶2'], clockEffect: 'none', dated: 'free',
  standing: ({ context }) => [
    (context.releaseSuggestions ?? 0) >= MAX_SUGGESTIONS && refuse('suggestedOften', 'Art. 44 ¶2', `同一申请的公开建议最多登记${MAX_SUGGESTIONS}次。`, `At most ${MAX_SUGGESTIONS} suggestions are taken down for one request.`),
  ],
  apply: (context) => ({ suggestsRelease: true, releaseSuggestions: (context.releaseSuggestions ?? 0) + 1 }),
  effects: (context, _payload, moment) => [notify('work-body-head', 'release-suggested', { on: moment.on }), notifyOfficer(context, 'release-suggested', { on: moment.on })],
  sample: () => ({ reason: '该信息涉及公众切身利益' }),
});

const supervise = step({
  type: 'SUPERVISE', label: { zh: '督办', en: 'supervise' }, basis: ['Art. 47'], clockEffect: 'none', dated: 'free',
  apply: () => ({}),
  // While nobody has it in hand it is for whoever assigns; reception cannot move it.
  effects: (context, { reason }) => (context.officerId ? [notifyOfficer(context, 'supervised', { reason })] : [
    notify('work-body-head', 'supervised', { reason }), ...(context.unitId ? [notify('unit', 'supervised', { reason })] : []),
  ]),
  sample: () => ({ reason: '临近期限' }),
});

const adoptPolicy = step({
  type: 'ADOPT_POLICY', label: { zh: '改用新的期限政策', en: 'adopt another policy' }, basis: ['design: a running case keeps its policy'], clockEffect: 'replaces', dated: 'free',
  content: ({ context }, { policy, policyVersion }) => [
    policyVersion === context.policyVersion && refuse('samePolicy', undefined, '该件已适用此政策版本。', 'The case is on this policy already.'),
    ...policyRules(policy),
  ],
  apply: (_context, { policy, policyVersion }) => ({ policy, policyVersion }),
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
  apply: (context, { fact, to }, moment, { calendar }) => refigured(dateOfFact(context, fact, to), calendar, moment.today),
  effects: (context, { fact, to, reason }) => [notifyOfficer(context, 'fact-corrected', { fact, to, reason })],
  sample: ({ context, moment, calendar }) => {
    const found = [...datedFacts(context)].find(([, { now, change }]) =>
      now !== null && now < moment.today && calendar.covers(moment.today) && inOrder(change(context, moment.today)));
    return found ? { fact: found[0], to: moment.today, reason: '登记有误' } : null;
  },
});

export const RECORD: readonly AnyStep[] = [note, suggestRelease, supervise, adoptPolicy, correctFact];
