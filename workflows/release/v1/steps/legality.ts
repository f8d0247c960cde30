import { type Agreement, releases } from '../context.js';
import type { Moment } from '../../../definition.js';
import { notify, notifyAdviser, notifyOfficer } from '../effects.js';
import type { PublicationCheck } from '../payloads.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { unweighedRefusal } from './against-its-will.js';
import { notTheHandler, returned, said } from './opinions.js';
import { standsRules } from './proposal-rules.js';
import { contentRules } from './publication-rules.js';
import { CLEAN_PUBLICATION } from './sample-publication.js';

/** A legal adviser or government lawyer who did not handle the case, and no other where it is assigned. */
function theAdviser(facts: Facts): Ruling[] {
  const { context, moment } = facts;
  const other = context.adviserId !== null && moment.actor.personId !== null && context.adviserId !== moment.actor.personId;
  return [notTheHandler(facts), other && refuse('assignedAdviser', 'work plan: 合法性审查', '本件已分配给其他法律顾问审查，请由其办理或者重新分配。', 'The review is assigned to another adviser; that one does it, or it is assigned anew.')];
}

/** The facts under a proposal can change while it is reviewed: what could not be proposed now is not agreed to. */
export function stillStands({ context }: Facts): Ruling[] {
  return context.proposal === null ? [] : [...standsRules({ context }, context.proposal), unweighedRefusal(context)];
}

/** Where something is published, its text and files have to be in order. */
export function textRules({ context }: Facts, check: PublicationCheck | null): Ruling[] {
  return context.proposal !== null && releases(context.proposal.decision) ? contentRules(check) : [];
}

function agreement(facts: Facts, kind: Agreement['kind'], check: PublicationCheck | null, { actor, on }: Moment): Agreement {
  const { proposal } = facts.context;
  return { by: actor.personId, on, kind, hash: proposal !== null && releases(proposal.decision) ? (check?.hash ?? null) : null };
}

const assignAdviser = step({
  type: 'ASSIGN_ADVISER', label: { zh: '分配合法性审查', en: 'assign the legality review' }, basis: ['work plan: 合法性审查'],
  content: ({ context }, { adviserId }) => [
    adviserId === context.adviserId && refuse('sameAdviser', undefined, '本件已由该法律顾问审查。', 'This adviser has the review already.'),
    context.handlers.includes(adviserId) && refuse('notTheHandler', 'work plan: 合法性审查', '承办过本件的人员不得审查。', 'Whoever handled the case does not review it.'),
  ],
  apply: (_context, { adviserId }) => ({ adviserId }),
  effects: (context) => [notifyAdviser(context, 'release-legality-review-needed')],
  sample: () => ({ adviserId: 'adviser' }),
});

const agree = step({
  type: 'AGREE', label: { zh: '合法性审查同意', en: 'agree' }, basis: ['work plan: 合法性审查'], dated: 'now',
  standing: (facts) => [...theAdviser(facts), ...stillStands(facts)],
  content: (facts, { publication }) => textRules(facts, publication),
  apply: (context, { opinion, publication }, moment, facts) => ({
    ...said(context, 'legality', 'agree', moment, opinion), agreement: agreement(facts, 'agree', publication, moment), adviserId: moment.actor.personId,
  }),
  effects: () => [notify('approving-leader', 'release-decision-needed')],
  sample: () => ({ opinion: '合法', publication: CLEAN_PUBLICATION }),
});

const sendBack = step({
  type: 'RETURN', label: { zh: '合法性审查退回', en: 'return' }, basis: ['work plan: 合法性审查'], dated: 'now',
  standing: theAdviser,
  apply: (context, { reasons }, moment) => returned(context, { ...said(context, 'legality', 'return', moment, reasons), adviserId: moment.actor.personId }),
  effects: (context, { reasons }) => [notifyOfficer(context, 'release-returned', { reasons })],
  sample: () => ({ reasons: '暂不公开依据不足' }),
});

const disagree = step({
  type: 'DISAGREE', label: { zh: '合法性审查不同意', en: 'disagree' }, basis: ['work plan: 合法性审查'], dated: 'now',
  standing: theAdviser,
  apply: (context, { opinion }, moment) => ({ ...said(context, 'legality', 'disagree', moment, opinion), adviserId: moment.actor.personId }),
  effects: (_context, { opinion }) => [notify('work-body-head', 'legal-adviser-disagrees', { opinion })],
  sample: () => ({ opinion: '依据不足' }),
});

const headDecides = step({
  type: 'HEAD_DECIDES', label: { zh: '机构负责人决定', en: 'the head decides' }, basis: ['work plan: 合法性审查'], dated: 'now',
  standing: (facts) => [notTheHandler(facts), notTheDissenter(facts)],
  content: (facts, { decision, publication }) => (decision === 'proceed' ? [...stillStands(facts), ...textRules(facts, publication)] : []),
  apply: (context, { decision, reasons, publication }, moment, facts) => {
    const opinion = said(context, 'head', decision, moment, reasons);
    return decision === 'redo' ? returned(context, opinion) : { ...opinion, agreement: agreement(facts, 'head', publication, moment) };
  },
  effects: (context, { decision, reasons }) => [decision === 'proceed' ? notify('approving-leader', 'release-decision-needed') : notifyOfficer(context, 'release-returned', { reasons })],
  sample: () => ({ decision: 'redo', reasons: '采纳法律顾问意见', publication: CLEAN_PUBLICATION }),
});

/** The head weighs the adviser's disagreement: it cannot be his or her own. */
function notTheDissenter({ context, moment }: Facts): Ruling {
  const { by } = context.opinions.findLast(({ opinion }) => opinion === 'disagree') ?? {};
  return moment.actor.personId !== null && by === moment.actor.personId
    && refuse('notTheDissenter', 'work plan: 合法性审查', '不得由提出不同意意见的本人决定，请由机构其他负责人决定。', 'Whoever disagreed does not decide on the disagreement. Another head has to.');
}

export const LEGALITY: readonly AnyStep[] = [assignAdviser, agree, sendBack, disagree, headDecides];
