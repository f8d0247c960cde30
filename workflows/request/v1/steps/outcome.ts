import type { Moment } from '../../../definition.js';
import { isDecided, type RequestContext } from '../context.js';
import type { Proposal } from '../proposal.js';
import { letter, notifyOfficer } from '../effects.js';
import { openConsultations } from '../figures.js';
import { ELEMENT_NAMES } from '../../element-names.js';
import { OUTCOMES, outcomeOf, type OutcomeCode, type ReplyElement } from '../../outcomes.js';
import { answersFor, decidedBy } from '../../questions.js';
import type { Payloads } from '../payloads.js';
import { latenessOf } from '../refigured.js';
import { decidedAgainst, lettersToThirdParties, undecided } from './against-its-will.js';
import { answerRules } from './answers.js';
import { withDrafter } from './correction.js';
import { evidenceRules, releaseRules, untoldThirdParty } from './evidence.js';
import { leakRule, letterRules } from './letter-rules.js';
import { CLEAN_LETTER } from './sample-letter.js';
import { type AnyStep, refuse, type Ruling, step } from '../step.js';

type Elements = Partial<Record<ReplyElement, string>>;

/** What the letter takes from the parts and the evidence of a proposal, which have rules of their own: nobody writes it twice. */
const FROM_FACTS = new Set<ReplyElement>(['givenPart', 'withheldParts', 'secretMarking', 'internalKind', 'processKind', 'earlierReply']);

/** Every mandatory element of §5 has to be there before a reply of this outcome can be drafted. */
export function missingElements(code: OutcomeCode, elements: Elements): readonly ReplyElement[] {
  return outcomeOf(code).elements.filter((each) => !FROM_FACTS.has(each) && !given(elements[each]));
}

const given = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

function elementRules(code: OutcomeCode, elements: Elements): Ruling[] {
  const known = OUTCOMES.find((each) => each.code === code);
  if (!known) return [refuse('unknownOutcome', undefined, `没有“${code}”这一答复类型。`, `There is no outcome '${code}'.`)];
  const missing = missingElements(code, elements);
  return [
    !known.proposable && refuse('notProposable', undefined, `“${known.label.zh}”由期限届满产生，不能直接提出。`, `'${known.label.en}' follows from a lapse and cannot be proposed.`),
    missing.length > 0 && refuse('mandatoryElements', 'domain §5', `“${known.label.zh}”缺少必备要素：${missing.map((each) => ELEMENT_NAMES[each].zh).join('；')}。`, `'${known.label.en}' lacks mandatory elements: ${missing.map((each) => ELEMENT_NAMES[each].en).join('; ')}.`),
  ];
}

const GROUNDS = new Set<string>(OUTCOMES.map((each) => each.code).filter((code) => code.startsWith('DENIED.') || code.startsWith('UNABLE.')));

function partsRules(outcome: OutcomeCode, { given: parts = [], withheld = [] }: Payloads['PROPOSE_OUTCOME']): Ruling[] {
  const wrong = withheld.find((each) => !GROUNDS.has(each.ground));
  const bare = withheld.find((each) => !given(each.part) || !given(each.reason));
  return [
    outcome === 'PARTIALLY_GRANTED' && withheld.length === 0 && refuse('withheldParts', 'Art. 37', '部分公开须逐项列明不予公开的内容、依据和理由。', 'List what is withheld, with ground and reason for each part.'),
    outcome === 'PARTIALLY_GRANTED' && !parts.some((each) => given(each.part)) && refuse('givenParts', 'Art. 37', '部分公开须逐项列明予以公开的内容。', 'List what is given, part by part.'),
    outcome !== 'PARTIALLY_GRANTED' && withheld.length + parts.length > 0 && refuse('onlyPartial', 'Art. 37', '只有部分公开才逐项列明公开和不予公开的部分。', 'Only a partial grant lists given and withheld parts.'),
    wrong !== undefined && refuse('groundOfPart', 'Art. 37', `“${wrong.part}”的依据不是不予公开或无法提供的事由。`, `The ground of '${wrong.part}' is not one for withholding.`),
    bare !== undefined && refuse('reasonOfPart', 'Art. 37', '每一不予公开的部分都须写明内容和理由。', 'Say of each withheld part what it is and why it is withheld.'),
  ];
}

const MAX_SEARCHES = 100;

const search = step({
  type: 'RECORD_SEARCH', label: { zh: '登记检索记录', en: 'record a search' }, basis: ['Art. 36(4)', 'SPC8'], clockEffect: 'none',
  standing: ({ context }) => [context.searches.length >= MAX_SEARCHES && refuse('tooManySearches', undefined, `检索记录最多${MAX_SEARCHES}条。`, `At most ${MAX_SEARCHES} searches.`)],
  content: (_facts, { systems, places, keywords, result }) => [
    [systems, places, keywords, result].some((each) => !given(each))
      && refuse('searchInFull', 'SPC8', '检索记录须写明检索的系统、地点、关键词和结果。', 'Say which systems and places were searched, with which keywords, and what was found.'),
  ],
  apply: (context, { systems, places, keywords, period, result }, moment) => ({
    searches: [...context.searches, { systems, places, keywords, period: period ?? null, result, on: moment.on, by: moment.actor.personId }],
    drafters: withDrafter(context, moment.actor.personId),
  }),
  sample: () => ({ systems: '公文系统', places: '档案室', keywords: '征地 补偿', result: '未检索到' }),
});

const propose = step({
  type: 'PROPOSE_OUTCOME', label: { zh: '提出答复意见', en: 'propose an outcome' }, basis: ['Arts. 36–39'], clockEffect: 'none',
  standing: ({ context }) => [
    openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，请等待答复、期限届满或者撤回。', 'A consultation is still open. Wait for its answer or lapse, or withdraw it.'),
  ],
  content: (facts, payload) => {
    const answered = answerRules(facts.context, payload.answers).filter(Boolean);
    const { outcome } = decidedBy(payload.answers);
    if (answered.length > 0 || !outcome) return answered;
    const elements = elementRules(outcome.code, payload.elements);
    if (elements.some(Boolean)) return elements;
    const proposed = proposalOf(payload, outcome.code, facts.moment);
    return [...partsRules(outcome.code, payload), ...evidenceRules(facts, proposed), ...releaseRules(facts.context, proposed)];
  },
  apply: (context, payload, moment) => ({
    proposal: proposalOf(payload, decidedBy(payload.answers).outcome!.code, moment), agreement: null, signed: null,
    drafters: withDrafter(context, moment.actor.personId), ...decidedAgainst(context, decidedBy(payload.answers).outcome!.code),
  }),
  effects: (context) => lettersToThirdParties(context),
  sample: ({ context }) => (releaseRules(context, { outcome: 'GRANTED.PROVIDED', withheld: [] }).some(Boolean)
    ? { answers: answersFor('DENIED.THIRD_PARTY'), elements: { protectedInterest: '商业秘密', thirdPartyAnswer: '不同意公开', publicInterestWeighing: '不公开不会对公共利益造成重大影响' } }
    : { answers: answersFor('GRANTED.PROVIDED'), elements: { attachments: '文件复印件1份', formOfSupply: '纸面' } }),
});

function proposalOf(payload: Payloads['PROPOSE_OUTCOME'], outcome: OutcomeCode, moment: Moment): Proposal {
  const { answers, elements, given: parts = [], withheld = [], evidence = {} } = payload;
  return { outcome, answers, elements, given: parts, withheld, evidence, proposedBy: moment.actor.personId, proposedOn: moment.on };
}

const reopen = step({
  type: 'REOPEN_EXAMINATION', label: { zh: '退回审查', en: 'reopen the examination' }, basis: ['Art. 45'], clockEffect: 'none',
  apply: (context: RequestContext, _payload, moment) => ({ proposal: null, agreement: null, drafters: withDrafter(context, moment.actor.personId), ...undecided(context) }),
  sample: () => ({ reason: '需要补充征求意见' }),
});

function onTheSpotRules(context: RequestContext, payload: Payloads['REPLY_ON_THE_SPOT']): Ruling[] {
  return [
    !payload.outcome.startsWith('GRANTED.') && refuse('grantOnly', 'Art. 33 ¶1', '当场答复仅限予以公开；其他答复须经合法性审查。', 'Only a grant may be replied on the spot; every other reply passes legality review.'),
    ...elementRules(payload.outcome, payload.elements),
    payload.outcome !== 'GRANTED.ALREADY_PUBLIC' && !given(payload.secrecyCheck)
      && refuse('secrecyChecked', 'Art. 17', '当场提供尚未公开的信息，须先经保密审查并注明审查情况。', 'Information that is not public yet is not given on the spot without a secrecy check on record.'),
    ...releaseRules(context, { outcome: payload.outcome, withheld: [] }),
    untoldThirdParty(context, payload.outcome),
    // As with a reply that is signed and then served: its text, its enclosures, and what they may give away.
    ...letterRules(payload.letter), leakRule(payload.letter),
  ];
}

const onTheSpot = step({
  type: 'REPLY_ON_THE_SPOT', label: { zh: '当场答复', en: 'reply on the spot' }, basis: ['Art. 33 ¶1', 'Art. 17'], clockEffect: 'ends',
  standing: ({ context }) => [
    openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，不能当场答复。', 'A consultation is open; no reply on the spot.'),
    isDecided(context) && refuse('notAfterReply', 'Art. 33', '已答复的申请请作补充答复。', 'The request was answered; make a supplementary reply.'),
  ],
  content: ({ context }, payload) => onTheSpotRules(context, payload),
  apply: (context, payload, moment, { calendar }) => {
    const served = {
      round: 1, outcome: payload.outcome, withheldGrounds: [], mode: 'on-the-spot' as const, servedOn: moment.on, receivedOn: moment.on, trackingNumber: null, document: { letterId: payload.letter.letterId, sha256: payload.letter.document }, enclosures: context.enclosures,
      late: { target: 0, statutory: 0 }, remediesOver: false,
    };
    const late = latenessOf({ ...context, replies: [served] }, calendar);
    return {
      proposal: onTheSpotProposal(payload, moment.actor.personId, moment.on),
      drafters: withDrafter(context, moment.actor.personId), replies: [{ ...served, late }],
    };
  },
  effects: (context) => [letter('reply', { outcome: context.proposal?.outcome ?? null, signedOn: context.proposal?.proposedOn ?? null }), notifyOfficer(context, 'replied-on-the-spot')],
  sample: ({ context }) => (onTheSpotRules(context, ON_THE_SPOT).some(Boolean) ? null : ON_THE_SPOT),
});

/** What a reply on the spot decides. */
export function onTheSpotProposal({ outcome, elements }: Pick<Payloads['REPLY_ON_THE_SPOT'], 'outcome' | 'elements'>, proposedBy: string | null, proposedOn: string): Proposal {
  return { outcome, answers: answersFor(outcome), elements, given: [], withheld: [], evidence: {}, proposedBy, proposedOn };
}

const ON_THE_SPOT: Payloads['REPLY_ON_THE_SPOT'] = { letter: CLEAN_LETTER, outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站政府信息公开专栏' } };

export const OUTCOME: readonly AnyStep[] = [search, propose, reopen, onTheSpot];
