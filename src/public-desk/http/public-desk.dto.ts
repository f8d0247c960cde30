import { BoolField, ChoiceField, IdField, IntField, NestedField, TextField } from '../../platform/http/fields.js';
import { ApplicantBody } from '../../requests/http/intake.dto.js';
import { MEDIA, ROUTES, type Medium, type Route } from '../../requests/request-texts.js';
import type { Described } from '../guidance/guidance.js';
import type { SubmissionInput } from '../submission/submission-input.js';

/** Most characters of a description. Longer ones belong in a file. */
export const CONTENT_LENGTH = 5_000;
const KEY = 'From POST /api/public/forms; sent twice, it is done once';

/** What is asked for, as far as it is written. */
export class DescribedBody implements Described {
  @TextField({ max: CONTENT_LENGTH, doc: 'Title, document number or other description of the information' }) content: string;
  @TextField({ max: 200, line: true, optional: true }) title?: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'Document number asked for' }) docNumberSought?: string;
}

/** A request made online (Art. 29). There is no member for its purpose (Art. 27). */
export class PublicRequestBody extends DescribedBody implements SubmissionInput {
  @TextField({ max: 200, line: true, doc: KEY }) formKey: string;
  @IdField({ doc: 'The organ asked, of GET /api/public/organs' }) organId: string;
  @NestedField(() => ApplicantBody) applicant: ApplicantBody;
  @ChoiceField(MEDIA, { optional: true, doc: 'Form wanted (Art. 29(3)); required' }) preferredMedium?: Medium;
  @ChoiceField(ROUTES, { optional: true, doc: 'How it is to be obtained (Art. 29(3)); required' }) preferredRoute?: Route;
  @BoolField({ optional: true, doc: 'Needs help with reading, seeing or hearing (Art. 43)' }) accessibilityNeed?: boolean;
  @BoolField({ optional: true, doc: 'Suggests disclosure to everybody (Art. 44)' }) suggestsRelease?: boolean;
}

export class FoundBody {
  @IdField({ doc: 'The published item that was what the reader looked for' }) itemId: string;
}

export class QueryBody {
  @TextField({ max: 100, line: true, doc: 'Of the incoming paper or of the register; brackets as you like' }) number: string;
  @TextField({ max: 60, line: true, doc: 'The query code' }) code: string;
}

export class FormBody {
  @TextField({ max: 200, line: true, doc: 'From the answer of GET /api/public/case; sent twice, it is done once' }) formKey: string;
}

export class PublicCorrectionBody extends FormBody {
  @TextField({ max: CONTENT_LENGTH, optional: true, doc: 'The request as corrected; may be left out where files say it' }) content?: string;
}

export class PublicWithdrawalBody extends FormBody {
  @BoolField({ doc: 'True: the request is to be withdrawn' }) confirmed: boolean;
  @TextField({ max: 500, optional: true }) note?: string;
}

export class PublicMessageBody extends FormBody {
  @TextField({ max: 2_000, doc: 'Reasons asked for, why a correction is late, or anything else' }) text: string;
}

export class PublicSuggestionBody extends FormBody {
  @TextField({ max: 2_000, optional: true, doc: 'Why everybody should have it (Art. 44)' }) reason?: string;
}

export class OwnLetterPath {
  @IdField() letterId: string;
}

export class OwnEnclosurePath extends OwnLetterPath {
  @IntField({ min: 1, max: 500, inQuery: true, doc: 'Its place in the list, from 1' }) place: number;
}
