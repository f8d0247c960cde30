import { isCivilDate, type CivilDate } from '../../../clock/civil-date.js';
import type { RequestContext } from '../context.js';
import { notifyOfficer } from '../effects.js';
import { type AnyStep, Facts, refuse, step } from '../step.js';
import { reconciled } from './clock.js';
import { latenessOn } from './outcome.js';

const note = step({
  type: 'ADD_NOTE', label: { zh: '添加备注', en: 'add a note' }, basis: [], clockEffect: 'none', dated: 'free',
  apply: () => ({}),
  sample: () => ({ text: '已电话告知办理进度' }),
});

const supervise = step({
  type: 'SUPERVISE', label: { zh: '督办', en: 'supervise' }, basis: ['Art. 47'], clockEffect: 'none', dated: 'free',
  apply: () => ({}),
  effects: (context, { reason }) => [notifyOfficer(context, 'supervised', { reason })],
  sample: () => ({ reason: '临近期限' }),
});

const adoptPolicy = step({
  type: 'ADOPT_POLICY', label: { zh: '改用新的期限政策', en: 'adopt another policy' }, basis: ['design: a running case keeps its policy'], clockEffect: 'replaces', dated: 'free',
  content: ({ context }, { policyVersion }) => [policyVersion === context.policyVersion && refuse('samePolicy', undefined, '该件已适用此政策版本。', 'The case is on this policy already.')],
  apply: (_context, { policy, policyVersion }) => ({ policy, policyVersion }),
  effects: (context, { reason }) => [notifyOfficer(context, 'policy-changed', { reason })],
  sample: ({ context }) => ({ policy: context.policy, policyVersion: `${context.policyVersion}+`, reason: '政策调整' }),
});

type Change = (context: RequestContext, to: CivilDate) => Partial<RequestContext>;
interface DatedFact { readonly now: CivilDate | null; readonly change: Change }

const at = <T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] => list.map((each, i) => (i === index ? { ...each, ...change } : each));

/** The dated facts of a case that can be corrected, by name: `receivedOn`, `correction:1.sentOn`, `consultation:2.endedOn`, … */
export function datedFacts(context: RequestContext): ReadonlyMap<string, DatedFact> {
  const facts = new Map<string, DatedFact>();
  facts.set('receivedOn', { now: context.receivedOn, change: (c, to) => ({ receivedOn: to, confirmedOn: c.confirmedOn === null ? null : to }) });
  context.corrections.forEach((each, i) => (['sentOn', 'receivedOn', 'correctedOn'] as const).forEach((field) =>
    facts.set(`correction:${i + 1}.${field}`, { now: each[field], change: (c, to) => ({ corrections: at(c.corrections, i, { [field]: to }) }) })));
  context.consultations.forEach((each, i) => (['sentOn', 'receivedOn', 'endedOn'] as const).forEach((field) =>
    facts.set(`consultation:${each.id}.${field}`, { now: each[field], change: (c, to) => ({ consultations: at(c.consultations, i, { [field]: to }) }) })));
  context.payments.forEach((each, i) => (['noticeOn', 'paidOn'] as const).forEach((field) =>
    facts.set(`payment:${i + 1}.${field}`, { now: each[field], change: (c, to) => ({ payments: at(c.payments, i, { [field]: to }) }) })));
  const { extension } = context;
  if (extension?.notice) {
    const { notice } = extension;
    facts.set('extension.sentOn', { now: notice.sentOn, change: (_c, to) => ({ extension: { ...extension, notice: { ...notice, sentOn: to } } }) });
  }
  context.replies.forEach((each, i) => (['servedOn', 'receivedOn'] as const).forEach((field) =>
    facts.set(`reply:${each.round}.${field}`, { now: each[field], change: (c, to) => ({ replies: at(c.replies, i, { [field]: to }) }) })));
  return facts;
}

/** Pairs that must stay in order, whichever of the two is corrected. */
function inOrder(context: RequestContext): boolean {
  const ordered = (...days: (CivilDate | null)[]) => days.filter((each) => each !== null).every((each, i, all) => i === 0 || all[i - 1]! <= each);
  return context.corrections.every((each) => ordered(context.receivedOn, each.sentOn, each.receivedOn) && ordered(each.sentOn, each.correctedOn))
    && context.consultations.every((each) => ordered(context.receivedOn, each.sentOn, each.receivedOn) && ordered(each.sentOn, each.endedOn))
    && context.payments.every((each) => ordered(context.receivedOn, each.noticeOn, each.paidOn))
    && context.replies.every((each) => ordered(context.receivedOn, each.servedOn, each.receivedOn))
    && ordered(context.submittedOn, context.receivedOn);
}

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
      !inOrder({ ...context, ...found.change(context, to) }) && refuse('factsInOrder', undefined, '更正后的日期与其他已登记日期的先后顺序矛盾。', 'The corrected day contradicts the order of other recorded days.'),
    ];
  },
  apply: (context, { fact, to }, moment, { calendar }) => {
    const changed: RequestContext = { ...context, ...datedFacts(context).get(fact)?.change(context, to) };
    const first = changed.replies[0];
    const replies = first ? [{ ...first, late: latenessOn(new Facts(changed, moment, calendar), first.servedOn) }, ...changed.replies.slice(1)] : changed.replies;
    return { ...changed, replies, overdue: reconciled(changed, calendar, first?.servedOn ?? moment.today) };
  },
  effects: (context, { fact, to, reason }) => [notifyOfficer(context, 'fact-corrected', { fact, to, reason })],
  sample: ({ context, moment }) => {
    const found = [...datedFacts(context)].find(([, { now }]) => now !== null && now < moment.today);
    return found ? { fact: found[0], to: moment.today, reason: '登记有误' } : null;
  },
});

export const RECORD: readonly AnyStep[] = [note, supervise, adoptPolicy, correctFact];
