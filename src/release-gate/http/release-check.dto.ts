import { IdField, TextField } from '../../platform/http/fields.js';

export class OverrideBody {
  @IdField() attachmentId: string;
  @IdField({ doc: 'Of the release check' }) findingId: string;
  @TextField({ max: 500, doc: 'Why it may leave as it is; goes into the record' }) reason: string;
}
