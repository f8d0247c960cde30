import type { RequestContext } from '../context.js';
import { notifyOfficer } from '../effects.js';
import { openConsultations } from '../figures.js';
import { OUTCOMES, outcomeOf, type OutcomeCode, type ReplyElement } from '../../outcomes.js';
import type { Payloads } from '../payloads.js';
import { withDrafter } from './correction.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

type Elements = Partial<Record<ReplyElement, string>>;

/** Every mandatory element of §5 has to be there before a reply of this outcome can be drafted. */
export function missingElements(code: OutcomeCode, elements: Elements): readonly ReplyElement[] {
  return outcomeOf(code).elements.filter((each) => !elements[each]?.trim());
}

function elementRules(code: OutcomeCode, elements: Elements): Ruling[] {
  const known = OUTCOMES.find((each) => each.code === code);
  if (!known) return [refuse('unknownOutcome', undefined, `没有“${code}”这一答复类型。`, `There is no outcome '${code}'.`)];
  const missing = missingElements(code, elements);
  return [
    !known.proposable && refuse('notProposable', undefined, `“${known.label.zh}”由期限届满产生，不能直接提出。`, `'${known.label.en}' follows from a lapse and cannot be proposed.`),
    missing.length > 0 && refuse('mandatoryElements', 'domain §5', `“${known.label.zh}”缺少必备要素：${missing.join('、')}。`, `'${known.label.en}' lacks mandatory elements: ${missing.join(', ')}.`),
  ];
}

/** What must be on file before an outcome may be chosen (domain §5, note 5; Arts. 30, 32, 35). */
function evidenceRules({ context }: Facts, code: OutcomeCode): Ruling[] {
  const thirdParty = context.consultations.filter((each) => each.kind === 'third-party');
  return [
    code === 'UNABLE.NOT_HELD.NOT_EXIST' && context.searches === 0
      && refuse('searchOnFile', 'Art. 36(4)', '作出“信息不存在”答复前，须先登记检索记录。', 'Record a search before replying that the information does not exist.'),
    code === 'UNABLE.STILL_UNCLEAR' && !context.corrections.some((each) => each.correctedOn)
      && refuse('correctionFirst', 'Art. 30', '须先告知补正并收到补正材料，方可作“补正后仍不明确”答复。', 'Give notice of correction and receive an answer first.'),
    code === 'NOT_PROCESSED.EXCESSIVE' && !context.reasons?.decision
      && refuse('reasonsFirst', 'Art. 35', '须先要求申请人说明理由并作出判断。', 'Demand reasons and decide on them first.'),
    code === 'DENIED.THIRD_PARTY' && !thirdParty.some((each) => each.answer === 'REFUSED' || each.answer === 'SILENT')
      && refuse('thirdPartyAskedFirst', 'Art. 32', '以第三方合法权益为由不予公开的，须先征求第三方意见。', 'Consult the third party before refusing for its interests.'),
  ];
}

function partsRules(payload: Payloads['PROPOSE_OUTCOME']): Ruling[] {
  const withheld = payload.withheld ?? [];
  const wrong = withheld.find((each) => !each.ground.startsWith('DENIED.') && !each.ground.startsWith('UNABLE.'));
  return [
    payload.outcome === 'PARTIALLY_GRANTED' && withheld.length === 0 && refuse('withheldParts', 'Art. 37', '部分公开须逐项列明不予公开的内容、依据和理由。', 'List what is withheld, with ground and reason for each part.'),
    payload.outcome !== 'PARTIALLY_GRANTED' && withheld.length > 0 && refuse('onlyPartial', 'Art. 37', '只有部分公开才列明不予公开的部分。', 'Only a partial grant lists withheld parts.'),
    wrong !== undefined && refuse('groundOfPart', 'Art. 37', `“${wrong.part}”的依据不是不予公开或无法提供的事由。`, `The ground of '${wrong.part}' is not one for withholding.`),
  ];
}

/** Art. 32: with a reasonable refusal on file, release needs the override; a grant without it harms the third party. */
function releaseRules({ context }: Facts, code: OutcomeCode): Ruling[] {
  const barred = code.startsWith('GRANTED.') && context.consultations.some((each) => each.kind === 'third-party' && each.answer === 'REFUSED' && each.reasonable && !each.override);
  return [barred && refuse('reasonableRefusal', 'Art. 32', '第三方不同意公开且有合理理由的，行政机关不予公开；确需公开的，请先作公共利益决定。', 'A third party refused with reasonable grounds. Do not grant, or decide on the public interest first.')];
}

const search = step({
  type: 'RECORD_SEARCH', label: { zh: '登记检索记录', en: 'record a search' }, basis: ['Art. 36(4)', 'SPC8'], clockEffect: 'none',
  apply: (context) => ({ searches: context.searches + 1 }),
  sample: () => ({ systems: '公文系统', places: '档案室', keywords: '征地 补偿', result: '未检索到' }),
});

const propose = step({
  type: 'PROPOSE_OUTCOME', label: { zh: '提出答复意见', en: 'propose an outcome' }, basis: ['Arts. 36–39'], clockEffect: 'none',
  standing: ({ context }) => [
    openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，请等待答复、期限届满或者撤回。', 'A consultation is still open. Wait for its answer or lapse, or withdraw it.'),
  ],
  content: (facts, payload) => {
    const elements = elementRules(payload.outcome, payload.elements);
    return elements.some(Boolean) ? elements : [...evidenceRules(facts, payload.outcome), ...partsRules(payload), ...releaseRules(facts, payload.outcome)];
  },
  apply: (context, payload, moment) => ({
    proposal: { outcome: payload.outcome, elements: payload.elements, withheld: payload.withheld ?? [], proposedBy: moment.actor.personId, proposedOn: moment.on },
    drafters: withDrafter(context, moment.actor.personId),
  }),
  sample: () => ({ outcome: 'GRANTED.PROVIDED', elements: { attachments: '文件复印件1份', formOfSupply: '纸面' } }),
});

const reopen = step({
  type: 'REOPEN_EXAMINATION', label: { zh: '退回审查', en: 'reopen the examination' }, basis: ['Art. 45'], clockEffect: 'none',
  apply: (context: RequestContext, _payload, moment) => ({ proposal: null, drafters: withDrafter(context, moment.actor.personId) }),
  sample: () => ({ reason: '需要补充征求意见' }),
});

const onTheSpot = step({
  type: 'REPLY_ON_THE_SPOT', label: { zh: '当场答复', en: 'reply on the spot' }, basis: ['Art. 33 ¶1'], clockEffect: 'ends',
  standing: ({ context }) => [
    openConsultations(context).length > 0 && refuse('consultationsOver', 'Art. 32', '尚有征求意见未得到答复，不能当场答复。', 'A consultation is open; no reply on the spot.'),
    context.replies.length > 0 && refuse('notAfterReply', 'Art. 33', '已答复的申请请作补充答复。', 'The request was answered; make a supplementary reply.'),
  ],
  content: (facts, payload) => [
    !payload.outcome.startsWith('GRANTED.') && refuse('grantOnly', 'Art. 33 ¶1', '当场答复仅限予以公开；其他答复须经合法性审查。', 'Only a grant may be replied on the spot; every other reply passes legality review.'),
    ...elementRules(payload.outcome, payload.elements),
    ...releaseRules(facts, payload.outcome),
  ],
  apply: (context, payload, moment, facts) => ({
    proposal: { outcome: payload.outcome, elements: payload.elements, withheld: [], proposedBy: moment.actor.personId, proposedOn: moment.on },
    replies: [...context.replies, {
      round: 1, outcome: payload.outcome, withheldGrounds: [], mode: 'on-the-spot', servedOn: moment.on, receivedOn: moment.on, trackingNumber: null,
      late: latenessOn(facts, moment.on), remediesOver: false,
    }],
  }),
  effects: (context) => [notifyOfficer(context, 'replied-on-the-spot')],
  sample: () => ({ outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站政府信息公开专栏' } }),
});

/** Working days a reply served on `on` is behind each limit: 0 on time, null where the calendar cannot tell. */
export function latenessOn({ clock, calendar }: Facts, on: string): { target: number | null; statutory: number | null } {
  const late = (dueOn: string | null) => (dueOn === null || !calendar.covers(on) ? null : on <= dueOn ? 0 : calendar.workingDaysBetween(dueOn, on));
  return { target: late(clock.target.dueOn), statutory: late(clock.statutory.dueOn) };
}

export const OUTCOME: readonly AnyStep[] = [search, propose, reopen, onTheSpot];
