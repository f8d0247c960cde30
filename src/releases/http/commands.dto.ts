import { GROUNDS, type Ground } from '../../../workflows/release/grounds.js';
import { SCOPE_CODES } from '../../../workflows/release/scope.js';
import { INTERESTS, NOTICE_MODES, type NoticeMode } from '../../../workflows/release/v1/consultation.js';
import { DECISIONS, DISMISSALS, WITHDRAWALS, type DecisionKind, type Dismissal, type Withdrawal } from '../../../workflows/release/v1/context.js';
import { BoolField, ChoiceField, CivilDateField, IdField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { Dated } from '../../requests/http/commands/dated.dto.js';

export class TransferBody extends Dated {
  @IdField({ doc: 'The organ that made the information, or keeps it (Art. 10)' }) organId: string;
  @TextField({ max: 2_000 }) reason: string;
}

export class DismissBody extends Dated {
  @ChoiceField(DISMISSALS, { doc: 'already-public; nothing-to-disclose: petitions, what does not exist; no-general-interest: Art. 44 ¶1 says "may"' }) because: Dismissal;
  @TextField({ max: 2_000 }) reason: string;
}

export class WithheldBeforeBody {
  @ChoiceField(GROUNDS) ground: Ground;
  @CivilDateField({ doc: 'Of the last reply that withheld it' }) lastOn: string;
}

export class EvaluateBody extends Dated {
  @TextField({ max: 500, optional: true, doc: 'Already public? Where' }) alreadyPublic?: string;
  @NestedField(() => WithheldBeforeBody, { optional: true, doc: 'Withheld before? On which ground' }) withheldBefore?: WithheldBeforeBody;
  @TextField({ max: 2_000, optional: true, doc: 'What has changed since (Art. 18)' }) circumstances?: string;
  @ListField(SCOPE_CODES, { max: 10, doc: 'Should it have been public? Entries of Arts. 19–21' }) scope: string[];
  @TextField({ max: 5_000, optional: true }) note?: string;
}

export class ConsultedPartyBody {
  @TextField({ max: 200, line: true, doc: 'Kept apart from the record' }) name: string;
  @TextField({ max: 500, optional: true, doc: 'Where the letter goes' }) contact?: string;
}

export class ConsultPartyBody extends Dated {
  @NestedField(() => ConsultedPartyBody) party: ConsultedPartyBody;
  @ChoiceField(INTERESTS) interest: (typeof INTERESTS)[number];
  @TextField({ max: 2_000, doc: 'What is to be published of it' }) information: string;
}

export class PartyLetterBody extends Dated {
  @TextField({ max: 10, line: true, doc: 'Its number' }) consultationId: string;
}

export class PartyReceiptBody extends PartyLetterBody {
  @ChoiceField(NOTICE_MODES, { optional: true, doc: 'How the letter reached it' }) mode?: NoticeMode;
  @TextField({ max: 60, line: true, optional: true, doc: 'Of post: the mail number' }) trackingNumber?: string;
}

const ANSWERS = ['CONSENTED', 'REFUSED'] as const;

export class PartyAnswerBody extends PartyLetterBody {
  @ChoiceField(ANSWERS) answer: (typeof ANSWERS)[number];
  @TextField({ max: 5_000, optional: true, doc: 'Of a refusal' }) grounds?: string;
  @BoolField({ optional: true, doc: 'Whether the organ finds them reasonable (Art. 32)' }) reasonable?: boolean;
}

export class WithdrawLetterBody extends PartyLetterBody {
  @TextField({ max: 2_000 }) reason: string;
}

export class OverrideInterestBody extends PartyLetterBody {
  @TextField({ max: 5_000, doc: 'How withholding would gravely harm the public interest (Art. 15)' }) reasons: string;
}

export class TellPartyBody extends PartyLetterBody {
  @ChoiceField(NOTICE_MODES) mode: NoticeMode;
  @TextField({ max: 60, line: true, optional: true, doc: 'Of post: the mail number' }) trackingNumber?: string;
}

export class LeftOutBody {
  @TextField({ max: 500 }) part: string;
  @ChoiceField(GROUNDS) ground: Ground;
  @TextField({ max: 2_000 }) reason: string;
}

export class ProposeBody extends Dated {
  @ChoiceField(DECISIONS) decision: DecisionKind;
  @TextField({ max: 5_000 }) reasons: string;
  @ListField(() => LeftOutBody, { max: 50, optional: true, doc: 'Of a release in part (Art. 37)' }) leftOut?: LeftOutBody[];
  @ChoiceField(GROUNDS, { optional: true, doc: 'Not now: of Arts. 14–16' }) ground?: Ground;
  @CivilDateField({ optional: true, doc: 'Not now: when it is looked at again (Art. 18)' }) lookAgainOn?: string;
  @CivilDateField({ optional: true, doc: 'Not now: when the procedure is expected to end' }) groundEndsOn?: string;
  @BoolField({ optional: true, doc: 'Names of applicants or third parties in the files were looked at: they may be public' }) namesChecked?: boolean;
}

export class AgreeReleaseBody extends Dated {
  @TextField({ max: 5_000 }) opinion: string;
}

const CHOICES = ['proceed', 'redo'] as const;

export class HeadDecidesReleaseBody extends Dated {
  @ChoiceField(CHOICES) decision: (typeof CHOICES)[number];
  @TextField({ max: 5_000 }) reasons: string;
}

export class DecideBody extends Dated {
  @ChoiceField(DECISIONS, { doc: 'As it was reviewed; another decision is proposed anew' }) decision: DecisionKind;
}

export class WithdrawPublicationBody extends Dated {
  @ChoiceField(WITHDRAWALS) because: Withdrawal;
  @TextField({ max: 2_000, doc: 'For the record' }) reason: string;
  @TextField({ max: 1_000, doc: 'What the public reads in its place; no personal data' }) notice: string;
  @BoolField({ optional: true, doc: 'The title gave away what it should not: it goes, too' }) hideTitle?: boolean;
}

export class SupersedeBody extends Dated {
  @IdField({ doc: 'The item of the catalogue that takes its place' }) byItemId: string;
  @TextField({ max: 2_000 }) reason: string;
}
