import type { Bilingual } from '../../definition.js';
import type { CivilDate } from '../../clock/civil-date.js';
import type { Policy } from '../../clock/policy.js';
import type { ApplicantKind } from '../applicant-kinds.js';
import type { Channel } from '../channels.js';
import type { OutcomeCode, ReplyElement } from '../outcomes.js';
import type { Answer } from '../questions.js';
import type { ByApplicant } from './by-applicant.js';
import type { Fee, ServiceMode } from './context.js';
import type { Pointer, SecrecyForm } from './opinion.js';
import type { Evidence, GivenPart, WithheldPart } from './proposal.js';

type Nothing = Record<string, never>;

/** A rule of the letter's check, with what it is called for people. */
export interface LetterFault {
  readonly rule: string;
  readonly label: Bilingual;
}

/** What stands about the reply's letter at the moment of a command. The office finds it out itself; nobody sends it. */
export interface LetterCheck {
  readonly letterId: string;
  readonly version: number;
  /** SHA-256 of the text and of the files that go with it. */
  readonly hash: string;
  /** Rules that found an error. */
  readonly errors: readonly LetterFault[];
  /** Rules whose warning nobody has given a reason for. */
  readonly unexplained: readonly LetterFault[];
  readonly openComments: number;
  /** Which they are. */
  readonly openCommentIds?: readonly string[];
  /** Findings of the release gate that are neither resolved nor overridden, and files not checked yet. */
  readonly leaks: number;
  /** SHA-256 of the printed document; null while there is none. */
  readonly document: string | null;
}

/** Carried by the commands that take the reply a step further. */
export interface WithLetter {
  readonly letter: LetterCheck;
}

/** How a letter went. */
export interface Sending {
  readonly mode: Exclude<ServiceMode, 'on-the-spot'>;
  /** The postal enterprise, or the organ it was handed to. */
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly reconsiderationLink?: string;
}

/** A standard paragraph that was put into a passage. */
export interface UsedParagraph { readonly blockId: string; readonly paragraphId: string; readonly version: number; /** As that version is called. */ readonly name: string }

/** What each command carries beside the day of its fact (`moment.on`). No personal data: people are referred to by id. */
export interface Payloads {
  SUBMIT: {
    organId: string; applicantId: string; applicantKind: ApplicantKind; channel: Channel;
    submittedOn: CivilDate; arrivedOn?: CivilDate; confirmedOn?: CivilDate;
    policy: Policy; policyVersion: string; splitFrom?: string; suggestsRelease?: boolean; accessibilityNeed?: boolean;
    /** Oral requests: Art. 29 allows them only where writing is truly difficult. */
    writingDifficulty?: string;
    byApplicant?: ByApplicant['byApplicant'];
  };
  CONFIRMED: { means: string };
  /** The applicant's half of the confirmation by both sides (Art. 31). */
  APPLICANT_CONFIRMED: ByApplicant & { means: string };
  UNREACHABLE: { means: string };
  SPLIT_BY_MATTER: { matters: string[] };
  RECORD_CONVERSATION: { means: string; asked: string; wants: string; narrowedTo?: string; applicantConfirmed: boolean };
  ASSIGN: { unitId: string; officerId: string };
  REASSIGN: { unitId: string; officerId: string; reason: string };
  /** `secrecyCheck`: who made sure, and how, that the information may be given (Art. 17); not needed for what is public already. */
  REPLY_ON_THE_SPOT: WithLetter & { outcome: OutcomeCode; elements: Partial<Record<ReplyElement, string>>; secrecyCheck?: string };
  REQUEST_CORRECTION: { items: string[]; workingDays?: number };
  RECORD_RECEIPT: ByApplicant & { letter: 'correction' | 'reasons' | 'fee' | 'extension' | 'consultation' | 'reply'; consultationId?: string };
  CORRECTED: ByApplicant & { justifiedReason?: string };
  STILL_UNCLEAR: { remainsUnclear: string; justifiedReason?: string };
  CORRECTION_EXPIRED: { closingNote: string };
  DEMAND_REASONS: { counts: string; workingDays?: number };
  REASONS_REJECTED: { given: boolean; why: string };
  REASONS_ACCEPTED: { why: string };
  REASONS_ACCEPTED_DELAY: { why: string; untilOn: CivilDate };
  CONSULT_THIRD_PARTY: { partyId: string; interest: 'trade-secret' | 'personal-privacy' | 'other'; information: string; applicantToldOn: CivilDate };
  CONSULT_ORGAN: { organName: string; joint: boolean; information: string };
  RECORD_CONSULTATION_ANSWER: { consultationId: string; answer: 'CONSENTED' | 'REFUSED'; grounds?: string; reasonable?: boolean };
  THIRD_PARTY_SILENT: { consultationId: string };
  ORGAN_SILENT: { consultationId: string };
  WITHDRAW_CONSULTATION: { consultationId: string; reason: string };
  OVERRIDE_PUBLIC_INTEREST: { consultationId: string; reasons: string };
  /**
   * `delivery`: of the letter to the third party, as it is on file; the office finds it out itself. Without one, how the letter went that
   * was sent outside the system, on the day of the fact.
   */
  NOTIFY_THIRD_PARTY: Partial<Sending> & { consultationId: string; delivery: { letterId: string; attempt: number; mode: Sending['mode']; on: CivilDate } | null };
  REQUEST_ASSISTANCE: { unit: string; what: string; dueOn: CivilDate };
  ASSISTANCE_ANSWERED: { assistanceId: string };
  /** `month` and `casesBefore` are counted by the office; the amounts follow from the tariff. */
  PROPOSE_FEE: { method: Fee['method']; pages?: number; units?: number; month: string; casesBefore: number };
  APPROVE_FEE: Nothing;
  REFUSE_FEE: { reason: string };
  CHARGE_FEE: Nothing;
  CANCEL_FEE: { reason: string };
  PAID: { receiptNumber: string };
  PAYMENT_EXPIRED: { closingNote: string };
  REQUEST_EXTENSION: { workingDays: number; reason: string };
  CONSENT_TO_EXTENSION: Nothing;
  REFUSE_EXTENSION: { reason: string };
  EXTEND: Nothing;
  RECORD_SEARCH: { systems: string; places: string; keywords: string; period?: string; result: string };
  /** The outcome follows from the answers to the seven questions. */
  PROPOSE_OUTCOME: { answers: Answer[]; elements: Partial<Record<ReplyElement, string>>; given?: GivenPart[]; withheld?: WithheldPart[]; evidence?: Evidence };
  REOPEN_EXAMINATION: { reason: string };
  SUBMIT_FOR_REVIEW: WithLetter & { note?: string };
  RECALL_FROM_REVIEW: { reason: string };
  /** `paragraphs`: standard paragraphs that were put in, each with its version. */
  REVISE_LETTER: { letterId: string; version: number; hash: string; paragraphs?: readonly UsedParagraph[] };
  /** `assignTo`: the adviser whom the office's own rule names, where it has one; null where it names nobody and the head has to. */
  CLEAR_SECRECY: { opinion: string; form: SecrecyForm; assignTo?: string | null };
  RETURN_FROM_SECRECY_REVIEW: { reasons: string };
  REFER_FOR_DETERMINATION: { authority: string; question: string };
  DETERMINED: { determination: string };
  ASSIGN_ADVISER: { adviserId: string; reason?: string };
  AGREE: WithLetter & { opinion: string; answers: Answer[] };
  AGREE_WITH_CHANGES: WithLetter & { changes: string; answers: Answer[]; about?: Pointer[] };
  RETURN: WithLetter & { reasons: string; about: Pointer[]; answers?: Answer[] };
  DISAGREE: WithLetter & { opinion: string; answers?: Answer[] };
  ASK_FOR_MORE: WithLetter & { what: string; about?: Pointer[] };
  PROVIDE_MORE: { note: string };
  CHANGES_MADE: WithLetter & { note: string };
  HEAD_DECIDES: WithLetter & { decision: 'proceed' | 'redraft'; reasons: string };
  /** `docNumber` is taken from the organ's series at signature. */
  SIGN: WithLetter & { docNumber: string };
  RETURN_FROM_APPROVAL: { reasons: string };
  RECALL_REPLY: { reason: string };
  SERVE: WithLetter & Sending;
  /** A document that no other step issues: one that waited for a missing fact, or a sheet for the file. */
  ISSUE_LETTER: { letterId: string; form: string; docNumber: string | null; hash: string; paragraphs?: readonly UsedParagraph[] };
  RECORD_DELIVERY_ATTEMPT: ByApplicant & {
    letterId: string; attempt: number; mode: ServiceMode; result: 'queued' | 'sent' | 'delivered' | 'failed' | 'refused' | 'returned';
    detail?: string; trackingNumber?: string; documentSha256: string | null;
  };
  ATTACH_FILE: ByApplicant & { attachmentId: string; purpose: FilePurpose; sha256: string; size: number; mediaType: string; letterId?: string };
  WITHDRAW_FILE: { attachmentId: string; purpose: FilePurpose; reason: string };
  /** A finding of the release gate is let pass, with a reason, by somebody entitled to it. */
  OVERRIDE_LEAK: { attachmentId: string; finding: string; reason: string };
  /** `label`: number of the other request or title of what is public, for those who read the record. */
  RECORD_SAME_INFORMATION: { other: { kind: 'request' | 'published'; id: string; label: string }; decision: SameDecision; reason?: string };
  WITHDRAW: ByApplicant & { inWriting: boolean; note?: string };
  /** Art. 44 ¶2: the applicant suggests that it be disclosed to everybody. */
  SUGGEST_RELEASE: ByApplicant & { reason?: string };
  SUPPLEMENT: { cause: 'error-found' | 'ordered'; reason: string; dueOn?: CivilDate };
  RECONSIDERATION_FILED: { before: string };
  SUIT_FILED: { before: string; afterReconsideration: boolean };
  DISPUTE_DECIDED: { disputeId: string; result: 'UPHELD' | 'CORRECTED' | 'OTHER'; note: string };
  ARCHIVE: Nothing;
  ADD_NOTE: ByApplicant & { text: string };
  SUPERVISE: { reason: string };
  ADOPT_POLICY: { policy: Policy; policyVersion: string; reason: string };
  CORRECT_FACT: { fact: string; to: CivilDate; reason: string };
  CLOCK_STAGE: { key: string; stage: string; dueOn: CivilDate };
  DEADLINES_RECOMPUTED: { calendarVersion: string; changes: { key: string; from: CivilDate | null; to: CivilDate | null; provisional: boolean }[] };
}

export const FILE_PURPOSES = ['request', 'reply', 'evidence', 'letter'] as const;
/** What a file belongs to: the request itself, the reply it goes out with, the evidence, or a letter other than the reply. */
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export const SAME_DECISIONS = ['linked', 'provided-public', 'not-same', 'retracted'] as const;
/** 关联 / 提供已公开 / 不是同一信息, and the last decision about the pair taken back. */
export type SameDecision = (typeof SAME_DECISIONS)[number];

export type CommandName = keyof Payloads;

/** What people give with a command: without what the office finds out itself and adds. */
export type Given<K extends CommandName> =
  Payloads[K] extends WithLetter ? Omit<Payloads[K], 'letter' | 'docNumber'>
    : K extends 'CLEAR_SECRECY' ? Omit<Payloads['CLEAR_SECRECY'], 'assignTo'>
    : K extends 'NOTIFY_THIRD_PARTY' ? Omit<Payloads['NOTIFY_THIRD_PARTY'], 'delivery'>
    : K extends 'PROPOSE_FEE' ? Omit<Payloads['PROPOSE_FEE'], 'month' | 'casesBefore'>
    : Payloads[K];
