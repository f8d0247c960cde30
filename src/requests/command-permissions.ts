import type { CommandRule } from '../identity/access/command-rules.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import type { RequestCommand } from './commands/command-names.js';

/**
 * Who may send a command. An officer moves only the cases in his or her own hands (`officersOwn`); where the officer is away the head
 * of the work body acts or reassigns. Nobody reviews or approves what they drafted: the workflow sees to that.
 */
export interface RequestCommandRule extends CommandRule {
  /** The role `handling-officer` counts only for the officer of the case. */
  readonly officersOwn?: true;
}

const CLERK: Role = 'reception-clerk';
const OFFICER: Role = 'handling-officer';
const SECRECY: Role = 'secrecy-reviewer';
const ADVISER: Role = 'legal-adviser';
const HEAD: Role = 'work-body-head';
const LEADER: Role = 'approving-leader';
const SUPERVISOR: Role = 'supervisor';

const only = (...roles: readonly Role[]): RequestCommandRule => ({ roles });
/** The officer's own work. */
const officer: RequestCommandRule = { roles: [OFFICER, HEAD], officersOwn: true };
/** What comes in or goes out through reception, or through the officer. */
const desk: RequestCommandRule = { roles: [CLERK, OFFICER, HEAD], officersOwn: true };
/** Whoever works on a case may put a file to it. */
const files: RequestCommandRule = { roles: [CLERK, OFFICER, SECRECY, ADVISER, HEAD], officersOwn: true };
/** Reconsideration and suits (domain §3.3: the officer for them). */
const disputes: RequestCommandRule = { roles: [OFFICER, ADVISER, HEAD], officersOwn: true };

/** Role × command, in the organ of the case (domain §3.3). The state is judged by the workflow, which offers no command out of turn. */
export const REQUEST_COMMAND_PERMISSIONS: Readonly<Record<RequestCommand | 'SUBMIT', RequestCommandRule>> = {
  SUBMIT: only(CLERK), CONFIRMED: only(CLERK), APPLICANT_CONFIRMED: only(CLERK), UNREACHABLE: only(CLERK),
  ASSIGN: only(CLERK, HEAD), REASSIGN: only(HEAD, SUPERVISOR),
  SPLIT_BY_MATTER: desk, RECORD_CONVERSATION: desk, RECORD_RECEIPT: desk, CORRECTED: desk, RECORD_CONSULTATION_ANSWER: desk,
  NOTIFY_THIRD_PARTY: desk, ASSISTANCE_ANSWERED: desk, PAID: desk, EXTEND: desk, SERVE: desk, WITHDRAW: desk, SUGGEST_RELEASE: desk, ARCHIVE: desk,
  REPLY_ON_THE_SPOT: officer, REQUEST_CORRECTION: officer, STILL_UNCLEAR: officer, CORRECTION_EXPIRED: officer,
  DEMAND_REASONS: officer, REASONS_REJECTED: officer, REASONS_ACCEPTED: officer, REASONS_ACCEPTED_DELAY: officer,
  CONSULT_THIRD_PARTY: officer, CONSULT_ORGAN: officer, WITHDRAW_CONSULTATION: officer, OVERRIDE_PUBLIC_INTEREST: officer,
  REQUEST_ASSISTANCE: officer, PROPOSE_FEE: officer, CHARGE_FEE: officer, CANCEL_FEE: officer, PAYMENT_EXPIRED: officer,
  REQUEST_EXTENSION: officer, RECORD_SEARCH: officer, PROPOSE_OUTCOME: officer, REOPEN_EXAMINATION: officer, SUBMIT_FOR_REVIEW: officer,
  CHANGES_MADE: officer, PROVIDE_MORE: officer, RECALL_FROM_REVIEW: officer, REVISE_LETTER: officer, SUPPLEMENT: officer,
  APPROVE_FEE: only(HEAD), REFUSE_FEE: only(HEAD), CONSENT_TO_EXTENSION: only(HEAD), REFUSE_EXTENSION: only(HEAD), HEAD_DECIDES: only(HEAD),
  ADOPT_POLICY: only(HEAD), CORRECT_FACT: only(HEAD),
  CLEAR_SECRECY: only(SECRECY), RETURN_FROM_SECRECY_REVIEW: only(SECRECY), REFER_FOR_DETERMINATION: only(SECRECY), DETERMINED: only(SECRECY),
  ISSUE_LETTER: files, ATTACH_FILE: files, WITHDRAW_FILE: files, RECORD_DELIVERY_ATTEMPT: desk, OVERRIDE_LEAK: only(HEAD, LEADER), RECORD_SAME_INFORMATION: desk, ASSIGN_ADVISER: only(HEAD, ADVISER),
  ASK_FOR_MORE: only(ADVISER), AGREE: only(ADVISER), AGREE_WITH_CHANGES: only(ADVISER), RETURN: only(ADVISER), DISAGREE: only(ADVISER),
  SIGN: only(LEADER), RETURN_FROM_APPROVAL: only(LEADER), RECALL_REPLY: { roles: [OFFICER, HEAD, LEADER], officersOwn: true },
  RECONSIDERATION_FILED: disputes, SUIT_FILED: disputes, DISPUTE_DECIDED: disputes,
  SUPERVISE: only(SUPERVISOR), ADD_NOTE: only(...CASE_ROLES),
};
