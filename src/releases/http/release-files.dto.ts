import { FILE_PURPOSES, type FilePurpose } from '../../../workflows/release/v1/payloads.js';
import { ChoiceField, TextField } from '../../platform/http/fields.js';

/** Members of an upload beside the file. */
export class ReleaseUploadFields {
  @ChoiceField(FILE_PURPOSES, { doc: 'publication: it is to be published; evidence: the evaluation rests on it' }) purpose: FilePurpose;
  @TextField({ max: 120, line: true, optional: true, doc: 'What it is, in a few words; can be searched' }) title?: string;
}
