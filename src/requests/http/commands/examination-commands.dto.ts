import { OUTCOMES, type OutcomeCode, type ReplyElement } from '../../../../workflows/request/outcomes.js';
import type { Fee } from '../../../../workflows/request/v1/context.js';
import { type Evidence, type GivenPart, INTERNAL_KINDS, PROCESS_KINDS, SECRECY_LEVELS, type WithheldPart } from '../../../../workflows/request/v1/proposal.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../../platform/http/fields.js';
import { ElementsField } from '../elements-field.js';
import { AnswerBody } from './answers.dto.js';
import { Dated } from './dated.dto.js';
import { ReasonsAcceptedBody } from './intake-commands.dto.js';

const OUTCOME_CODES = OUTCOMES.map((each) => each.code);

export class ReasonsAcceptedDelayBody extends ReasonsAcceptedBody {
  @CivilDateField({ doc: 'The reasonable delayed day; replaces that of Art. 33' }) untilOn: string;
}

export class ThirdPartyBody {
  @TextField({ max: 200, line: true }) name: string;
  @TextField({ max: 300, line: true, optional: true, doc: 'Where the letter goes' }) contact?: string;
}

const INTERESTS = ['trade-secret', 'personal-privacy', 'other'] as const;

export class ConsultThirdPartyBody extends Dated {
  @NestedField(() => ThirdPartyBody, { doc: 'Kept encrypted; the record knows it by its id' }) party: ThirdPartyBody;
  @ChoiceField(INTERESTS) interest: (typeof INTERESTS)[number];
  @TextField({ max: 2_000, doc: 'The information that touches it' }) information: string;
  @CivilDateField({ doc: 'Day the applicant was told in writing' }) applicantToldOn: string;
}

export class ConsultOrganBody extends Dated {
  @TextField({ max: 120, line: true }) organName: string;
  @BoolField({ doc: 'Jointly made: silence is consent (Art. 34)' }) joint: boolean;
  @TextField({ max: 2_000 }) information: string;
}

export class ConsultationBody extends Dated {
  @IdField() consultationId: string;
}

const ANSWERS = ['CONSENTED', 'REFUSED'] as const;

export class RecordConsultationAnswerBody extends ConsultationBody {
  @ChoiceField(ANSWERS) answer: (typeof ANSWERS)[number];
  @TextField({ max: 2_000, optional: true }) grounds?: string;
  @BoolField({ optional: true, doc: 'Whether the organ finds the grounds of a refusal reasonable (Art. 32)' }) reasonable?: boolean;
}

export class WithdrawConsultationBody extends ConsultationBody {
  @TextField({ max: 2_000 }) reason: string;
}

export class OverridePublicInterestBody extends ConsultationBody {
  @TextField({ max: 5_000, doc: 'Why withholding would gravely harm the public interest (Art. 15)' }) reasons: string;
}

const SENDING_MODES = ['direct', 'post', 'electronic', 'through-organ'] as const;

export class NotifyThirdPartyBody extends ConsultationBody {
  @ChoiceField(SENDING_MODES, { optional: true, doc: 'Of a letter that was sent outside the system; otherwise its delivery on file is taken' }) mode?: (typeof SENDING_MODES)[number];
  @TextField({ max: 120, line: true, optional: true, doc: 'The organ it was handed to; of post the postal enterprise, China Post unless given' }) carrier?: string;
  @TextField({ max: 60, line: true, optional: true, doc: 'Of post: the mail number' }) trackingNumber?: string;
  @TextField({ max: 500, line: true, optional: true, doc: 'Of electronic service: where reconsideration can be filed online (ARL 22)' }) reconsiderationLink?: string;
}

export class RequestAssistanceBody extends Dated {
  @TextField({ max: 120, line: true }) unit: string;
  @TextField({ max: 2_000 }) what: string;
  @CivilDateField() dueOn: string;
}

export class AssistanceAnsweredBody extends Dated {
  @IdField() assistanceId: string;
}

const METHODS = ['PER_CASE', 'PER_VOLUME'] as const;

export class ProposeFeeBody extends Dated {
  @ChoiceField(METHODS) method: Fee['method'];
  @IntField({ min: 0, max: 1_000_000, optional: true, doc: 'Pages, one side up to A4 each; needed for a fee by volume' }) pages?: number;
  @IntField({ min: 1, max: 1_000, optional: true, doc: 'Matters in this request, each counted by itself; 1 unless given' }) units?: number;
}

export class PaidBody extends Dated {
  @TextField({ max: 100, line: true }) receiptNumber: string;
}

export class RequestExtensionBody extends Dated {
  @IntField({ min: 1, max: 100, doc: 'At most what the policy allows: 20 (Art. 33)' }) workingDays: number;
  @TextField({ max: 2_000 }) reason: string;
}

export class RecordSearchBody extends Dated {
  @TextField({ max: 1_000 }) systems: string;
  @TextField({ max: 1_000 }) places: string;
  @TextField({ max: 1_000 }) keywords: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'Years or days of the records looked through' }) period?: string;
  @TextField({ max: 5_000 }) result: string;
}

export class ReplyOnTheSpotBody extends Dated {
  @ChoiceField(OUTCOME_CODES) outcome: OutcomeCode;
  @ElementsField() elements: Partial<Record<ReplyElement, string>>;
  @TextField({ max: 2_000, optional: true, doc: 'Who made sure, and how, that it may be given (Art. 17)' }) secrecyCheck?: string;
}

export class WithheldPartBody implements WithheldPart {
  @TextField({ max: 1_000 }) part: string;
  @ChoiceField(OUTCOME_CODES) ground: OutcomeCode;
  @TextField({ max: 5_000 }) reason: string;
  @IntField({ min: 1, max: 500, optional: true, doc: 'Number of the item of the request it answers' }) item?: number;
}

export class GivenPartBody implements GivenPart {
  @TextField({ max: 1_000 }) part: string;
  @IntField({ min: 1, max: 500, optional: true, doc: 'Number of the item of the request it answers' }) item?: number;
}

export class SecretBody {
  @TextField({ max: 200, line: true, doc: 'The marking as it stands on the document; kept in the file, never in the letter' }) marking: string;
  @ChoiceField(SECRECY_LEVELS) level: (typeof SECRECY_LEVELS)[number];
  @TextField({ max: 60, line: true }) period: string;
}

export class EarlierReplyBody {
  @TextField({ max: 80, line: true, doc: 'Its document number' }) number: string;
  @CivilDateField() on: string;
  @BoolField() sameApplicant: boolean;
  @BoolField() sameInformation: boolean;
}

export class EvidenceBody implements Evidence {
  @NestedField(() => SecretBody, { optional: true, doc: 'Of a state secret (Art. 14)' }) secret?: SecretBody;
  @NestedField(() => EarlierReplyBody, { optional: true, doc: 'Of a repeat (Art. 36(6))' }) earlierReply?: EarlierReplyBody;
  @ChoiceField(INTERNAL_KINDS, { optional: true, doc: 'Which of the three kinds (Art. 16 ¶1)' }) internalKind?: (typeof INTERNAL_KINDS)[number];
  @ChoiceField(PROCESS_KINDS, { optional: true, doc: 'Which of the four kinds (Art. 16 ¶2)' }) processKind?: (typeof PROCESS_KINDS)[number];
  @TextField({ max: 5_000, optional: true, doc: 'Of a part withheld for a third party (Arts. 15, 32)' }) publicInterestWeighing?: string;
}

export class ProposeOutcomeBody extends Dated {
  @ListField(() => AnswerBody, { max: 7, doc: 'The seven questions; the outcome follows from them' }) answers: AnswerBody[];
  @ElementsField() elements: Partial<Record<ReplyElement, string>>;
  @ListField(() => GivenPartBody, { max: 50, optional: true, doc: 'Of a partial grant: each part that is given (Art. 37)' }) given?: GivenPartBody[];
  @ListField(() => WithheldPartBody, { max: 50, optional: true, doc: 'Of a partial grant: each part withheld, with its ground (Art. 37)' }) withheld?: WithheldPartBody[];
  @NestedField(() => EvidenceBody, { optional: true, doc: 'What is on file for it; which of it an outcome needs is a rule' }) evidence?: EvidenceBody;
}
