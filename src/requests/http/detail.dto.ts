import { IntField, TextField } from '../../platform/http/fields.js';

export class RecordQuery {
  @IntField({ min: 0, max: 1_000_000_000, optional: true, inQuery: true, doc: '`next` of the page before' }) after?: number;
  @IntField({ min: 1, max: 500, optional: true, inQuery: true, doc: 'Most entries of a page; 100 unless given' }) limit?: number;
  @TextField({ max: 60, line: true, optional: true, pattern: /^[A-Z_]+$/, doc: 'Only entries of this command, as `RECORD_CONVERSATION`' }) type?: string;
}

export class RevealBody {
  @TextField({ max: 200, line: true, doc: 'Why it has to be seen in clear; kept in the log of access' }) reason: string;
}

export class CourseQuery {
  @IntField({ min: 1, max: 1_000, optional: true, inQuery: true, doc: 'Most entries; 200 unless given' }) limit?: number;
}
