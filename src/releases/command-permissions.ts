import type { CommandRule } from '../identity/access/command-rules.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';
import type { PeoplesCommand } from './commands/command-names.js';

/** Who may send a command. An officer moves only the cases in his or her own hands (`officersOwn`); nobody reviews or decides what they handled: the workflow sees to that. */
export interface ReleaseCommandRule extends CommandRule {
  readonly officersOwn?: true;
}

const CLERK: Role = 'reception-clerk';
const OFFICER: Role = 'handling-officer';
const SECRECY: Role = 'secrecy-reviewer';
const ADVISER: Role = 'legal-adviser';
const HEAD: Role = 'work-body-head';
const LEADER: Role = 'approving-leader';
const SUPERVISOR: Role = 'supervisor';

const only = (...roles: readonly Role[]): ReleaseCommandRule => ({ roles });
/** The officer's own work. */
const officer: ReleaseCommandRule = { roles: [OFFICER, HEAD], officersOwn: true };
/** What comes in or goes out through reception, or through the officer. */
const desk: ReleaseCommandRule = { roles: [CLERK, OFFICER, HEAD], officersOwn: true };
/** Whoever works on a case may put a file to it. */
const files: ReleaseCommandRule = { roles: [CLERK, OFFICER, SECRECY, ADVISER, HEAD], officersOwn: true };

/** Role × command, in the organ of the case. The state is judged by the workflow, which offers no command out of turn. */
export const RELEASE_COMMAND_PERMISSIONS: Readonly<Record<PeoplesCommand, ReleaseCommandRule>> = {
  FLAG: only(OFFICER, HEAD, SUPERVISOR), ADD_FLAG: only(OFFICER, HEAD, SUPERVISOR),
  ASSIGN: only(HEAD), REASSIGN: only(HEAD, SUPERVISOR), TRANSFER: only(HEAD, SUPERVISOR), DISMISS: only(HEAD),
  EVALUATE: officer, CONSULT_THIRD_PARTY: officer, WITHDRAW_CONSULTATION: officer, OVERRIDE_PUBLIC_INTEREST: officer, PROPOSE: officer, RECALL_PROPOSAL: officer, REVISE_TEXT: officer,
  RECORD_RECEIPT: desk, RECORD_CONSULTATION_ANSWER: desk, NOTIFY_THIRD_PARTY: desk, RECORD_DELIVERY_ATTEMPT: desk,
  CLEAR_SECRECY: only(SECRECY), RETURN_FROM_SECRECY_REVIEW: only(SECRECY), REFER_FOR_DETERMINATION: only(SECRECY), DETERMINED: only(SECRECY),
  ASSIGN_ADVISER: only(HEAD, ADVISER), AGREE: only(ADVISER), RETURN: only(ADVISER), DISAGREE: only(ADVISER), HEAD_DECIDES: only(HEAD),
  DECIDE: only(LEADER), RETURN_FROM_DECISION: only(LEADER), RECALL_DECISION: { roles: [OFFICER, HEAD, LEADER], officersOwn: true },
  PUBLISH: officer, WITHDRAW_PUBLICATION: only(LEADER), SUPERSEDE: only(HEAD, LEADER),
  ATTACH_FILE: files, WITHDRAW_FILE: files, OVERRIDE_LEAK: only(HEAD, LEADER),
  ADD_NOTE: only(...CASE_ROLES), SUPERVISE: only(SUPERVISOR), ADOPT_POLICY: only(HEAD), CORRECT_FACT: only(HEAD),
};
