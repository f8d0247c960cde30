import type { Form } from '../form.js';
import { CONSULTATION_NOTICE_TO_APPLICANT } from './consulting/notice-to-applicant.js';
import { ASSISTANCE_LETTER, CO_PRODUCING_ORGAN_CONSULTATION, ORGAN_CONSULTATION } from './consulting/other-organs.js';
import { RELEASE_DESPITE_REFUSAL } from './consulting/release-despite-refusal.js';
import { THIRD_PARTY_ANSWER_FORM, THIRD_PARTY_CONSULTATION } from './consulting/third-party.js';
import { APPROVAL_SHEET } from './files/approval-sheet.js';
import { LEGALITY_OPINION } from './files/legality-opinion.js';
import { REGISTRATION_SHEET } from './files/registration-sheet.js';
import { REPLY_RECALLED } from './files/reply-recalled.js';
import { SEARCH_RECORD } from './files/search-record.js';
import { SECRECY_REVIEW_FORM } from './files/secrecy-review-form.js';
import { SERVICE_RECEIPT } from './files/service-receipt.js';
import { ACKNOWLEDGEMENT } from './notices/acknowledgement.js';
import { CLOSING_NOTE, CLOSING_NOTICE } from './notices/closing.js';
import { CORRECTION_NOTICE } from './notices/correction-notice.js';
import { DELAYED_REPLY_NOTICE } from './notices/delayed-reply-notice.js';
import { EXTENSION_NOTICE } from './notices/extension-notice.js';
import { FEE_CANCELLATION } from './notices/fee-cancellation.js';
import { FEE_NOTICE } from './notices/fee-notice.js';
import { REASONS_DEMAND } from './notices/reasons-demand.js';
import { DENIED } from './replies/denied.js';
import { GRANTED } from './replies/granted.js';
import { NOT_PROCESSED } from './replies/not-processed.js';
import { PARTIAL } from './replies/partial.js';
import { UNABLE } from './replies/unable.js';

/** Every released form in every version. A letter keeps the version it was made with, so none is ever taken out. */
export const FORMS: readonly Form[] = [
  REGISTRATION_SHEET, ...ACKNOWLEDGEMENT, CORRECTION_NOTICE, REASONS_DEMAND, EXTENSION_NOTICE,
  THIRD_PARTY_CONSULTATION, THIRD_PARTY_ANSWER_FORM, CONSULTATION_NOTICE_TO_APPLICANT, RELEASE_DESPITE_REFUSAL,
  CO_PRODUCING_ORGAN_CONSULTATION, ORGAN_CONSULTATION, ASSISTANCE_LETTER, FEE_NOTICE, FEE_CANCELLATION,
  ...GRANTED, ...PARTIAL, ...DENIED, ...UNABLE, ...NOT_PROCESSED,
  DELAYED_REPLY_NOTICE, CLOSING_NOTE, CLOSING_NOTICE, SERVICE_RECEIPT, APPROVAL_SHEET, SECRECY_REVIEW_FORM, SEARCH_RECORD, LEGALITY_OPINION, REPLY_RECALLED,
];
