import { SAME_DECISIONS, type SameDecision } from '../../../workflows/request/v1/payloads.js';
import { ChoiceField, IdField, TextField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { DayOrNull, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { SuggestionView } from '../../same-information/http/same-information.dto.js';
import { TopicLineView, TopicRequestView } from './topics.dto.js';

export const OTHER_KINDS = ['request', 'published'] as const;

export class SameDecisionBody {
  @ChoiceField(OTHER_KINDS) otherKind: 'request' | 'published';
  @IdField({ doc: 'Of the other request, or of the published item' }) otherId: string;
  @ChoiceField(SAME_DECISIONS, { doc: '关联, 提供已公开, 不是同一信息; retracted takes back the last decision about the pair' }) decision: SameDecision;
  @TextField({ max: 500, optional: true, doc: 'Needed for taking back' }) reason?: string;
}

export class ReplyView {
  @Text() letterId: string;
  @TextOrNull('文号') number: string | null;
  @DayOrNull() on: string | null;
}

export class EqualRequestView extends TopicRequestView {
  @OfOrNull(() => ReplyView, 'Null for a request of another organ') reply: ReplyView | null;
}

export class OtherView {
  @Word(OTHER_KINDS) kind: string;
  @Text() id: string;
}

export class SameDecisionView {
  @Text() id: string;
  @TextOrNull('The request on whose page it was made') requestId: string | null;
  @Of(() => OtherView, 'The other of the pair, as this request sees it') other: OtherView;
  @Word(SAME_DECISIONS) decision: string;
  @TextOrNull() reason: string | null;
  @Text('Of whoever decided') organId: string;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Whole('Epoch milliseconds') at: number;
}

export class CasePageAnswer {
  @Word(['waiting', 'nothing-to-compare', 'placed'], 'waiting: it was not read yet; nothing-to-compare: its words identify nothing') reading: string;
  @OfOrNull(() => TopicLineView) topic: TopicLineView | null;
  @TextOrNull('detection, or staff') placedBy: string | null;
  @ListOf(() => EqualRequestView, 'Of each outcome the latest, then the latest of all; ten besides at most') equal: readonly EqualRequestView[];
  @ListOf(() => SuggestionView, 'Published items, and requests that are like it and not in its topic; five at most') suggestions: readonly SuggestionView[];
  @ListOf(() => SameDecisionView, 'In force, the latest first') decisions: readonly SameDecisionView[];
}
