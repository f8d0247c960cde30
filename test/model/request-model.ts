import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { isDecided, type RequestContext } from '../../workflows/request/v1/context.js';
import { requestV1 } from '../../workflows/request/v1/definition.js';
import { type Attempt, attemptsAt, type Move, passingFrom, type Position, type Variant } from './exploration.js';

export const calendar = WorkingCalendar.published();

export const contextOf = (at: Position): RequestContext => at.snapshot.context as RequestContext;

const opening = { organId: 'organ', applicantId: 'applicant', applicantKind: 'natural-person', policy: DEFAULT_POLICY, policyVersion: 'default' };

/** What a sample does not show: the other way a command can go. */
export function variants(type: string, at: Position): Variant[] {
  const context = contextOf(at);
  switch (type) {
    case 'SUBMIT': return [{ payload: { ...opening, channel: 'email', submittedOn: at.day } }];
    case 'HEAD_DECIDES': return [{ payload: { decision: 'proceed', reasons: '依据充分', letter: CLEAN_LETTER } }];
    case 'ATTACH_FILE': case 'WITHDRAW_FILE': return [{ payload: { attachmentId: 'enclosure', purpose: 'reply', sha256: 'e'.repeat(64), size: 1, mediaType: 'application/pdf', reason: '误传' } }];
    case 'CONSULT_ORGAN': return [{ payload: { organName: `市公安局${context.consultations.length}`, joint: false, information: '文件' } }];
    case 'RECORD_CONSULTATION_ANSWER': {
      const open = context.consultations.find((each) => each.endedOn === null);
      return open ? [{ payload: { consultationId: open.id, answer: 'REFUSED', grounds: '商业秘密', reasonable: true } }] : [];
    }
    case 'SUPPLEMENT': return [{ payload: { cause: 'ordered', reason: '复议决定', dueOn: calendar.tryAddWorkingDays(at.day, 20) ?? at.day } }];
    // Money that came in time, of which the office heard after it had closed the case.
    case 'PAID': return context.closed && context.fee?.notice ? [{ payload: { receiptNumber: '1' }, on: context.fee.notice.receivedOn ?? context.fee.notice.sentOn }] : [];
    default: return [];
  }
}

const ON_THE_WAY = new Set(['DRAFTING', 'SECRECY_REVIEW', 'LEGALITY_REVIEW', 'APPROVAL']);

/** Two positions are told apart by the chart and by what the clock has done; letters, notes and people do not matter. */
export function keyOf(at: Position): string | null {
  const context = contextOf(at);
  const value = at.snapshot.value as Record<string, Record<string, unknown>> | string;
  const open = typeof value === 'object' ? value.OPEN : undefined;
  const aside = open ? [open.assistance !== 'NONE', open.extension !== 'NOT_EXTENDED', open.consultations !== 'NONE', open.dispute !== 'NONE'].filter(Boolean).length : 0;
  const refused = context.consultations.find((each) => each.answer === 'REFUSED');
  // Only a file that is there can be withdrawn, and on the way to signature that voids what was agreed.
  const enclosed = ON_THE_WAY.has(context.stage?.name ?? '') && context.enclosures.length > 0;
  // Side regions do not see one another: one thing out of the ordinary at a time is enough, and keeps the product small.
  if (open && aside + (refused ? 1 : 0) + (isDecided(context) ? 1 : 0) + (enclosed ? 1 : 0) > 1) return null;
  return JSON.stringify([
    value, isDecided(context), enclosed, received(context, at.snapshot.value),
    refused ? [refused.override === null, refused.override?.noticeOn == null] : null,
    typeof value === 'string' ? [context.closed?.outcome, context.closed?.remediesOver, context.disputes.some((each) => each.result === null)] : null,
    value === 'REPLIED' || (typeof value === 'object' && 'REPLIED' in value) ? context.replies.at(-1)?.remediesOver : null,
  ]);
}

/** Whether the letter the case waits for has been received, and its time has run out. */
function received(context: RequestContext, value: unknown): unknown {
  const state = context.stage?.name;
  if (state === 'AWAITING_CORRECTION') return [context.corrections.at(-1)?.receivedOn != null, context.corrections.at(-1)?.lapsed];
  if (state === 'AWAITING_REASONS') return [context.reasons?.receivedOn != null, context.reasons?.lapsed];
  if (state === 'AWAITING_PAYMENT') return [context.fee?.notice?.receivedOn != null, context.fee?.lapsed];
  const asked = context.consultations.find((each) => each.endedOn === null);
  return state === 'UNDER_REVIEW' && asked && typeof value === 'object' ? [asked.kind, asked.receivedOn !== null] : null;
}

export const attempts = (at: Position): Attempt[] => attemptsAt(requestV1, at, calendar, variants);

export const passing = (at: Position): Move[] => passingFrom(requestV1, at, calendar, keyOf);
