import type { CivilDate } from '../../clock/civil-date.js';
import { channelOf } from '../channels.js';
import type { Reply, RequestContext, Sent } from './context.js';

/** A recorded day, and the case with another day in its place. */
export interface DatedFact {
  readonly now: CivilDate | null;
  readonly change: (context: RequestContext, to: CivilDate) => RequestContext;
}

type Named = readonly (readonly [name: string, fact: DatedFact])[];

const at = <T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] => list.map((each, i) => (i === index ? { ...each, ...change } : each));

/** Receipt follows from another day, by channel (Art. 31): correcting one corrects both. */
function received(context: RequestContext, to: CivilDate): RequestContext {
  const { receiptIs } = channelOf(context.channel);
  if (receiptIs === 'submission') return { ...context, receivedOn: to, arrivedOn: to, submittedOn: to };
  return receiptIs === 'signature' ? { ...context, receivedOn: to, arrivedOn: to } : { ...context, receivedOn: to, confirmedOn: to };
}

function intakeFacts(context: RequestContext): Named {
  const { receiptIs } = channelOf(context.channel);
  return [
    ['receivedOn', { now: context.receivedOn, change: received }],
    ...(receiptIs === 'submission' ? [] : [['submittedOn', { now: context.submittedOn, change: (c: RequestContext, to: CivilDate) => ({ ...c, submittedOn: to }) }] as const]),
    ...(receiptIs === 'confirmation' ? [['arrivedOn', { now: context.arrivedOn, change: (c: RequestContext, to: CivilDate) => ({ ...c, arrivedOn: to }) }] as const] : []),
  ];
}

function correctionFacts(context: RequestContext): Named {
  return context.corrections.flatMap((each, i) => (['sentOn', 'receivedOn', 'correctedOn'] as const).map((field) =>
    [`correction:${i + 1}.${field}`, { now: each[field], change: (c: RequestContext, to: CivilDate) => ({ ...c, corrections: at(c.corrections, i, { [field]: to }) }) }] as const));
}

/** Silence ends a consultation on the day its receipt and the calendar give; that day is not on file for itself. */
function consultationFacts(context: RequestContext): Named {
  return context.consultations.flatMap((each, i) => (['sentOn', 'receivedOn', 'endedOn'] as const).filter((field) => field !== 'endedOn' || each.answer !== 'SILENT').map((field) =>
    [`consultation:${each.id}.${field}`, { now: each[field], change: (c: RequestContext, to: CivilDate) => ({ ...c, consultations: at(c.consultations, i, { [field]: to }) }) }] as const));
}

/** A payment and the notice it answers are on file twice: in the fee, and in the list of payments. */
function paymentFacts(context: RequestContext): Named {
  return context.payments.flatMap((each, i) => [
    [`payment:${i + 1}.noticeOn`, { now: each.noticeOn, change: (c, to) => ({ ...withFee(c, { sentOn: to }), payments: at(c.payments, i, { noticeOn: to }) }) }],
    [`payment:${i + 1}.paidOn`, { now: each.paidOn, change: (c, to) => ({ ...c, fee: c.fee && { ...c.fee, paidOn: to }, payments: at(c.payments, i, { paidOn: to }) }) }],
  ] as Named);
}

const withFee = (c: RequestContext, change: Partial<Sent>): RequestContext => ({ ...c, fee: c.fee?.notice ? { ...c.fee, notice: { ...c.fee.notice, ...change } } : c.fee });

/** Letters of which there is one at a time. A fee notice that was paid is corrected as a payment. */
function letterFacts(context: RequestContext): Named {
  const { fee, reasons, extension } = context;
  const fields = ['sentOn', 'receivedOn'] as const;
  return fields.flatMap((field): Named => [
    ...(fee?.notice && !fee.paidOn ? [[`fee.${field}`, { now: fee.notice[field], change: (c, to) => withFee(c, { [field]: to }) }] as const satisfies Named[number]] : []),
    ...(reasons ? [[`reasons.${field}`, { now: reasons[field], change: (c, to) => ({ ...c, reasons: c.reasons && { ...c.reasons, [field]: to } }) }] as const satisfies Named[number]] : []),
    ...(extension?.notice ? [[`extension.${field}`, { now: extension.notice[field], change: (c, to) => withExtension(c, { [field]: to }) }] as const satisfies Named[number]] : []),
  ]);
}

const withExtension = (c: RequestContext, change: Partial<Sent>): RequestContext =>
  ({ ...c, extension: c.extension?.notice ? { ...c.extension, notice: { ...c.extension.notice, ...change } } : c.extension });

/** What is handed over is served and received on one day. */
const handedOver = (reply: Reply): boolean => reply.mode === 'direct' || reply.mode === 'on-the-spot';

function replyFacts(context: RequestContext): Named {
  return context.replies.flatMap((each, i) => (['servedOn', 'receivedOn'] as const).map((field) => [`reply:${each.round}.${field}`, {
    now: each[field],
    change: (c: RequestContext, to: CivilDate) => ({ ...c, replies: at(c.replies, i, handedOver(each) ? { servedOn: to, receivedOn: to } : { [field]: to }) }),
  }] as const));
}

/** The dated facts of a case that can be corrected, by name: `receivedOn`, `correction:1.sentOn`, `consultation:2.endedOn`, … */
export function datedFacts(context: RequestContext): ReadonlyMap<string, DatedFact> {
  const signed: Named = context.stage?.name === 'READY_TO_SERVE' ? [['signedOn', { now: context.signedOn, change: (c, to) => ({ ...c, signedOn: to }) }]] : [];
  return new Map([
    ...intakeFacts(context), ...correctionFacts(context), ...consultationFacts(context), ...paymentFacts(context), ...letterFacts(context), ...signed, ...replyFacts(context),
  ]);
}

/** The case with one of its recorded days corrected; unchanged where there is no such fact. */
export function dateOfFact(context: RequestContext, fact: string, to: CivilDate): RequestContext {
  return datedFacts(context).get(fact)?.change(context, to) ?? context;
}

/** Days that must stay in order, whichever of them is corrected. */
export function inOrder(context: RequestContext): boolean {
  const ordered = (...days: (CivilDate | null | undefined)[]) => days.filter((each) => each != null).every((each, i, all) => i === 0 || all[i - 1]! <= each);
  const { receivedOn, fee, reasons, extension } = context;
  const letters = [fee?.notice, reasons, extension?.notice];
  return ordered(context.submittedOn, context.arrivedOn, receivedOn)
    && context.corrections.every((each) => ordered(receivedOn, each.sentOn, each.receivedOn) && ordered(each.sentOn, each.correctedOn))
    && context.consultations.every((each) => ordered(receivedOn, each.sentOn, each.receivedOn) && ordered(each.sentOn, each.endedOn))
    && context.payments.every((each) => ordered(receivedOn, each.noticeOn, each.paidOn))
    && letters.every((each) => ordered(receivedOn, each?.sentOn, each?.receivedOn))
    && ordered(receivedOn, context.signedOn)
    && context.replies.every((each) => ordered(receivedOn, each.servedOn, each.receivedOn));
}
