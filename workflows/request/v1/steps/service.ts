import { countedOutcome, isDecided, type Reply, type RequestContext } from '../context.js';
import { letter, notify, notifyOfficer } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { lateBy, latenessOf } from '../refigured.js';
import { standsRules, untoldThirdParty } from './evidence.js';
import { letterRules, outgoingRules } from './letter-rules.js';
import { CLEAN_LETTER } from './sample-letter.js';
import { sendingRules } from './sending.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

function serveRules({ context, moment }: Facts, payload: Payloads['SERVE']): Ruling[] {
  return [
    ...letterRules(payload.letter), ...outgoingRules(context, payload.letter),
    context.signedOn !== null && moment.on < context.signedOn && refuse('signedFirst', undefined, `送达日期早于签发日期${context.signedOn}。`, `Service is dated before signature on ${context.signedOn}.`),
    ...sendingRules(payload),
  ];
}

const serve = step({
  type: 'SERVE', label: { zh: '送达', en: 'serve the reply' }, basis: ['I235', 'Art. 33', 'ARL 22'], clockEffect: 'ends',
  standing: (facts) => [...standsRules(facts), facts.context.proposal && untoldThirdParty(facts.context, facts.context.proposal.outcome)],
  content: serveRules,
  apply: (context, payload, moment, facts) => ({
    replies: [...context.replies, servedReply(context, payload, moment.on, facts)], supplement: null,
    // An extension nobody was told of has come to nothing.
    extension: context.extension?.notice ? context.extension : null,
  }),
  effects: (context) => [notifyOfficer(context, 'served', { servedOn: context.replies.at(-1)?.servedOn ?? null })],
  sample: ({ context }) => ({ letter: { ...CLEAN_LETTER, ...(context.signed ? { hash: context.signed.hash } : {}) }, mode: 'post', trackingNumber: 'EMS0001' }),
});

function servedReply(context: RequestContext, payload: Payloads['SERVE'], on: string, { calendar }: Facts): Reply {
  const proposal = context.proposal!;
  const reply: Reply = {
    round: context.replies.length + 1, outcome: proposal.outcome, withheldGrounds: proposal.withheld.map((each) => each.ground), mode: payload.mode,
    servedOn: on,
    // The applicant signs on the day of direct service; post and electronic service come to hand later.
    receivedOn: payload.mode === 'direct' ? on : null,
    trackingNumber: payload.trackingNumber ?? null,
    document: payload.letter.document === null ? null : { letterId: payload.letter.letterId, sha256: payload.letter.document },
    enclosures: context.signed?.enclosures ?? [],
    late: { target: 0, statutory: 0 },
    remediesOver: false,
  };
  if (!isDecided(context)) return { ...reply, late: latenessOf({ ...context, replies: [reply] }, calendar) };
  const ordered = context.supplement?.dueOn;
  const late = ordered ? lateBy(calendar.rollForwardDue(ordered).dueOn, on, calendar) : 0;
  return { ...reply, late: { target: late, statutory: late } };
}

type LetterName = Payloads['RECORD_RECEIPT']['letter'];

function sentLetter(context: RequestContext, letter: LetterName, consultationId?: string): { sentOn: string; receivedOn: string | null } | null {
  if (letter === 'correction') return context.corrections.at(-1) ?? null;
  if (letter === 'reasons') return context.reasons;
  if (letter === 'fee') return context.fee?.notice ?? null;
  if (letter === 'extension') return context.extension?.notice ?? null;
  if (letter === 'consultation') return context.consultations.find((each) => each.id === consultationId) ?? null;
  const reply = context.replies.at(-1);
  return reply ? { sentOn: reply.servedOn, receivedOn: reply.receivedOn } : null;
}

const last = <T>(list: readonly T[], change: Partial<T>): readonly T[] => list.map((each, i) => (i === list.length - 1 ? { ...each, ...change } : each));

function withReceipt(context: RequestContext, { letter, consultationId }: Payloads['RECORD_RECEIPT'], on: string): Partial<RequestContext> {
  switch (letter) {
    case 'correction': return { corrections: last(context.corrections, { receivedOn: on }) };
    case 'reasons': return { reasons: context.reasons && { ...context.reasons, receivedOn: on } };
    case 'fee': return { fee: context.fee && { ...context.fee, notice: context.fee.notice && { ...context.fee.notice, receivedOn: on } } };
    case 'extension': return { extension: context.extension && { ...context.extension, notice: context.extension.notice && { ...context.extension.notice, receivedOn: on } } };
    case 'consultation': return { consultations: context.consultations.map((each) => (each.id === consultationId ? { ...each, receivedOn: on } : each)) };
    case 'reply': return { replies: last(context.replies, { receivedOn: on }) };
  }
}

const LETTERS: readonly LetterName[] = ['reply', 'correction', 'reasons', 'fee', 'extension'];

/** A letter whose receipt is not yet known, for previews and generated paths. */
function awaited(context: RequestContext): Payloads['RECORD_RECEIPT'] | null {
  const consultation = context.consultations.find((each) => each.receivedOn === null && each.endedOn === null);
  if (consultation) return { letter: 'consultation', consultationId: consultation.id };
  const letter = LETTERS.find((each) => sentLetter(context, each)?.receivedOn === null);
  return letter ? { letter } : null;
}

const receipt = step({
  type: 'RECORD_RECEIPT', label: { zh: '记录对方收到日期', en: 'record when a letter was received' }, basis: ['Art. 30', 'Art. 32', 'Art. 34', 'FEE-SC', 'I235'], clockEffect: 'none', dated: 'free',
  standing: ({ context }) => [awaited(context) === null && refuse('noLetterAwaited', undefined, '没有等待登记收到日期的文书。', 'No letter is waiting for its day of receipt.')],
  content: ({ context, moment }, { letter, consultationId }) => {
    const sent = sentLetter(context, letter, consultationId);
    return [
      !sent && refuse('noLetter', undefined, '没有该文书。', 'There is no such letter.'),
      sent !== null && sent.receivedOn !== null && refuse('receiptKnown', undefined, `收到日期已登记为${sent?.receivedOn}；有误的请更正事实。`, `Receipt is on record as ${sent?.receivedOn}; correct the fact if it is wrong.`),
      sent !== null && moment.on < sent.sentOn && refuse('notBeforeLetter', undefined, `收到日期早于发出日期${sent?.sentOn}。`, `Receipt is dated before the letter of ${sent?.sentOn}.`),
    ];
  },
  apply: (context, payload, moment) => withReceipt(context, payload, moment.on),
  sample: ({ context }) => awaited(context),
});

const withdraw = step({
  type: 'WITHDRAW', label: { zh: '申请人撤回申请', en: 'the applicant withdraws' }, basis: ['（六）3', 'domain §3.2'], clockEffect: 'ends', late: 'evident',
  content: (_facts, { inWriting }) => [
    !inWriting && refuse('inWriting', 'domain §3.2', '撤回申请须由申请人书面提出。', 'A withdrawal has to be in writing.'),
  ],
  standing: ({ context }) => [
    isDecided(context) && refuse('notAfterReply', undefined, '已答复的申请不能撤回。', 'A request that was answered cannot be withdrawn.'),
  ],
  // The applicant's own act: there is nothing to attack, and nothing to wait for.
  apply: (_context, payload, moment) => ({ closed: { on: moment.on, outcome: 'OTHER.OTHER', note: payload.note ?? '申请人撤回申请', remediesOver: true } }),
  effects: (context) => [letter('closing-note', { outcome: 'OTHER.OTHER' }), notifyOfficer(context, 'withdrawn')],
  sample: () => ({ inWriting: true }),
});

const supplement = step({
  type: 'SUPPLEMENT', label: { zh: '补充答复', en: 'make a supplementary reply' }, basis: ['practice', 'domain §3.2'], clockEffect: 'none', dated: 'free', late: 'explained',
  standing: ({ context }) => [context.receivedOn === null && refuse('notReceived', 'Art. 31', '该申请在双方确认收到之前已撤回，未曾受理；需要办理的，请作为新的申请登记。', 'The request was withdrawn before its receipt was confirmed; there is nothing to answer. Log it as a new request.')],
  content: ({ context, moment }, payload) => {
    const first = countedOutcome(context)?.on;
    return [
      first !== undefined && moment.on < first && refuse('notBeforeReply', undefined, `日期早于答复日期${first}。`, `The day is before the reply of ${first}.`),
      payload.cause === 'ordered' && !payload.dueOn && refuse('orderedDate', 'ARL, APL', '被责令重新答复的，请填写决定或者判决确定的期限。', 'Give the date set by the decision or judgment.'),
      payload.dueOn !== undefined && payload.dueOn < moment.on && refuse('dueAhead', undefined, '期限不得早于今天。', 'The date set lies in the past.'),
    ];
  },
  apply: (_context, payload) => ({ supplement: { cause: payload.cause, reason: payload.reason, dueOn: payload.dueOn ?? null }, enclosures: [], proposal: null, agreement: null, signedOn: null, signed: null }),
  effects: (context, { reason }) => [notifyOfficer(context, 'supplement-opened', { reason }), notify('work-body-head', 'supplement-opened', { reason })],
  sample: () => ({ cause: 'error-found', reason: '发现附件遗漏' }),
});

export const SERVICE: readonly AnyStep[] = [serve, receipt, withdraw, supplement];
