import type { CivilDate } from '../clock/civil-date.js';
import type { ApplicantKind } from '../request/applicant-kinds.js';
import type { Channel } from '../request/channels.js';
import type { OutcomeCode, ReplyElement } from '../request/outcomes.js';
import type { FeeProposal, ServiceMode } from '../request/v1/context.js';
import type { Opinion } from '../request/v1/opinion.js';
import type { Evidence, GivenPart, SearchEntry, WithheldPart } from '../request/v1/proposal.js';

/** The organ as its letters name it. A null is a gap in the letter that needs it. */
export interface OrganFacts {
  readonly name: string;
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
  /** Where reconsideration can be filed online (ARL 22). */
  readonly reconsiderationLink: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** How a fee is paid: account, treasury, counter. */
  readonly feePayment: string | null;
}

export interface PartyFacts {
  readonly name: string;
  readonly contact: string | null;
}

/** One consultation (Arts. 11, 32, 34), with the party's name in clear. */
export interface ConsultationFacts {
  readonly id: string;
  readonly kind: 'third-party' | 'joint-organ' | 'other-organ';
  readonly party: PartyFacts;
  readonly interest: string | null;
  readonly information: string | null;
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  /** Working days to answer. */
  readonly answerDays: number;
  readonly answer: 'CONSENTED' | 'REFUSED' | 'SILENT' | 'WITHDRAWN' | null;
  readonly endedOn: CivilDate | null;
  readonly grounds: string | null;
  readonly reasonable: boolean | null;
  readonly override: { readonly reasons: string; readonly because?: 'unreasonable-refusal'; readonly noticeOn: CivilDate | null } | null;
}

/** A due date as a letter or a check may name it: null where the calendar does not reach. */
export interface LimitFacts {
  readonly dueOn: CivilDate | null;
  readonly provisional: boolean;
  readonly estimatedOn: CivilDate | null;
}

/** What became of the reviewers' comments on the reply. */
export interface CommentFacts {
  readonly made: number;
  readonly resolved: number;
  readonly withdrawn: number;
  /** Their text was given up with the letter it stood in. */
  readonly lapsed: number;
  readonly open: number;
}

/** How another request for the same information was answered. */
export interface EqualReply {
  readonly number: string | null;
  /** Name of the organ that answered. */
  readonly organ: string;
  readonly sameOrgan: boolean;
  readonly outcome: OutcomeCode;
  readonly on: CivilDate;
}

/** An item of the public catalogue that holds the same information. */
export interface PublishedItem {
  readonly title: string;
  readonly indexNumber: string;
  readonly on: CivilDate;
}

/**
 * All that a letter may say of a case, personal data in clear. Plain JSON, made by `factsOfRequest`. Forms and checks see this and
 * nothing else, so neither depends on a version of the workflow.
 */
export interface LetterFacts {
  /** Day on which the letter is made, or signed. */
  readonly on: CivilDate;
  readonly organ: OrganFacts;
  readonly applicant: { readonly kind: ApplicantKind; readonly name: string; readonly agent: string | null; readonly address: string | null; readonly email: string | null; readonly phone: string | null };
  readonly request: {
    /** Registration number; null before receipt. */
    readonly number: string | null;
    readonly channel: Channel;
    readonly submittedOn: CivilDate | null;
    readonly receivedOn: CivilDate | null;
    /** What is asked for: as corrected or narrowed down last, else as it came in. */
    readonly content: string;
    readonly docNumberSought: string | null;
    readonly medium: string | null;
    readonly route: string | null;
  };
  readonly limits: { readonly target: LimitFacts; readonly statutory: LimitFacts; readonly correctionNoticeBy: LimitFacts };
  readonly corrections: readonly {
    readonly items: readonly string[]; readonly workingDays: number; readonly sentOn: CivilDate; readonly receivedOn: CivilDate | null; readonly dueOn: CivilDate | null;
    readonly correctedOn: CivilDate | null; readonly remainsUnclear: string | null; readonly lapsed: boolean;
  }[];
  readonly reasons: { readonly counts: string; readonly workingDays: number; readonly sentOn: CivilDate; readonly receivedOn: CivilDate | null; readonly lapsed: boolean; readonly decision: string | null; readonly why: string | null } | null;
  readonly delay: { readonly untilOn: CivilDate; readonly notifiedOn: CivilDate } | null;
  readonly consultations: readonly ConsultationFacts[];
  readonly assistance: readonly { readonly id: string; readonly unit: string; readonly what: string; readonly sentOn: CivilDate; readonly dueOn: CivilDate }[];
  readonly fee: (FeeProposal & { readonly paymentWorkingDays: number; readonly noticeOn: CivilDate | null; readonly receivedOn: CivilDate | null; readonly paidOn: CivilDate | null; readonly lapsed: boolean }) | null;
  readonly extension: { readonly workingDays: number; readonly reason: string; readonly consentedBy: string | null; readonly notifiedOn: CivilDate | null; /** The day it was due before, and is due with the extension. */ readonly from: LimitFacts; readonly to: LimitFacts } | null;
  /** The reply under way, or the last one made. */
  readonly proposal: {
    readonly outcome: OutcomeCode; readonly elements: Readonly<Partial<Record<ReplyElement, string>>>; readonly given: readonly GivenPart[];
    readonly withheld: readonly WithheldPart[]; readonly evidence: Evidence; readonly proposedBy: string | null; readonly proposedOn: CivilDate;
  } | null;
  readonly searches: readonly SearchEntry[];
  readonly opinions: readonly Opinion[];
  /** Absent where nobody counted them. */
  readonly comments?: CommentFacts;
  /** Of each outcome the latest, of the own organ and of all. Absent where nobody looked, or nothing is proposed yet. */
  readonly equalReplies?: readonly EqualReply[];
  /** Likewise. */
  readonly publishedItems?: readonly PublishedItem[];
  readonly signedOn: CivilDate | null;
  readonly closed: { readonly on: CivilDate; readonly outcome: OutcomeCode; readonly note: string } | null;
  /** How the last reply was, or is to be, served. */
  readonly service: { readonly mode: ServiceMode; readonly servedOn: CivilDate | null; readonly receivedOn: CivilDate | null; readonly trackingNumber: string | null; readonly reconsiderationLink: string | null } | null;
  /** Names of the people that the facts name by id, for internal sheets. */
  readonly people: Readonly<Record<string, string>>;
  readonly unit: string | null;
  readonly officer: string | null;
}
