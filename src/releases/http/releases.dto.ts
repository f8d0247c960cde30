import { PageQuery } from '../../identity/http/common.dto.js';
import { BoolField, ChoiceField, CivilDateField, IdField, ListField, TextField } from '../../platform/http/fields.js';
import { THEME_IDS } from '../../catalogue/themes.js';
import { RELEASE_STATES } from '../release-states.js';
import { SIGNAL_KINDS, type SignalKind } from '../signals/signals.js';

export class ReleasesQuery extends PageQuery {
  @IdField({ optional: true }) organId?: string;
  @IdField({ optional: true }) topicId?: string;
  @IdField({ optional: true }) officerId?: string;
  @ListField(RELEASE_STATES, { max: RELEASE_STATES.length, optional: true, inQuery: true, doc: 'Separated by commas' }) states?: string[];
  @BoolField({ optional: true, inQuery: true, doc: 'Something is owed, or not' }) open?: boolean;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of the name' }) text?: string;
}

export class OpenReleaseBody {
  @IdField() topicId: string;
  @TextField({ max: 1_000, doc: 'Why it should be evaluated' }) reason: string;
}

export class SignalBody {
  @IdField() topicId: string;
  @ChoiceField(SIGNAL_KINDS, { doc: 'suggestion: an applicant suggests publication (Art. 44 ¶2); ground-lapsed: the ground for withholding is gone (Art. 18)' }) kind: SignalKind;
  @CivilDateField({ optional: true, doc: 'The day it was made, or from which the ground is gone, which may be to come; today unless given' }) on?: string;
  @IdField({ optional: true, doc: 'Of a suggestion: the request by whose applicant' }) requestId?: string;
  @TextField({ max: 1_000, doc: 'What was said, or what has ended; no personal data' }) what: string;
}

export class SignalsQuery {
  @IdField() topicId: string;
}

export class FileNameBody {
  @IdField() attachmentId: string;
  @TextField({ max: 120, line: true, doc: 'As the public sees it; the ending of the file is added where it is missing' }) name: string;
}

export class ReleaseTextBody {
  @TextField({ max: 200, line: true }) title: string;
  @TextField({ max: 80, line: true, optional: true }) docNumber?: string;
  @CivilDateField({ optional: true }) documentDate?: string;
  @ChoiceField(THEME_IDS, { doc: 'Of the catalogue (Arts. 19–21)' }) theme: string;
  @TextField({ max: 2_000, doc: 'What it is, in a few sentences' }) summary: string;
  @TextField({ max: 200_000, optional: true, doc: 'The text itself, where it is not in the files' }) body?: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'The articles it is published under; those that the facts lead to unless given' }) legalBasis?: string;
  @ListField(() => FileNameBody, { max: 50, optional: true, doc: 'Public names of files; numbered unless given' }) fileNames?: FileNameBody[];
}

