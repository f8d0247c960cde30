import type { CivilDate } from '../../clock/civil-date.js';
import type { Policy } from '../../clock/policy.js';
import type { ApplicantKind } from '../applicant-kinds.js';
import type { Channel } from '../channels.js';
import type { OutcomeCode, ReplyElement } from '../outcomes.js';
import type { Fee, ServiceMode, WithheldPart } from './context.js';

type Nothing = Record<string, never>;

/** What each command carries beside the day of its fact (`moment.on`). No personal data: people are referred to by id. */
export interface Payloads {
  SUBMIT: {
    organId: string; applicantId: string; applicantKind: ApplicantKind; channel: Channel;
    submittedOn: CivilDate; arrivedOn?: CivilDate; confirmedOn?: CivilDate;
    policy: Policy; policyVersion: string; splitFrom?: string; suggestsRelease?: boolean; accessibilityNeed?: boolean;
    /** Oral requests: Art. 29 allows them only where writing is truly difficult. */
    writingDifficulty?: string;
  };
  CONFIRMED: { means: string };
  UNREACHABLE: { means: string };
  SPLIT_BY_MATTER: { matters: string[] };
  RECORD_CONVERSATION: { means: string; asked: string; wants: string; narrowedTo?: string; applicantConfirmed: boolean };
  ASSIGN: { unitId: string; officerId: string };
  REASSIGN: { unitId: string; officerId: string; reason: string };
  /** `secrecyCheck`: who made sure, and how, that the information may be given (Art. 17); not needed for what is public already. */
  REPLY_ON_THE_SPOT: { outcome: OutcomeCode; elements: Partial<Record<ReplyElement, string>>; secrecyCheck?: string };
  REQUEST_CORRECTION: { items: string[]; workingDays?: number };
  RECORD_RECEIPT: { letter: 'correction' | 'reasons' | 'fee' | 'extension' | 'consultation' | 'reply'; consultationId?: string };
  CORRECTED: { justifiedReason?: string };
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
  NOTIFY_THIRD_PARTY: { consultationId: string };
  REQUEST_ASSISTANCE: { unit: string; what: string; dueOn: CivilDate };
  ASSISTANCE_ANSWERED: { assistanceId: string };
  PROPOSE_FEE: { method: Fee['method']; count: number; amountYuan: number };
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
  RECORD_SEARCH: { systems: string; places: string; keywords: string; result: string };
  PROPOSE_OUTCOME: { outcome: OutcomeCode; elements: Partial<Record<ReplyElement, string>>; withheld?: WithheldPart[] };
  REOPEN_EXAMINATION: { reason: string };
  SUBMIT_FOR_REVIEW: { note?: string };
  CLEAR_SECRECY: { opinion: string };
  RETURN_FROM_SECRECY_REVIEW: { reasons: string };
  REFER_FOR_DETERMINATION: { authority: string; question: string };
  DETERMINED: { determination: string };
  AGREE: { opinion: string };
  AGREE_WITH_CHANGES: { changes: string };
  RETURN: { reasons: string };
  DISAGREE: { opinion: string };
  CHANGES_MADE: { note: string };
  HEAD_DECIDES: { decision: 'proceed' | 'redraft'; reasons: string };
  SIGN: Nothing;
  RETURN_FROM_APPROVAL: { reasons: string };
  RECALL_REPLY: { reason: string };
  SERVE: { mode: Exclude<ServiceMode, 'on-the-spot'>; trackingNumber?: string; reconsiderationLink?: string };
  WITHDRAW: { inWriting: boolean; note?: string };
  SUPPLEMENT: { cause: 'error-found' | 'ordered'; reason: string; dueOn?: CivilDate };
  RECONSIDERATION_FILED: { before: string };
  SUIT_FILED: { before: string; afterReconsideration: boolean };
  DISPUTE_DECIDED: { disputeId: string; result: 'UPHELD' | 'CORRECTED' | 'OTHER'; note: string };
  ARCHIVE: Nothing;
  ADD_NOTE: { text: string };
  SUPERVISE: { reason: string };
  ADOPT_POLICY: { policy: Policy; policyVersion: string; reason: string };
  CORRECT_FACT: { fact: string; to: CivilDate; reason: string };
  CLOCK_STAGE: { key: string; stage: string; dueOn: CivilDate };
  DEADLINES_RECOMPUTED: { calendarVersion: string; changes: { key: string; from: CivilDate | null; to: CivilDate | null; provisional: boolean }[] };
}

export type CommandName = keyof Payloads;
