import { type Question, QUESTIONS } from '../../../../workflows/request/questions.js';
import { type Pointer, SECRECY_FINDINGS, type SecrecyFinding, type SecrecyForm } from '../../../../workflows/request/v1/opinion.js';
import { BoolField, ChoiceField, CivilDateField, IdField, ListField, NestedField, TextField } from '../../../platform/http/fields.js';
import { AnswerBody } from './answers.dto.js';
import { Dated } from './dated.dto.js';

export class ReasonBody extends Dated {
  @TextField({ max: 2_000 }) reason: string;
}

export class ReasonsBody extends Dated {
  @TextField({ max: 5_000 }) reasons: string;
}

class OpinionBody extends Dated {
  @TextField({ max: 5_000 }) opinion: string;
}

export class SecrecyFormBody implements SecrecyForm {
  @TextField({ max: 1_000, doc: 'Letter and enclosures that were read' }) reviewed: string;
  @ChoiceField(SECRECY_FINDINGS, { doc: '国家秘密' }) stateSecrets: SecrecyFinding;
  @ChoiceField(SECRECY_FINDINGS, { doc: '工作秘密' }) workSecrets: SecrecyFinding;
  @ChoiceField(SECRECY_FINDINGS, { doc: 'Security and stability (Art. 14)' }) sensitive: SecrecyFinding;
}

export class ClearSecrecyBody extends OpinionBody {
  @NestedField(() => SecrecyFormBody, { doc: 'The form of the secrecy review (Art. 17)' }) form: SecrecyFormBody;
}

export class AssignAdviserBody extends Dated {
  @IdField({ doc: 'A legal adviser of the organ who neither drafted nor handled the case' }) adviserId: string;
  @TextField({ max: 2_000, optional: true }) reason?: string;
}

export class PointerBody implements Pointer {
  @ChoiceField(QUESTIONS, { optional: true, doc: 'One of the seven questions' }) question?: Question;
  @TextField({ max: 60, line: true, optional: true, doc: 'A passage of the letter' }) blockId?: string;
  @TextField({ max: 500, optional: true, doc: 'The words meant' }) quote?: string;
}

export class AgreeBody extends OpinionBody {
  @ListField(() => AnswerBody, { max: 7, doc: "The adviser's own answers to the seven questions" }) answers: AnswerBody[];
}

export class DisagreeBody extends OpinionBody {
  @ListField(() => AnswerBody, { max: 7, optional: true }) answers?: AnswerBody[];
}

export class ReturnBody extends ReasonsBody {
  @ListField(() => PointerBody, { max: 50, min: 1, doc: 'The question or the passage that is wrong' }) about: PointerBody[];
  @ListField(() => AnswerBody, { max: 7, optional: true }) answers?: AnswerBody[];
}

export class AskForMoreBody extends Dated {
  @TextField({ max: 5_000 }) what: string;
  @ListField(() => PointerBody, { max: 50, optional: true }) about?: PointerBody[];
}

export class SubmitForReviewBody extends Dated {
  @TextField({ max: 2_000, optional: true }) note?: string;
}

export class ReferForDeterminationBody extends Dated {
  @TextField({ max: 120, line: true, doc: 'The competent department or the secrecy authority (Art. 17)' }) authority: string;
  @TextField({ max: 2_000 }) question: string;
}

export class DeterminedBody extends Dated {
  @TextField({ max: 5_000 }) determination: string;
}

export class AgreeWithChangesBody extends Dated {
  @TextField({ max: 5_000 }) changes: string;
  @ListField(() => AnswerBody, { max: 7, doc: "The adviser's own answers to the seven questions" }) answers: AnswerBody[];
  @ListField(() => PointerBody, { max: 50, optional: true }) about?: PointerBody[];
}

export class ChangesMadeBody extends Dated {
  @TextField({ max: 5_000 }) note: string;
}

const DECISIONS = ['proceed', 'redraft'] as const;

export class HeadDecidesBody extends ReasonsBody {
  @ChoiceField(DECISIONS) decision: (typeof DECISIONS)[number];
}

const MODES = ['direct', 'post', 'electronic', 'through-organ'] as const;

export class ServeBody extends Dated {
  @ChoiceField(MODES) mode: (typeof MODES)[number];
  @TextField({ max: 120, line: true, optional: true, doc: 'The organ it was handed to; of post the postal enterprise, China Post unless given' }) carrier?: string;
  @TextField({ max: 60, line: true, optional: true, doc: 'Of post: the mail number' }) trackingNumber?: string;
  @TextField({ max: 500, line: true, optional: true, doc: 'Of electronic service: where reconsideration can be filed online (ARL 22)' }) reconsiderationLink?: string;
}

export class WithdrawBody extends Dated {
  @BoolField({ doc: 'A withdrawal has to be in writing' }) inWriting: boolean;
  @TextField({ max: 2_000, optional: true }) note?: string;
}

const CAUSES = ['error-found', 'ordered'] as const;

export class SupplementBody extends ReasonBody {
  @ChoiceField(CAUSES) cause: (typeof CAUSES)[number];
  @CivilDateField({ optional: true, doc: 'The day set by the decision or judgment' }) dueOn?: string;
}

export class ReconsiderationFiledBody extends Dated {
  @TextField({ max: 120, line: true, doc: 'The organ that reconsiders' }) before: string;
}

export class SuitFiledBody extends Dated {
  @TextField({ max: 120, line: true, doc: 'The court' }) before: string;
  @BoolField() afterReconsideration: boolean;
}

const RESULTS = ['UPHELD', 'CORRECTED', 'OTHER'] as const;

export class DisputeDecidedBody extends Dated {
  @IdField() disputeId: string;
  @ChoiceField(RESULTS) result: (typeof RESULTS)[number];
  @TextField({ max: 2_000 }) note: string;
}

export class AddNoteBody extends Dated {
  @TextField({ max: 5_000 }) text: string;
}

export class AdoptPolicyBody extends ReasonBody {
  @IdField({ doc: 'Version of a stored policy, or `default`' }) policyVersion: string;
}

export class CorrectFactBody extends ReasonBody {
  @TextField({ max: 60, line: true, pattern: /^[A-Za-z0-9:.-]+$/, doc: 'Name of the recorded fact, as `correction:1.sentOn`' }) fact: string;
  @CivilDateField({ doc: 'The day as it should have been recorded' }) to: string;
}
