import { PageQuery } from '../../identity/http/common.dto.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, TextField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, DayOrNull, Flag, Free, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { TOPIC_SORTS, TOPIC_STATES, type TopicSort, type TopicState } from '../list/topic-list.js';
import { CHANGE_KINDS } from '../store/changes.js';

export class TopicPath {
  @IdField() topicId: string;
}

/** What a list shows: everything that is given has to hold. */
export class TopicsQuery extends PageQuery {
  @IdField({ optional: true, doc: 'Asked of this organ' }) organId?: string;
  @IntField({ min: 1, max: 1_000_000, optional: true, inQuery: true, doc: 'Distinct applicants at least' }) minApplicants?: number;
  @CivilDateField({ optional: true, doc: 'Asked for on or after this day' }) from?: string;
  @CivilDateField({ optional: true, doc: 'Asked for on or before this day' }) to?: string;
  @ChoiceField(TOPIC_STATES, { optional: true, doc: 'open: a reply is still owed to a request in it; quiet: to none' }) state?: TopicState;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of the title' }) text?: string;
  @BoolField({ optional: true, inQuery: true, doc: 'With `glances`: outcomes and the last months of each' }) glance?: boolean;
  @ChoiceField(TOPIC_SORTS, { optional: true, doc: 'demand: most applicants first (default); recent: the latest first' }) sort?: TopicSort;
}

const REASON = { max: 500, doc: 'Kept with the change' } as const;

export class MergeBody {
  @ListField('text', { min: 1, max: 20, maxLength: 36, doc: 'Ids of the topics that go into this one' }) others: string[];
  @TextField(REASON) reason: string;
}

export class SplitBody {
  @ListField('text', { min: 1, max: 1_000, maxLength: 36, doc: 'Ids of the requests that leave for a new topic' }) requestIds: string[];
  @TextField({ max: 100, line: true, optional: true, doc: 'Of the new topic; from the texts unless given' }) title?: string;
  @TextField(REASON) reason: string;
}

export class MoveBody {
  @IdField({ doc: 'In this topic' }) requestId: string;
  @IdField({ optional: true, doc: 'Where it belongs; a topic of its own unless given' }) toTopicId?: string;
  @TextField(REASON) reason: string;
}

export class RenameBody {
  @TextField({ max: 100, line: true, doc: 'What is asked for, without names of people' }) title: string;
  @TextField(REASON) reason: string;
}

const ACTS = ['merge', 'split', 'move'] as const;

export class TopicConsequencesBody {
  @ChoiceField(ACTS) act: (typeof ACTS)[number];
  @ListField('text', { min: 1, max: 20, maxLength: 36, optional: true, doc: 'Of merging: the topics that would go into this one' }) others?: string[];
  @ListField('text', { min: 1, max: 1_000, maxLength: 36, optional: true, doc: 'Of splitting and moving: the requests that would leave' }) requestIds?: string[];
  @IdField({ optional: true, doc: 'Of moving: where they would go; a topic of their own unless given' }) toTopicId?: string;
}

export class TopicSizeView {
  @Whole('All that were placed here') members: number;
  @Whole('Those that are demand') requests: number;
  @Whole('Distinct; repeats by one do not count') applicants: number;
}

export class TopicConsequenceView {
  @TextOrNull('Null: a topic that would begin') id: string | null;
  @Text('Empty for one that would begin') title: string;
  @OfOrNull(() => TopicSizeView, 'Null: it would begin') before: TopicSizeView | null;
  @OfOrNull(() => TopicSizeView, 'Null: it would end') after: TopicSizeView | null;
}

export class TopicConsequencesView {
  @ListOf(() => TopicConsequenceView) topics: readonly TopicConsequenceView[];
}

export class TopicReleaseView {
  @Text('Case of the release') caseId: string;
  @Text() state: string;
  @Text() label: string;
  @Day() since: string;
  @TextOrNull('Item of the catalogue, once published') itemId: string | null;
}

export class TopicLineView {
  @Text() id: string;
  @Whole('Counts merging, splitting, moving and naming') revision: number;
  @Text() title: string;
  @Flag('Staff named it') named: boolean;
  @Whole('All that were placed here') members: number;
  @Whole('Those that are demand: received, and for information at all') requests: number;
  @Whole('To which a reply is owed') openRequests: number;
  @Whole('Distinct; repeats by one do not count') applicants: number;
  @Day() firstOn: string;
  @Day() lastOn: string;
  @TextOrNull('The topic it went into') mergedInto: string | null;
  @ListOf(() => NamedView, 'Asked; those asked most first') organs: readonly NamedView[];
  @OfOrNull(() => TopicReleaseView) release: TopicReleaseView | null;
  @Whole('Epoch milliseconds') openedAt: number;
  @Whole('Epoch milliseconds') changedAt: number;
}

export class OrganDemandView {
  @Of(() => NamedView) organ: NamedView;
  @Whole() requests: number;
  @Whole('Distinct applicants who asked this organ (Art. 44 ¶1)') applicants: number;
}

export class OutcomeCountView {
  @Text() outcome: string;
  @Text() label: string;
  @Whole() requests: number;
  @Day() lastOn: string;
}

export class MonthCountView {
  @Text('2026-03') month: string;
  @Whole() requests: number;
}

export class TopicGlanceView {
  @Text() topicId: string;
  @ListOf(() => OutcomeCountView, 'Outcomes so far, the latest first') outcomes: readonly OutcomeCountView[];
  @ListOf(() => MonthCountView, 'Of the last 12 months, the oldest first') trend: readonly MonthCountView[];
}

export class TopicPageView {
  @ListOf(() => TopicLineView) items: readonly TopicLineView[];
  @ListOf(() => TopicGlanceView, 'Of the items, where `glance` asks for it') glances: readonly TopicGlanceView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}

export class TopicChangeView {
  @Text() id: string;
  @Word(CHANGE_KINDS) kind: string;
  @Text() label: string;
  @Free('Topics and requests concerned by id, names before and after') detail: object;
  @TextOrNull() reason: string | null;
  @OfOrNull(() => NamedView, 'Null: detection') by: NamedView | null;
  @Whole('Epoch milliseconds') at: number;
}

export class TopicView extends TopicLineView {
  @ListOf(() => OrganDemandView) demand: readonly OrganDemandView[];
  @ListOf(() => OutcomeCountView, 'Outcomes so far, the latest first') outcomes: readonly OutcomeCountView[];
  @ListOf(() => MonthCountView, 'Of the last 24 months, the oldest first') trend: readonly MonthCountView[];
  @ListOf(() => TopicChangeView, 'The latest first, 50 at most') changes: readonly TopicChangeView[];
}

export class TopicRequestView {
  @Text() id: string;
  @Of(() => NamedView) organ: NamedView;
  @TextOrNull() number: string | null;
  @TextOrNull('Null for a request of another organ') summary: string | null;
  @TextOrNull('Null for a request of another organ') state: string | null;
  @DayOrNull('Null for a request of another organ') receivedOn: string | null;
  @TextOrNull() outcome: string | null;
  @TextOrNull() outcomeLabel: string | null;
  @DayOrNull() outcomeOn: string | null;
  @Word(['detection', 'staff']) placedBy: string;
}

export class TopicRequestsView {
  @ListOf(() => TopicRequestView, 'The latest first') items: readonly TopicRequestView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}

export class TopicAnswerView {
  @Text() topicId: string;
  @Whole() revision: number;
  @TextOrNull('The topic that the act began, or that took the request in') otherTopicId: string | null;
}
