import { addMonths } from '../../../clock/civil-date.js';
import { type Proposal, releases, type ReleaseContext } from '../context.js';
import { notify, notifyAdviser } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { decidedAgainst } from './against-its-will.js';
import { said } from './opinions.js';
import { dateRules, standsRules } from './proposal-rules.js';
import { contentRules, gateRules } from './publication-rules.js';
import { CLEAN_PUBLICATION } from './sample-publication.js';

function proposed({ decision, reasons, leftOut, ground, lookAgainOn, groundEndsOn }: Payloads['PROPOSE']): Omit<Proposal, 'proposedBy' | 'proposedOn' | 'label' | 'namesChecked'> {
  return { decision, reasons, leftOut: leftOut ?? [], ground: ground ?? null, lookAgainOn: lookAgainOn ?? null, groundEndsOn: groundEndsOn ?? null };
}

/** Whether somebody has to look for secrets: whenever something is given out, and where the ground is one (Art. 17). */
export const needsSecrecyCheck = ({ proposal }: ReleaseContext): boolean => proposal !== null && (releases(proposal.decision) || proposal.ground === 'DENIED.STATE_SECRET');

const propose = step({
  type: 'PROPOSE', label: { zh: '提出处理意见', en: 'propose a decision' }, basis: ['Art. 18', 'Art. 37', 'Art. 44'],
  content: (facts, payload) => {
    const proposal = proposed(payload);
    return [...standsRules(facts, proposal), ...dateRules(facts, proposal), ...(releases(payload.decision) ? [...contentRules(payload.publication), ...(payload.publication === null ? [] : gateRules(payload.publication)), namesRule(payload)] : [])];
  },
  apply: (context, payload, moment) => ({
    proposal: { ...proposed(payload), proposedBy: moment.actor.personId, proposedOn: moment.on, label: context.label, namesChecked: payload.namesChecked === true }, agreement: null, ...decidedAgainst(context, payload.decision),
  }),
  effects: (context) => [needsSecrecyCheck(context) ? notify('secrecy-reviewer', 'release-secrecy-check-needed') : notifyAdviser(context, 'release-legality-review-needed')],
  sample: (facts) => sampleProposal(facts),
});

/** A name may belong into a file, as in a decision: but somebody has to have looked at it, and says so. */
function namesRule({ publication, namesChecked }: Payloads['PROPOSE']): Ruling {
  const files = publication?.namedFiles ?? 0;
  return files > 0 && namesChecked !== true && refuse('namesInFiles', 'Art. 15',
    `拟发布的文件中有${files}个出现申请人或者第三方的姓名、名称，请删除后重新上传；依法可以公开的，请核对后确认。`,
    `${files} file(s) to be published name an applicant or a third party. Take it out; where it may be public, confirm that it was looked at.`);
}

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
