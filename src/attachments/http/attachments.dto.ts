import { FILE_PURPOSES, type FilePurpose } from '../../../workflows/request/v1/payloads.js';
import { PageQuery } from '../../identity/http/common.dto.js';
import { ChoiceField, IdField, TextField } from '../../platform/http/fields.js';
import { RequestPath } from '../../requests/http/paths.dto.js';

/** Members of an upload beside the file. */
export class UploadFields {
  @ChoiceField(FILE_PURPOSES, { doc: 'What it belongs to: the request, the reply it goes out with, the evidence, or another letter' }) purpose: FilePurpose;
  @IdField({ optional: true, doc: 'The letter it belongs to' }) letterId?: string;
  @TextField({ max: 120, line: true, optional: true, doc: 'What it is, in a few words; can be searched' }) title?: string;
}

export class AttachmentPath extends RequestPath {
  @IdField() attachmentId: string;
}

export class WithdrawalBody {
  @TextField({ max: 500, doc: 'Why it is withdrawn; goes into the record' }) reason: string;
}

export class AttachmentQuery extends PageQuery {
  @TextField({ min: 2, max: 100, line: true, doc: 'Part of title or text. Numbers and addresses of people cannot be searched for: they are covered' }) q: string;
  @IdField({ optional: true }) organId?: string;
}
