import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CivilDateField, IdField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, Flag, ListOf, Of, OfOrNull, Text, Whole, WholeOrNull } from '../../requests/http/views/shown.js';
import { TABLES, type TableName } from '../figures-csv.js';

const Decimal = (description?: string): PropertyDecorator => ApiProperty({ type: Number, description });
const DecimalOrNull = (description?: string): PropertyDecorator => ApiProperty({ type: Number, nullable: true, description });

export class FiguresQuery {
  @CivilDateField({ optional: true, doc: 'First day; eleven months before this one unless given' }) from?: string;
  @CivilDateField({ optional: true, doc: 'Last day; today unless given. The period has five years at most' }) to?: string;
  @IdField({ optional: true, doc: 'One organ; all that the caller supervises without' }) organId?: string;
}

export class FiguresTableQuery extends FiguresQuery {
  @ChoiceField(TABLES) table: TableName;
}

export class RequestCourseView {
  @Whole('Counted as received in the period') received: number;
  @Whole('With the outcome that table 三 counts in the period') closed: number;
  @Whole('First replies served in the period') replied: number;
  @Whole('Of them within the city’s own limit') onTime: number;
  @Whole() lateTarget: number;
  @Whole() lateStatutory: number;
  @DecimalOrNull('Of the replies; null while there is none') onTimePercent: number | null;
  @DecimalOrNull('That counted on the clock; null while there is no reply') averageWorkingDays: number | null;
}

export class TotalView extends RequestCourseView {
  @Whole('That wait for a reply now') open: number;
  @WholeOrNull() medianWorkingDays: number | null;
}

export class MonthFiguresView extends RequestCourseView {
  @Text('YYYY-MM') month: string;
}

export class OrganCourseView extends RequestCourseView {
  @Of(() => NamedView) organ: NamedView;
  @Whole('That wait for a reply now') open: number;
}

export class OutcomeFiguresView {
  @Text() outcome: string;
  @Text('In the language asked for') label: string;
  @Whole() n: number;
}

export class DaysFiguresView {
  @Whole('Working days that counted on the clock') days: number;
  @Whole('Replies that took so many') n: number;
}

export class OverLimitView {
  @Whole('How often an internal limit stood over the stage') of: number;
  @Whole('How often it was passed') n: number;
}

export class StageFiguresView {
  @Text() stage: string;
  @Text('In the language asked for') label: string;
  @Flag('The applicant or another authority is waited for') outside: boolean;
  @Whole('How often it was left in the period') n: number;
  @Whole('In all') workingDays: number;
  @Decimal() average: number;
  @Whole() worst: number;
  @OfOrNull(() => OverLimitView, 'Null for a stage without an internal limit') overLimit: OverLimitView | null;
}

export class FiguresView {
  @Day() from: string;
  @Day() to: string;
  @Of(() => TotalView) total: TotalView;
  @ListOf(() => MonthFiguresView, 'Every month that the period touches') months: readonly MonthFiguresView[];
  @ListOf(() => OutcomeFiguresView) outcomes: readonly OutcomeFiguresView[];
  @ListOf(() => OrganCourseView, 'Those that received most first') organs: readonly OrganCourseView[];
  @ListOf(() => DaysFiguresView, 'How the replies spread over working days') days: readonly DaysFiguresView[];
  @ListOf(() => StageFiguresView, 'In the order in which a request goes through them') stages: readonly StageFiguresView[];
}
