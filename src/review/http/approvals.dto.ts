import { PageQuery } from '../../identity/http/common.dto.js';
import { IdField, ListField } from '../../platform/http/fields.js';
import { ClockChangeView, RefusalView } from '../../requests/http/views/command-views.js';
import { OfferedCommandView } from '../../requests/http/views/detail-views.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { APPROVAL_KINDS, type ApprovalKind } from '../approvals/approval-kinds.js';
import { LeftView } from './reviews.dto.js';

export class ApprovalsQuery extends PageQuery {
  @ListField(APPROVAL_KINDS, { max: APPROVAL_KINDS.length, optional: true, inQuery: true, doc: 'Separated by commas; all unless given' }) kinds?: ApprovalKind[];
  @IdField({ optional: true }) organId?: string;
}

export class ExtensionAskedView {
  @Whole() workingDays: number;
  @Text() reason: string;
}

export class FeeAskedView {
  @Word(['PER_CASE', 'PER_VOLUME']) method: string;
  @Whole() amountYuan: number;
  @Whole('Cases charged, or pages') count: number;
  @Text('Calendar month in which requests are counted, `2026-03`') month: string;
}

export class LastOpinionView {
  @Text() label: string;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Day() on: string;
  @Text() note: string;
}

export class LeftFindingView {
  @Text() rule: string;
  @Word(['error', 'warning']) severity: string;
  @Text() message: string;
  @TextOrNull('Why a warning may stand, where somebody said so') explanation: string | null;
}

export class ReplyToSignView {
  @Text() letterId: string;
  @Whole() version: number;
  @Text() outcome: string;
  @Text() outcomeLabel: string;
  @OfOrNull(() => LastOpinionView, 'Of the legal adviser, or of the head who decided') opinion: LastOpinionView | null;
  @OfOrNull(() => NamedView) agreedBy: NamedView | null;
  @WholeOrNull('Agreement holds for this version') agreedVersion: number | null;
  @Whole() timesReturned: number;
  @Whole() openComments: number;
  @ListOf(() => LeftFindingView, 'What the check of the letter still says') findings: readonly LeftFindingView[];
}

export class ApprovalView {
  @Text() requestId: string;
  @Whole('Name it in If-Match') revision: number;
  @Word(APPROVAL_KINDS) kind: string;
  @Text() label: string;
  @TextOrNull() number: string | null;
  @TextOrNull() title: string | null;
  @Text('One line of what is asked for: title or content, or what it was corrected or narrowed to') summary: string;
  @Of(() => NamedView) organ: NamedView;
  @OfOrNull(() => NamedView) unit: NamedView | null;
  @OfOrNull(() => NamedView, 'Handling officer') officer: NamedView | null;
  @Text() clockState: string;
  @OfOrNull(() => LeftView, 'Until when it is to be decided') task: LeftView | null;
  @OfOrNull(() => LeftView, 'The city’s own limit; null while the clock stands still') target: LeftView | null;
  @OfOrNull(() => LeftView, 'Limit of Art. 33') statutory: LeftView | null;
  @ListOf(() => OfferedCommandView, 'What the caller may answer; none where the caller drafted it') commands: readonly OfferedCommandView[];
  @ListOf(() => ClockChangeView, 'Limits of the reply as consent, and what it leads to, would move them today') clocks: readonly ClockChangeView[];
  @ListOf(() => RefusalView, 'Why consent would lead nowhere') refusals: readonly RefusalView[];
  @OfOrNull(() => ExtensionAskedView) extension: ExtensionAskedView | null;
  @OfOrNull(() => FeeAskedView) fee: FeeAskedView | null;
  @OfOrNull(() => ReplyToSignView) reply: ReplyToSignView | null;
}

export class ApprovalPageView {
  @ListOf(() => ApprovalView) items: readonly ApprovalView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}
