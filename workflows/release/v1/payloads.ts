import type { CivilDate } from '../../clock/civil-date.js';
import type { Policy } from '../../clock/policy.js';
import type { Bilingual } from '../../definition.js';
import type { Flag } from '../flag.js';
import type { Consultation, NoticeMode } from './consultation.js';
import type { DecisionKind, Dismissal, Evaluation, Proposal, SecrecyForm, Withdrawal, WithheldOnFile } from './context.js';

type Nothing = Record<string, never>;

/** Something that keeps a text from being published, with what it is called for people. */
export interface Fault {
  readonly rule: string;
  readonly label: Bilingual;
}

/** What stands about the text and the files at the moment of a command. The office finds it out itself; nobody sends it. */
export interface PublicationCheck {
  readonly version: number;
  /** SHA-256 of the text and of the files. */
  readonly hash: string;
  /** Title and summary are there. */
  readonly titled: boolean;
  /** There is a body or a file. */
  readonly content: boolean;
  /** Personal data found in title, summary or text. */
  readonly personal: readonly Fault[];
  /** Files with nothing in them. */
  readonly emptyFiles: number;
  /** Files not scanned yet, or infected. */
  readonly uncleared: number;
  /** Findings of the release gate that are neither resolved nor let pass, and files not checked yet. */
  readonly leaks: number;
  /** Files that name an applicant or a third party; looked for when it is proposed. */
  readonly namedFiles?: number;
}

/** Carried by the commands that take a publication a step further; null where there is no text yet. */
export interface WithPublication {
  readonly publication: PublicationCheck | null;
}

export const DELIVERY_RESULTS = ['planned', 'sent', 'delivered', 'failed', 'refused', 'returned'] as const;
export type DeliveryResult = (typeof DELIVERY_RESULTS)[number];

/** Which attempt at delivering which letter; the delivery itself, with its proof and people, is kept outside. */
export interface DeliveryRef {
  readonly letterId: string;
  readonly attempt: number;
  /** SHA-256 of the letter as it went out. */
  readonly documentSha256: string;
}

/** What each command carries beside the day of its fact. No personal data: people are referred to by id. */
export interface Payloads {
  FLAG: { organId: string; topicId: string; label: string; flags: Flag[]; policy: Policy; policyVersion: string };
  ADD_FLAG: { flag: Flag };
  ASSIGN: { unitId: string; officerId: string };
  REASSIGN: { unitId: string; officerId: string; reason: string };
  TRANSFER: { organId: string; reason: string };
  DISMISS: { because: Dismissal; reason: string; /** Looked up by the office. */ onFile?: WithheldOnFile | null };
  EVALUATE: { alreadyPublic?: string; withheldBefore?: Evaluation['withheldBefore']; circumstances?: string; scope: string[]; note?: string; /** Looked up by the office. */ onFile?: WithheldOnFile | null };
  CONSULT_THIRD_PARTY: { partyId: string; interest: Consultation['interest']; information: string };
  RECORD_RECEIPT: { consultationId: string; mode?: NoticeMode; trackingNumber?: string; delivery?: DeliveryRef };
  RECORD_CONSULTATION_ANSWER: { consultationId: string; answer: 'CONSENTED' | 'REFUSED'; grounds?: string; reasonable?: boolean };
  THIRD_PARTY_SILENT: { consultationId: string };
  WITHDRAW_CONSULTATION: { consultationId: string; reason: string };
  OVERRIDE_PUBLIC_INTEREST: { consultationId: string; reasons: string };
  NOTIFY_THIRD_PARTY: { consultationId: string; mode: NoticeMode; trackingNumber?: string; delivery?: DeliveryRef };
  /** What became of an attempt at delivering a letter, where it neither came to hand nor told the party. */
  RECORD_DELIVERY_ATTEMPT: DeliveryRef & { consultationId: string; mode: NoticeMode; result: DeliveryResult; trackingNumber?: string };
  PROPOSE: WithPublication & {
    decision: DecisionKind; reasons: string; leftOut?: Proposal['leftOut'][number][]; ground?: NonNullable<Proposal['ground']>; lookAgainOn?: CivilDate; groundEndsOn?: CivilDate;
    /** Names in the files were looked at, and may be public. */
    namesChecked?: boolean;
  };
  RECALL_PROPOSAL: { reason: string };
  CLEAR_SECRECY: { opinion: string; form: SecrecyForm };
  RETURN_FROM_SECRECY_REVIEW: { reasons: string };
  REFER_FOR_DETERMINATION: { authority: string; question: string };
  DETERMINED: { determination: string };
  ASSIGN_ADVISER: { adviserId: string; reason?: string };
  AGREE: WithPublication & { opinion: string };
  RETURN: { reasons: string };
  DISAGREE: { opinion: string };
  HEAD_DECIDES: WithPublication & { decision: 'proceed' | 'redo'; reasons: string };
  DECIDE: WithPublication & { decision: DecisionKind };
  RETURN_FROM_DECISION: { reasons: string };
  RECALL_DECISION: { reason: string };
  /** `itemId`: the item of the catalogue, made in the same transaction. */
  PUBLISH: WithPublication & { itemId: string };
  /** `notice` is what the public reads in its place; `hideTitle`: the title gave away what it should not; `personal` is found by the office. */
  WITHDRAW_PUBLICATION: { because: Withdrawal; reason: string; notice: string; hideTitle?: boolean; personal: readonly Fault[] };
  SUPERSEDE: { byItemId: string; reason: string };
  LOOK_AGAIN: { because: 'date' | 'ground-ended' };
  FOLLOW_TOPIC: { topicId: string; label: string; reason: string };
  MERGE_INTO: { caseId: string; topicId: string; reason: string };
  REVISE_TEXT: { version: number; hash: string };
  ATTACH_FILE: { attachmentId: string; purpose: FilePurpose; sha256: string; size: number; mediaType: string };
  WITHDRAW_FILE: { attachmentId: string; purpose: FilePurpose; reason: string };
  OVERRIDE_LEAK: { attachmentId: string; finding: string; reason: string };
  ADD_NOTE: { text: string };
  SUPERVISE: { reason: string };
  ADOPT_POLICY: { policy: Policy; policyVersion: string; reason: string };
  CORRECT_FACT: { fact: string; to: CivilDate; reason: string };
  CLOCK_STAGE: { key: string; stage: string; dueOn: CivilDate };
  DEADLINES_RECOMPUTED: { calendarVersion: string; changes: { key: string; from: CivilDate | null; to: CivilDate | null; provisional: boolean }[] };
}

export const FILE_PURPOSES = ['publication', 'evidence'] as const;
/** What a file belongs to: what is published, or what the evaluation rests on. */
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export type CommandName = keyof Payloads;

/** What people give with a command: without what the office finds out itself. */
export type Given<K extends CommandName> =
  K extends 'PUBLISH' ? Nothing
    : K extends 'RECORD_RECEIPT' | 'NOTIFY_THIRD_PARTY' ? Omit<Payloads[K], 'delivery'>
    : K extends 'EVALUATE' | 'DISMISS' ? Omit<Payloads[K], 'onFile'>
    : K extends 'WITHDRAW_PUBLICATION' ? Omit<Payloads['WITHDRAW_PUBLICATION'], 'personal'>
    : Payloads[K] extends WithPublication ? Omit<Payloads[K], 'publication'>
    : Payloads[K];
