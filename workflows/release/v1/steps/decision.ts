import { releases, type ReleaseContext } from '../context.js';
import { notify, notifyOfficer } from '../effects.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { stillStands, textRules } from './legality.js';
import { notTheHandler, returned, said } from './opinions.js';
import { dateRules } from './proposal-rules.js';
import { agreedRules } from './publication-rules.js';
import { CLEAN_PUBLICATION } from './sample-publication.js';

/** Two people look at it: whoever agreed for the law does not decide. */
function notTheReviewer({ context, moment }: Facts): Ruling {
  return moment.actor.personId !== null && context.agreement?.by === moment.actor.personId
    && refuse('notTheReviewer', 'work plan: 合法性审查', '合法性审查人不得作出公开决定，请由其他负责人决定。', 'Whoever agreed in legality review does not decide. Another leader has to.');
}

/** Decided on paper, entered later: but not before the legal adviser, or the head, had agreed. */
function agreedBefore({ context: { agreement }, moment: { on } }: Facts): Ruling {
  return agreement !== null && on < agreement.on
    && refuse('agreedBefore', 'work plan: 合法性审查', `决定日期${on}早于合法性审查同意之日${agreement.on}，请更正日期。`, `The decision is dated ${on}, before agreement was given on ${agreement.on}. Correct the day.`);
}

const decide = step({
  type: 'DECIDE', label: { zh: '决定是否公开', en: 'decide' }, basis: ['Art. 18', 'Art. 26', 'Art. 44'], clockEffect: 'starts',
  standing: (facts) => [notTheHandler(facts), notTheReviewer(facts), ...stillStands(facts)],
  content: (facts, { decision, publication }) => {
    const { context } = facts;
    const { proposal } = context;
    const text = proposal !== null && releases(proposal.decision) ? publication : null;
    return [
      decision !== proposal?.decision && refuse('asReviewed', 'work plan: 合法性审查', '决定须与经过合法性审查的处理意见一致；另有意见的，请退回。', 'The decision is the one that was reviewed. Return it to have another one proposed.'),
      agreedRules(context, text), agreedBefore(facts), ...textRules(facts, publication), ...(proposal ? dateRules(facts, proposal) : []),
    ];
  },
  apply: (context, { decision }, moment) => ({
    decision: { ...context.proposal!, by: moment.actor.personId, on: moment.on }, ...said(context, 'approval', decision, moment, context.proposal!.reasons),
    ...(releases(decision) ? { owedSince: context.owedSince ?? moment.on } : { owedSince: null, overdue: null }),
  }),
  effects: (context, { decision }) => [
    releases(decision) ? notifyOfficer(context, 'release-decided') : notifyOfficer(context, 'release-not-now', { lookAgainOn: context.decision?.lookAgainOn ?? null }),
  ],
  sample: ({ context }) => ({
    decision: context.proposal?.decision ?? 'release', publication: context.agreement?.hash ? { ...CLEAN_PUBLICATION, hash: context.agreement.hash } : null,
  }),
});

const sendBack = step({
  type: 'RETURN_FROM_DECISION', label: { zh: '审签退回', en: 'return from decision' }, basis: ['work plan: 合法性审查'],
  standing: (facts) => [notTheHandler(facts)],
  apply: (context, { reasons }, moment) => returned(context, said(context, 'approval', 'return', moment, reasons)),
  effects: (context, { reasons }) => [notifyOfficer(context, 'release-returned', { reasons })],
  sample: () => ({ reasons: '请核对文件名称' }),
});

/** Something is found wrong, or changes, before publication. Publication stays owed since the first decision (Art. 26). */
const recall = step({
  type: 'RECALL_DECISION', label: { zh: '发布前撤回', en: 'take back before publication' }, basis: ['Art. 26'],
  apply: (context, { reason }, moment) => returned(context, said(context, 'unit', 'recalled', moment, reason)),
  effects: (context, { reason }) => [...tellOfRecall(context, reason)],
  sample: () => ({ reason: '文件有误' }),
});

const tellOfRecall = (context: ReleaseContext, reason: string) =>
  [notifyOfficer(context, 'release-returned', { reasons: reason }), notify('approving-leader', 'release-recalled', { reason })];

export const DECISION: readonly AnyStep[] = [decide, sendBack, recall];
