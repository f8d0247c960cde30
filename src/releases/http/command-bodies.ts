import { Dated } from '../../requests/http/commands/dated.dto.js';
import { AssignBody, ReassignBody } from '../../requests/http/commands/intake-commands.dto.js';
import * as review from '../../requests/http/commands/review-commands.dto.js';
import type { CommandInput, DirectCommand } from '../commands/command-names.js';
import * as body from './commands.dto.js';

/** Commands without content have a body that says the day at most. */
type BodyOf<K extends DirectCommand> = new () => Dated & (CommandInput<K> extends Record<string, never> ? unknown : CommandInput<K>);

/** The body of every command. A change in what a command carries, or a new command, does not compile until its body follows. */
export const COMMAND_BODIES: { readonly [K in DirectCommand]: BodyOf<K> } = {
  ASSIGN: AssignBody, REASSIGN: ReassignBody, TRANSFER: body.TransferBody, DISMISS: body.DismissBody, EVALUATE: body.EvaluateBody,
  CONSULT_THIRD_PARTY: body.ConsultPartyBody, RECORD_RECEIPT: body.PartyReceiptBody, RECORD_CONSULTATION_ANSWER: body.PartyAnswerBody, WITHDRAW_CONSULTATION: body.WithdrawLetterBody,
  OVERRIDE_PUBLIC_INTEREST: body.OverrideInterestBody, NOTIFY_THIRD_PARTY: body.TellPartyBody, PROPOSE: body.ProposeBody, RECALL_PROPOSAL: review.ReasonBody,
  CLEAR_SECRECY: review.ClearSecrecyBody, RETURN_FROM_SECRECY_REVIEW: review.ReasonsBody, REFER_FOR_DETERMINATION: review.ReferForDeterminationBody, DETERMINED: review.DeterminedBody,
  ASSIGN_ADVISER: review.AssignAdviserBody, AGREE: body.AgreeReleaseBody, RETURN: review.ReasonsBody, DISAGREE: body.AgreeReleaseBody, HEAD_DECIDES: body.HeadDecidesReleaseBody,
  DECIDE: body.DecideBody, RETURN_FROM_DECISION: review.ReasonsBody, RECALL_DECISION: review.ReasonBody, PUBLISH: Dated,
  WITHDRAW_PUBLICATION: body.WithdrawPublicationBody, SUPERSEDE: body.SupersedeBody, ADD_NOTE: review.AddNoteBody, SUPERVISE: review.ReasonBody, ADOPT_POLICY: review.AdoptPolicyBody,
  CORRECT_FACT: review.CorrectFactBody,
};
