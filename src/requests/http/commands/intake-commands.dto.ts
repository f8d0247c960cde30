import { BoolField, ChoiceField, IdField, IntField, ListField, TextField } from '../../../platform/http/fields.js';
import { Dated } from './dated.dto.js';

const MEANS = 'How it was done: by telephone, e-mail, in person, …';

export class ConfirmedBody extends Dated {
  @TextField({ max: 200, line: true, doc: MEANS }) means: string;
}

export class SuggestReleaseBody extends Dated {
  @TextField({ max: 2_000, optional: true, doc: 'Why everybody should have it' }) reason?: string;
}

export class UnreachableBody extends Dated {
  @TextField({ max: 200, line: true, doc: MEANS }) means: string;
}

export class SplitByMatterBody extends Dated {
  @ListField('text', { min: 2, max: 20, maxLength: 5_000, doc: 'The matters; this case goes on with the first, each other becomes a case of its own' }) matters: string[];
}

export class RecordConversationBody extends Dated {
  @TextField({ max: 200, line: true, doc: MEANS }) means: string;
  @TextField({ max: 2_000, doc: 'What was asked' }) asked: string;
  @TextField({ max: 2_000, doc: 'What the applicant really wants' }) wants: string;
  @TextField({ max: 20_000, optional: true, doc: 'The request as narrowed; needs the applicant’s confirmation' }) narrowedTo?: string;
  @BoolField() applicantConfirmed: boolean;
}

export class AssignBody extends Dated {
  @IdField() unitId: string;
  @IdField() officerId: string;
}

export class ReassignBody extends AssignBody {
  @TextField({ max: 2_000 }) reason: string;
}

export class RequestCorrectionBody extends Dated {
  @ListField('text', { min: 1, max: 50, maxLength: 500, doc: 'Everything to be corrected, at once (Art. 30)' }) items: string[];
  @IntField({ min: 1, max: 60, optional: true, doc: 'The reasonable period, in working days from receipt; the policy’s unless given' }) workingDays?: number;
}

const LETTERS = ['correction', 'reasons', 'fee', 'extension', 'consultation', 'reply'] as const;

export class RecordReceiptBody extends Dated {
  @ChoiceField(LETTERS, { doc: 'The letter that came to hand on that day' }) letter: (typeof LETTERS)[number];
  @IdField({ optional: true, doc: 'Which consultation' }) consultationId?: string;
}

export class CorrectedBody extends Dated {
  @TextField({ max: 2_000, optional: true, doc: 'Why a late correction is accepted' }) justifiedReason?: string;
  @TextField({ max: 20_000, optional: true, doc: 'The request as corrected' }) correctedContent?: string;
}

export class StillUnclearBody extends Dated {
  @TextField({ max: 2_000 }) remainsUnclear: string;
  @TextField({ max: 2_000, optional: true, doc: 'Why a late answer is accepted' }) justifiedReason?: string;
}

export class ClosingNoteBody extends Dated {
  @TextField({ max: 2_000, doc: 'For the file' }) closingNote: string;
}

export class DemandReasonsBody extends Dated {
  @TextField({ max: 2_000, doc: 'Number and frequency of the requests (Art. 35)' }) counts: string;
  @IntField({ min: 1, max: 60, optional: true, doc: 'Period in working days from receipt; the policy’s unless given' }) workingDays?: number;
}

export class ReasonsRejectedBody extends Dated {
  @BoolField({ doc: 'Whether reasons were given at all' }) given: boolean;
  @TextField({ max: 2_000 }) why: string;
}

export class ReasonsAcceptedBody extends Dated {
  @TextField({ max: 2_000 }) why: string;
}
