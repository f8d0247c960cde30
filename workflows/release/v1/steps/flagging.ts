import { RULES, type Flag } from '../../flag.js';
import { notify, notifyOfficer } from '../effects.js';
import type { ReleaseContext } from '../context.js';
import { dayToLook } from '../figures.js';
import { type AnyStep, type Facts, refuse, step } from '../step.js';
import { flagged, newRound, rests } from './rounds.js';

const sampleFlag = (rule: Flag['rule'], occasion: string, { moment }: Facts): Flag => ({
  rule, article: RULES[rule].article, occasion, on: moment.on, requests: [{ id: 'request-1', number: null }], distinctApplicants: 1, threshold: null, from: null, until: moment.on, reason: null,
});

const flag = step({
  type: 'FLAG', label: { zh: '提请评估主动公开', en: 'flag a topic for evaluation' }, basis: ['Art. 18', 'Art. 44'], clockEffect: 'starts', dated: 'free',
  content: (_facts, { flags }) => [flags.length === 0 && refuse('flagNeedsReason', 'Art. 44', '提请评估须说明理由（规则和所计申请）。', 'A flag says why: its rule, and the requests counted.')],
  apply: (_context, { organId, topicId, label, flags, policy, policyVersion }, moment) => ({
    organId, topicId, label, policy, policyVersion, flaggedOn: moment.on, roundSince: moment.on, flags: flags.map((each) => ({ ...each, by: moment.actor.personId })),
  }),
  effects: (_context, { flags }) => [notify('work-body-head', 'release-flagged', { rule: flags[0]?.rule ?? null, article: flags[0]?.article ?? null })],
  sample: (facts) => ({
    organId: 'organ', topicId: 'topic', label: '第3批次征地补偿安置方案', flags: [sampleFlag('several-applicants', 'demand', facts)], policy: facts.context.policy, policyVersion: 'default',
  }),
});

const addFlag = step({
  type: 'ADD_FLAG', label: { zh: '增加提请评估的理由', en: 'add a reason to evaluate' }, basis: ['Art. 18', 'Art. 44'], dated: 'free',
  content: ({ context }, payload) => [
    context.flags.some((each) => each.occasion === payload.flag.occasion) && refuse('flaggedBefore', 'Art. 44', '该事由已经提请过评估，不再重复提请。', 'This was flagged before on the same occasion.'),
  ],
  apply: (context, payload, moment) => ({ ...flagged(context, payload.flag, moment), ...(rests(context) ? newRound(moment) : {}) }),
  effects: (context, payload) => told(context, payload.flag),
  sample: (facts) => ({ flag: sampleFlag('suggestion', `suggestion:${facts.context.flags.length + 1}`, facts) }),
});

/** The officer in charge, or the head: and the supervisor where the law may oblige (Art. 44 ¶2). */
function told(context: ReleaseContext, { rule, article }: Flag) {
  return [notifyOfficer(context, 'release-reason-added', { rule, article }), ...(rule === 'suggestion' ? [notify('work-body-head', 'release-reason-added', { rule, article })] : [])];
}

const lookAgain = step({
  type: 'LOOK_AGAIN', label: { zh: '到期重新评估', en: 'the date to look again came' }, basis: ['Art. 18'], automatic: true, dated: 'free',
  content: ({ context: { decision }, calendar, moment }, { because }) => {
    const day = because === 'date' ? decision?.lookAgainOn : decision?.groundEndsOn;
    const due = day ? dayToLook(day, calendar).dueOn : null;
    return [(due === null || moment.today < due) && refuse('notYetLooked', 'Art. 18', '再次评估的日期尚未到来。', 'The date to look again has not come.')];
  },
  apply: (context, { because }, moment) => {
    const rule = because === 'date' ? 'look-again' : 'ground-lapsed';
    const occasion = `${rule}:${context.decision?.on}:${moment.on}`;
    const raised: Flag = { rule, article: RULES[rule].article, occasion, on: moment.on, requests: [], distinctApplicants: 0, threshold: null, from: null, until: moment.on, reason: null };
    return { ...flagged(context, raised, moment), ...newRound(moment) };
  },
  effects: (context) => [notifyOfficer(context, 'release-look-again'), notify('work-body-head', 'release-look-again')],
  sample: ({ context: { decision }, calendar, moment }) => {
    const came = (day: string | null | undefined) => day != null && (dayToLook(day, calendar).dueOn ?? '9') <= moment.today;
    return came(decision?.lookAgainOn) ? { because: 'date' } : came(decision?.groundEndsOn) ? { because: 'ground-ended' } : null;
  },
});

const dismiss = step({
  type: 'DISMISS', label: { zh: '不纳入评估', en: 'dismiss' }, basis: ['Art. 13', 'Art. 44'],
  standing: ({ context: { owedSince } }) => [
    owedSince !== null && refuse('publicationOwed', 'Art. 26', '已经决定公开的，应当发布或者另行决定，不能直接结束。', 'Publication was decided and is owed: publish it, or have it decided otherwise.'),
  ],
  content: ({ context: { evaluation } }, { because, reason, onFile }) => [
    !reason.trim() && refuse('reasonNeeded', undefined, '请说明理由。', 'Say why.'),
    because === 'no-general-interest' && evaluation === null && refuse('evaluationFirst', 'Art. 44', '请先完成评估（四项问题）。', 'Answer the four questions of the evaluation first.'),
    because === 'no-general-interest' && (evaluation?.scope.length ?? 0) > 0
      && refuse('dutyToPublish', 'Art. 44 ¶2; Arts. 19–21', '属于主动公开范围的，应当及时主动公开，不能以无普遍需要为由结束。', 'It falls within the scope of proactive disclosure and has to be published; it is not dismissed for want of interest.'),
    // What is public by now is done with; what was withheld exists, and somebody asked for it.
    because !== 'already-public' && (onFile != null || (evaluation?.withheldBefore ?? null) !== null)
      && refuse('withheldNeedsDecision', 'Art. 18', '曾不予公开的信息须作出决定（公开、部分公开或者暂不公开并写明依据）。', 'Information that was withheld needs a decision, with its ground and a date to look again.'),
  ],
  apply: (_context, { because, reason }, moment) => ({ ended: { kind: 'dismissed', on: moment.on, reason, because }, owedSince: null, overdue: null }),
  effects: (context, { because }) => [notifyOfficer(context, 'release-dismissed', { because })],
  sample: () => ({ because: 'nothing-to-disclose', reason: '本机关未制作或者保存该信息' }),
});

/** Topics are merged and split; what is under way follows. */
const followTopic = step({
  type: 'FOLLOW_TOPIC', label: { zh: '随专题变更', en: 'follow its topic' }, basis: ['design: topics are merged and split'], automatic: true, dated: 'free',
  content: ({ context }, { topicId, label }) => [topicId === context.topicId && label === context.label && refuse('sameTopic', undefined, '专题没有变化。', 'The topic is the same.')],
  apply: (_context, { topicId, label }) => ({ topicId, label }),
  sample: ({ context }) => ({ topicId: `${context.topicId}+`, label: context.label, reason: '专题合并' }),
});

const mergeInto = step({
  type: 'MERGE_INTO', label: { zh: '并入另一评估件', en: 'merge into another case' }, basis: ['design: topics are merged and split'], automatic: true, dated: 'free',
  apply: (_context, { reason }, moment) => ({ ended: { kind: 'merged', on: moment.on, reason, because: null }, owedSince: null, overdue: null }),
  effects: (context) => [notifyOfficer(context, 'release-merged')],
  sample: ({ context }) => ({ caseId: 'case', topicId: context.topicId, reason: '专题合并' }),
});

export const FLAGGING: readonly AnyStep[] = [flag, addFlag, lookAgain, dismiss, followTopic, mergeInto];
