import type { CivilDate } from '../../clock/civil-date.js';
import type { Policy } from '../../clock/policy.js';
import { DEFAULT_POLICY } from '../../clock/policy.js';
import type { ApplicantKind } from '../applicant-kinds.js';
import type { Channel } from '../channels.js';
import type { OutcomeCode } from '../outcomes.js';
import type { Agreement, Enclosure, Opinion, SignedLetter } from './opinion.js';
import type { Proposal, SearchEntry } from './proposal.js';

/** A letter that went out and, once known, came to hand. */
export interface Sent {
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
}

/** One round of 补正 (Art. 30). */
export interface Correction extends Sent {
  readonly items: readonly string[];
  /** The reasonable period given, in working days from receipt of the notice. */
  readonly workingDays: number;
  readonly correctedOn: CivilDate | null;
  readonly remainsUnclear: string | null;
  /** The period has run out; a person still has to confirm it. */
  readonly lapsed: boolean;
}

/** 说明理由 (Art. 35). */
export interface ReasonsDemand extends Sent {
  readonly counts: string;
  readonly workingDays: number;
  readonly lapsed: boolean;
  readonly decision: 'accepted' | 'accepted-delay' | 'rejected' | 'not-given' | null;
  /** Why the organ decided so. */
  readonly why: string | null;
}

export type ConsultationAnswer = 'CONSENTED' | 'REFUSED' | 'SILENT' | 'WITHDRAWN';

/** Why information is given out although the third party refused: withholding would gravely harm the public interest (Art. 15), or its grounds are unreasonable (Art. 32). */
export interface Override {
  readonly reasons: string;
  /** Absent: the public interest. */
  readonly because?: 'unreasonable-refusal';
  readonly noticeOn: CivilDate | null;
}

/** A letter that pauses the clock (Arts. 11, 32, 33, 34). */
export interface Consultation extends Sent {
  readonly id: string;
  readonly kind: 'third-party' | 'joint-organ' | 'other-organ';
  /** Reference to the party kept outside the workflow (a third party's name is personal data), or the organ's name. */
  readonly party: string;
  /** Of a third party: what a release would touch (Art. 15). */
  readonly interest: 'trade-secret' | 'personal-privacy' | 'other' | null;
  /** The information asked about. */
  readonly information: string;
  readonly answer: ConsultationAnswer | null;
  readonly endedOn: CivilDate | null;
  readonly grounds: string | null;
  /** Art. 32: whether the organ finds the third party's grounds reasonable. */
  readonly reasonable: boolean | null;
  /** Release against the third party's will, and the day it was told. */
  readonly override: Override | null;
}

/** 协办 (SQ21): help of another unit. Counts on the clock. */
export interface Assistance {
  readonly id: string;
  readonly unit: string;
  readonly what: string;
  readonly sentOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly answeredOn: CivilDate | null;
}

/** A fee as it is proposed: both methods worked out, one chosen (Fee Measures 3–5). */
export interface FeeProposal {
  readonly method: 'PER_CASE' | 'PER_VOLUME';
  readonly amountYuan: number;
  /** Cases charged, or pages. */
  readonly count: number;
  /** Calendar month of receipt, `2026-03`, in which requests of the applicant to this organ are counted. */
  readonly month: string;
  /** Ranks that the matters of this request take in the month. */
  readonly perCase: { readonly ranks: readonly number[]; readonly amountYuan: number };
  /** Null where the volume is not known. */
  readonly perVolume: { readonly pages: number; readonly amountYuan: number } | null;
}

/** 信息处理费 (Art. 42, Fee Measures). */
export interface Fee extends FeeProposal {
  readonly approved: boolean;
  readonly notice: Sent | null;
  readonly paidOn: CivilDate | null;
  readonly lapsed: boolean;
}

/** 延期 (Art. 33): once, with consent of the head of the work body, told to the applicant before the deadline. */
export interface Extension {
  readonly workingDays: number;
  readonly reason: string;
  readonly consentedBy: string | null;
  readonly notice: Sent | null;
}

export type ServiceMode = 'direct' | 'post' | 'electronic' | 'through-organ' | 'on-the-spot';

export interface Reply {
  readonly round: number;
  readonly outcome: OutcomeCode;
  readonly withheldGrounds: readonly OutcomeCode[];
  readonly mode: ServiceMode;
  /** The day that stops the organ's clock: signature or posting (I235). */
  readonly servedOn: CivilDate;
  /** The day that starts the applicant's remedies (ARL 20, APL 46). */
  readonly receivedOn: CivilDate | null;
  readonly trackingNumber: string | null;
  /**
   * What was served, and its SHA-256; null where it was served before documents were kept here. A letter made on the spot is printed with
   * that step: the record has the hash of its text and enclosures.
   */
  readonly document: { readonly letterId: string; readonly sha256: string | null } | null;
  /** What went with it; it alone leaves when the reply is sent once more. */
  readonly enclosures: readonly Enclosure[];
  /** Working days after the limit; 0 when on time; null where the calendar cannot tell. */
  readonly late: { readonly target: number | null; readonly statutory: number | null };
  /** Set once the remedy periods have run out. */
  readonly remediesOver: boolean;
}

export interface Dispute {
  readonly id: string;
  readonly kind: 'reconsideration' | 'suit';
  /** Table 四 counts suits after reconsideration apart. */
  readonly afterReconsideration: boolean;
  readonly filedOn: CivilDate;
  readonly before: string;
  readonly result: 'UPHELD' | 'CORRECTED' | 'OTHER' | null;
  readonly decidedOn: CivilDate | null;
}

/** The end without a reply: a lapse (Art. 30, Fee Measures) or a withdrawal. */
export interface Closing {
  readonly on: CivilDate;
  readonly outcome: OutcomeCode;
  readonly note: string;
  /** A lapse can be attacked in its own right (MOJ132, domain §7): set once the time for that has run out. */
  readonly remediesOver: boolean;
}

/** Passing a limit, kept for good. */
export interface Overdue {
  readonly dueOn: CivilDate;
  readonly since: CivilDate;
}

/** All that is known of a request. JSON-plain; facts only: every date that follows from others is derived in `figures.ts`. */
export interface RequestContext {
  readonly organId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly channel: Channel;
  readonly applicantId: string;
  readonly applicantKind: ApplicantKind;
  readonly submittedOn: CivilDate | null;
  readonly arrivedOn: CivilDate | null;
  readonly confirmedOn: CivilDate | null;
  /** The applicant's own half of the confirmation by both sides, where it came apart from the office's (Art. 31). */
  readonly applicantConfirmedOn: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly unreachableAttempts: number;
  readonly splitFrom: string | null;
  /** Number of matters split off into cases of their own. */
  readonly splitOff: number;
  readonly conversations: number;
  readonly narrowedOn: CivilDate | null;
  readonly searches: readonly SearchEntry[];
  readonly policy: Policy;
  readonly policyVersion: string;
  readonly corrections: readonly Correction[];
  readonly reasons: ReasonsDemand | null;
  /** Art. 35: replaces the Art. 33 date. */
  readonly reasonableDelay: { readonly untilOn: CivilDate; readonly notifiedOn: CivilDate } | null;
  readonly consultations: readonly Consultation[];
  readonly assistance: readonly Assistance[];
  readonly fee: Fee | null;
  readonly payments: readonly { readonly noticeOn: CivilDate; readonly paidOn: CivilDate }[];
  readonly extension: Extension | null;
  readonly proposal: Proposal | null;
  /** Everybody who had a hand in the reply: none of them may review or approve it. */
  readonly drafters: readonly string[];
  /** Everybody who had the case itself in hand: none of them may review its legality. */
  readonly handlers: readonly string[];
  readonly opinions: readonly Opinion[];
  readonly timesReturned: number;
  /** The adviser the review is assigned to; null: any adviser of the organ. */
  readonly adviserId: string | null;
  readonly agreement: Agreement | null;
  readonly signedOn: CivilDate | null;
  readonly signed: SignedLetter | null;
  /** Files taken in so far, and attempts at delivery. */
  readonly files: number;
  readonly deliveryAttempts: number;
  /** Files that are to go with the reply under way; those of an earlier reply stay with that one. */
  readonly enclosures: readonly Enclosure[];
  readonly replies: readonly Reply[];
  /** The further reply being worked on, after the first was served or the case was closed. */
  readonly supplement: { readonly cause: 'error-found' | 'ordered'; readonly reason: string; readonly dueOn: CivilDate | null } | null;
  readonly disputes: readonly Dispute[];
  readonly closed: Closing | null;
  readonly overdue: { readonly target: Overdue | null; readonly statutory: Overdue | null };
  /** The state of the handling region now, and since which day: internal limits count from it. */
  readonly stage: { readonly name: string; readonly since: CivilDate } | null;
  readonly suggestsRelease: boolean;
  /** Times it was suggested after the request itself (Art. 44 ¶2). */
  readonly releaseSuggestions: number;
  readonly accessibilityNeed: boolean;
}

/** The context before SUBMIT: XState builds it with no input at hand. */
export function emptyContext(): RequestContext {
  return {
    organId: '', unitId: null, officerId: null, channel: 'in-person', applicantId: '', applicantKind: 'natural-person',
    submittedOn: null, arrivedOn: null, confirmedOn: null, applicantConfirmedOn: null, receivedOn: null, unreachableAttempts: 0, splitFrom: null, splitOff: 0,
    conversations: 0, narrowedOn: null, searches: [], policy: DEFAULT_POLICY, policyVersion: 'default', corrections: [], reasons: null,
    reasonableDelay: null, consultations: [], assistance: [], fee: null, payments: [], extension: null, proposal: null, drafters: [], handlers: [],
    opinions: [], timesReturned: 0, adviserId: null, agreement: null, signedOn: null, signed: null, files: 0, deliveryAttempts: 0, enclosures: [], replies: [], supplement: null, disputes: [], closed: null,
    overdue: { target: null, statutory: null }, stage: null, suggestsRelease: false, releaseSuggestions: 0, accessibilityNeed: false,
  };
}

/**
 * The outcome that table 三 counts: that of the closing without a reply, or of the first reply, whichever came first; a reply
 * made later because of an order or an error counts nothing. One per request, for good.
 */
export function countedOutcome(context: RequestContext): { readonly outcome: OutcomeCode; readonly on: CivilDate } | null {
  if (context.closed) return { outcome: context.closed.outcome, on: context.closed.on };
  const first = context.replies[0];
  return first ? { outcome: first.outcome, on: first.servedOn } : null;
}

/** True once the reply duty of Art. 33 has ended: what is worked on now is a further reply. */
export function isDecided(context: RequestContext): boolean {
  return countedOutcome(context) !== null;
}
