import { addMonths } from '../../../clock/civil-date.js';
import { type Proposal, releases, type ReleaseContext } from '../context.js';
import { notify, notifyAdviser } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { type AnyStep, type Facts, step } from '../step.js';
import { decidedAgainst } from './against-its-will.js';
import { said } from './opinions.js';
import { dateRules, standsRules } from './proposal-rules.js';
import { contentRules, leakRule } from './publication-rules.js';
import { CLEAN_PUBLICATION } from './sample-publication.js';

function proposed({ decision, reasons, leftOut, ground, lookAgainOn, groundEndsOn }: Payloads['PROPOSE']): Omit<Proposal, 'proposedBy' | 'proposedOn'> {
  return { decision, reasons, leftOut: leftOut ?? [], ground: ground ?? null, lookAgainOn: lookAgainOn ?? null, groundEndsOn: groundEndsOn ?? null };
}

/** Whether somebody has to look for secrets: whenever something is given out, and where the ground is one (Art. 17). */
export const needsSecrecyCheck = ({ proposal }: ReleaseContext): boolean => proposal !== null && (releases(proposal.decision) || proposal.ground === 'DENIED.STATE_SECRET');

const propose = step({
  type: 'PROPOSE', label: { zh: '提出处理意见', en: 'propose a decision' }, basis: ['Art. 18', 'Art. 37', 'Art. 44'],
  content: (facts, payload) => {
    const proposal = proposed(payload);
    return [...standsRules(facts, proposal), ...dateRules(facts, proposal), ...(releases(payload.decision) ? [...contentRules(payload.publication), payload.publication !== null && leakRule(payload.publication)] : [])];
  },
  apply: (context, payload, moment) => ({
    proposal: { ...proposed(payload), proposedBy: moment.actor.personId, proposedOn: moment.on }, agreement: null, ...decidedAgainst(context, payload.decision),
  }),
  effects: (context) => [needsSecrecyCheck(context) ? notify('secrecy-reviewer', 'release-secrecy-check-needed') : notifyAdviser(context, 'release-legality-review-needed')],
  sample: (facts) => sampleProposal(facts),
});

/** What the rules allow in this case: a release, else a decision not to. */
function sampleProposal({ context, moment }: Facts): Payloads['PROPOSE'] {
  const given = { decision: 'release', reasons: '多人申请，内容可以公开', publication: CLEAN_PUBLICATION } as const;
  const free = standsRules({ context }, proposed(given)).every((each) => !each);
  return free ? given : { decision: 'not-now', reasons: '程序尚未终结', ground: 'DENIED.PROCESS', lookAgainOn: addMonths(moment.today, 6), publication: null };
}

/** The officer takes it back before the leader has decided. */
const recall = step({
  type: 'RECALL_PROPOSAL', label: { zh: '撤回处理意见', en: 'take the proposal back' }, basis: ['work plan: 合法性审查'],
  apply: (context, { reason }, moment) => ({ ...said(context, 'unit', 'taken-back', moment, reason), agreement: null, ...decidedAgainst(context, null) }),
  effects: (context, { reason }) => [notifyAdviser(context, 'release-taken-back', { reason })],
  sample: () => ({ reason: '发现文件有误' }),
});

export const PROPOSAL: readonly AnyStep[] = [propose, recall];
