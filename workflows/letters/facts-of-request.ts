import type { WorkingCalendar } from '../clock/calendar.js';
import type { CivilDate } from '../clock/civil-date.js';
import { type DueDate, NO_DUE_DATE } from '../clock/due-date.js';
import type { Consultation, RequestContext } from '../request/v1/context.js';
import { answerDays, clockOf, dueFromReceipt } from '../request/v1/figures.js';
import type { CommentFacts, ConsultationFacts, EqualReply, LetterFacts, LimitFacts, OrganFacts, PartyFacts, PublishedItem } from './facts.js';

/** What a letter needs to know beside the case: personal data in clear, and the organ's own details. */
export interface Outside {
  /** Day on which the letter is made, or signed. */
  readonly on: CivilDate;
  readonly organ: OrganFacts;
  readonly applicant: Omit<LetterFacts['applicant'], 'kind'>;
  readonly request: Pick<LetterFacts['request'], 'number' | 'content' | 'docNumberSought' | 'medium' | 'route'>;
  /** Third parties by their id. */
  readonly parties: Readonly<Record<string, PartyFacts>>;
  readonly people: Readonly<Record<string, string>>;
  readonly unit: string | null;
  readonly officer: string | null;
  readonly comments?: CommentFacts;
  readonly equalReplies?: readonly EqualReply[];
  readonly publishedItems?: readonly PublishedItem[];
}

/** The facts of a request as letters and their checks see them. Pure. */
export function factsOfRequest(context: RequestContext, calendar: WorkingCalendar, outside: Outside): LetterFacts {
  const { on, organ, applicant, request, people, unit, officer, comments, equalReplies, publishedItems } = outside;
  return {
    on, organ, people, unit, officer,
    applicant: { ...applicant, kind: context.applicantKind },
    request: { ...request, channel: context.channel, submittedOn: context.submittedOn, receivedOn: context.receivedOn },
    limits: limitsOf(context, calendar), corrections: correctionsOf(context, calendar), reasons: context.reasons, delay: context.reasonableDelay,
    consultations: context.consultations.map((each) => consultationOf(context, each, outside.parties)),
    assistance: context.assistance.map(({ id, unit: asked, what, sentOn, dueOn }) => ({ id, unit: asked, what, sentOn, dueOn })),
    fee: feeOf(context), extension: extensionOf(context, calendar), proposal: context.proposal, searches: context.searches, opinions: context.opinions,
    signedOn: context.signedOn, closed: context.closed && { on: context.closed.on, outcome: context.closed.outcome, note: context.closed.note },
    service: serviceOf(context), ...(comments ? { comments } : {}), ...(equalReplies ? { equalReplies } : {}), ...(publishedItems ? { publishedItems } : {}),
  };
}

const limit = ({ dueOn, provisional, estimatedOn }: DueDate): LimitFacts => ({ dueOn, provisional, estimatedOn });

function limitsOf(context: RequestContext, calendar: WorkingCalendar): LetterFacts['limits'] {
  if (context.receivedOn === null) return { target: limit(NO_DUE_DATE), statutory: limit(NO_DUE_DATE), correctionNoticeBy: limit(NO_DUE_DATE) };
  const clock = clockOf(context, calendar);
  return { target: limit(clock.target), statutory: limit(clock.statutory), correctionNoticeBy: limit(clock.correctionNoticeBy) };
}

function correctionsOf(context: RequestContext, calendar: WorkingCalendar): LetterFacts['corrections'] {
  return context.corrections.map((each) => ({ ...each, dueOn: dueFromReceipt(each.receivedOn, each.workingDays, calendar)?.dueOn ?? null }));
}

function consultationOf(context: RequestContext, each: Consultation, parties: Outside['parties']): ConsultationFacts {
  const { party, interest, information, ...rest } = each;
  const known = each.kind === 'third-party' ? parties[party] : { name: party, contact: null };
  return { ...rest, interest, information: information || null, party: known ?? { name: '', contact: null }, answerDays: answerDays(context, each.kind) };
}

function feeOf({ fee, policy }: RequestContext): LetterFacts['fee'] {
  if (!fee) return null;
  const { approved: _, notice, ...rest } = fee;
  return { ...rest, paymentWorkingDays: policy.paymentWorkingDays, noticeOn: notice?.sentOn ?? null, receivedOn: notice?.receivedOn ?? null };
}

/** With the day the reply was due before, and is due with the extension: worked out, never typed in (Art. 33). */
function extensionOf(context: RequestContext, calendar: WorkingCalendar): LetterFacts['extension'] {
  const { extension } = context;
  if (!extension || context.receivedOn === null) return null;
  const from = clockOf({ ...context, extension: null }, calendar).statutory;
  const told = extension.notice ?? (from.dueOn ?? from.estimatedOn ? { sentOn: (from.dueOn ?? from.estimatedOn)!, receivedOn: null } : null);
  const to = clockOf({ ...context, extension: { ...extension, notice: told } }, calendar).statutory;
  return { workingDays: extension.workingDays, reason: extension.reason, consentedBy: extension.consentedBy, notifiedOn: extension.notice?.sentOn ?? null, from: limit(from), to: limit(to) };
}

function serviceOf({ replies }: RequestContext): LetterFacts['service'] {
  const last = replies.at(-1);
  return last ? { mode: last.mode, servedOn: last.servedOn, receivedOn: last.receivedOn, trackingNumber: last.trackingNumber, reconsiderationLink: null } : null;
}
