import { CivilDateField, IdField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, DayOrNull, Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Whole } from '../../requests/http/views/shown.js';
import { ApiProperty } from '@nestjs/swagger';

export class ReleasePeriodQuery {
  @CivilDateField({ optional: true, doc: 'First day; the first of January of this year unless given' }) from?: string;
  @CivilDateField({ optional: true, doc: 'Last day; today unless given' }) to?: string;
  @IdField({ optional: true, doc: 'One organ; all that the caller may see without' }) organId?: string;
}

export class RefusedView {
  @Text('Of Arts. 14–16') ground: string;
  @Text() label: string;
  @Whole() n: number;
}

export class DaysToPublicationView {
  @ApiProperty({ type: Number }) median: number;
  @Whole() worst: number;
}

export class ReleaseFiguresView {
  @Whole('Received in the period, in a topic') requests: number;
  @Whole() topics: number;
  @Whole('Rounds of evaluation that began: a topic that is taken up again counts again') flagged: number;
  @Whole('With a decision or a dismissal') evaluated: number;
  @Whole('Published') released: number;
  @Whole('Published in part') releasedInPart: number;
  @ListOf(() => RefusedView, 'Decisions not to publish now') refused: readonly RefusedView[];
  @Whole() dismissed: number;
  @Whole() withdrawn: number;
  @Whole('Published after the limit of Art. 26') late: number;
  @OfOrNull(() => DaysToPublicationView, 'Calendar days from the flag') daysToPublication: DaysToPublicationView | null;
  @Whole('Requests that were not made because what was published was found') avoided: number;
}

export class OrganReleaseFiguresView extends ReleaseFiguresView {
  @Of(() => NamedView) organ: NamedView;
}

export class ReleasesFiguresView {
  @Day() from: string;
  @Day() to: string;
  @Of(() => ReleaseFiguresView) total: ReleaseFiguresView;
  @ListOf(() => OrganReleaseFiguresView) organs: readonly OrganReleaseFiguresView[];
}

export class TopicFiguresView {
  @Text() topicId: string;
  @Text() label: string;
  @Of(() => NamedView) organ: NamedView;
  @Whole() requests: number;
  @Whole('Different ones') applicants: number;
  @TextOrNull('Null where it was not flagged') releaseState: string | null;
}

export class TopicsFiguresView {
  @ListOf(() => TopicFiguresView, 'Those most asked for first') items: readonly TopicFiguresView[];
}

export class HandOverLineView {
  @Text() caseId: string;
  @Text() title: string;
  @Text() indexNumber: string;
  @TextOrNull() docNumber: string | null;
  @Text('Articles it is published under') basis: string;
  @Flag() inPart: boolean;
  @Text() publisher: string;
  @TextOrNull() unit: string | null;
  @DayOrNull() decidedOn: string | null;
  @Day() publishedOn: string;
  @Text('Path of its public page') address: string;
  @Text() state: string;
}

export class HandOverListView {
  @ListOf(() => HandOverLineView, 'In the order of publication') items: readonly HandOverLineView[];
}
