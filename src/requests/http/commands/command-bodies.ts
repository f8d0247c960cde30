import type { CommandInput, DirectCommand } from '../../commands/command-names.js';
import * as examination from './examination-commands.dto.js';
import * as intake from './intake-commands.dto.js';
import * as review from './review-commands.dto.js';
import { Dated } from './dated.dto.js';

/** Commands without content have a body that says the day at most. */
type BodyOf<K extends DirectCommand> = new () => Dated & (CommandInput<K> extends Record<string, never> ? unknown : CommandInput<K>);

/** The body of every command. A change in what a command carries, or a new command, does not compile until its body follows. */
export const COMMAND_BODIES: { readonly [K in DirectCommand]: BodyOf<K> } = {
  CONFIRMED: intake.ConfirmedBody, APPLICANT_CONFIRMED: intake.ConfirmedBody, UNREACHABLE: intake.UnreachableBody, SPLIT_BY_MATTER: intake.SplitByMatterBody,
  RECORD_CONVERSATION: intake.RecordConversationBody, ASSIGN: intake.AssignBody, REASSIGN: intake.ReassignBody,
  REQUEST_CORRECTION: intake.RequestCorrectionBody, RECORD_RECEIPT: intake.RecordReceiptBody, CORRECTED: intake.CorrectedBody,
  STILL_UNCLEAR: intake.StillUnclearBody, CORRECTION_EXPIRED: intake.ClosingNoteBody, DEMAND_REASONS: intake.DemandReasonsBody,
  REASONS_REJECTED: intake.ReasonsRejectedBody, REASONS_ACCEPTED: intake.ReasonsAcceptedBody,
  REASONS_ACCEPTED_DELAY: examination.ReasonsAcceptedDelayBody, CONSULT_THIRD_PARTY: examination.ConsultThirdPartyBody,
  CONSULT_ORGAN: examination.ConsultOrganBody, RECORD_CONSULTATION_ANSWER: examination.RecordConsultationAnswerBody,
  WITHDRAW_CONSULTATION: examination.WithdrawConsultationBody, OVERRIDE_PUBLIC_INTEREST: examination.OverridePublicInterestBody,
  NOTIFY_THIRD_PARTY: examination.NotifyThirdPartyBody, REQUEST_ASSISTANCE: examination.RequestAssistanceBody,
  ASSISTANCE_ANSWERED: examination.AssistanceAnsweredBody, PROPOSE_FEE: examination.ProposeFeeBody, APPROVE_FEE: Dated,
  REFUSE_FEE: review.ReasonBody, CHARGE_FEE: Dated, CANCEL_FEE: review.ReasonBody, PAID: examination.PaidBody,
  PAYMENT_EXPIRED: intake.ClosingNoteBody, REQUEST_EXTENSION: examination.RequestExtensionBody, CONSENT_TO_EXTENSION: Dated,
  REFUSE_EXTENSION: review.ReasonBody, EXTEND: Dated, RECORD_SEARCH: examination.RecordSearchBody,
  REPLY_ON_THE_SPOT: examination.ReplyOnTheSpotBody, PROPOSE_OUTCOME: examination.ProposeOutcomeBody, REOPEN_EXAMINATION: review.ReasonBody,
  SUBMIT_FOR_REVIEW: review.SubmitForReviewBody, RECALL_FROM_REVIEW: review.ReasonBody, CLEAR_SECRECY: review.ClearSecrecyBody, RETURN_FROM_SECRECY_REVIEW: review.ReasonsBody,
  REFER_FOR_DETERMINATION: review.ReferForDeterminationBody, DETERMINED: review.DeterminedBody,
  ASSIGN_ADVISER: review.AssignAdviserBody, ASK_FOR_MORE: review.AskForMoreBody, PROVIDE_MORE: review.ChangesMadeBody, AGREE: review.AgreeBody,
  AGREE_WITH_CHANGES: review.AgreeWithChangesBody, RETURN: review.ReturnBody, DISAGREE: review.DisagreeBody, CHANGES_MADE: review.ChangesMadeBody,
  HEAD_DECIDES: review.HeadDecidesBody, SIGN: Dated, RETURN_FROM_APPROVAL: review.ReasonsBody, RECALL_REPLY: review.ReasonBody,
  SERVE: review.ServeBody, WITHDRAW: review.WithdrawBody, SUGGEST_RELEASE: intake.SuggestReleaseBody, SUPPLEMENT: review.SupplementBody,
  RECONSIDERATION_FILED: review.ReconsiderationFiledBody, SUIT_FILED: review.SuitFiledBody, DISPUTE_DECIDED: review.DisputeDecidedBody,
  ARCHIVE: Dated, ADD_NOTE: review.AddNoteBody, SUPERVISE: review.ReasonBody, ADOPT_POLICY: review.AdoptPolicyBody,
  CORRECT_FACT: review.CorrectFactBody,
};
