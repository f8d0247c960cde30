import { addDays } from '../../../workflows/clock/civil-date.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';

const SOURCE_KINDS = ['notice', 'library', 'override'] as const;
const DAY_REASONS = ['weekday', 'weekend', 'holiday', 'makeUp', 'closure', 'orderedWork'] as const;

/** The year the calendar ends in is not known before its sources are read; these bounds keep nonsense out. */
const YEAR = { min: 1949, max: 2199 } as const;

export class DaysOffBody {
  @CivilDateField() from: string;
  @CivilDateField({ doc: 'Included' }) to: string;
  @TextField({ max: 60, line: true, doc: 'As shown to people: 春节, 台风停工' }) name: string;
}

export class CalendarSourceBody {
  @TextField({ max: 60, line: true, pattern: /^[A-Za-z0-9._-]+$/, optional: true, doc: 'Short stable name; made up where absent', patternMessage: { zh: '只能含字母、数字、点、横线', en: 'may hold letters, digits, dots and hyphens' } })
  id?: string | null;
  @ChoiceField(SOURCE_KINDS, { doc: 'notice: of the State Council; library: yields to every notice; override: local closure or ordered work' })
  kind: (typeof SOURCE_KINDS)[number];
  @TextField({ max: 200, line: true, doc: 'As cited to an applicant, with its number; of an override the reason' }) title: string;
  @CivilDateField({ doc: 'The day the document bears' }) issuedOn: string;
  @IntField({ ...YEAR }) year: number;
  @CivilDateField({ optional: true, doc: 'First day it decides; 1 January unless given' }) coversFrom?: string | null;
  @CivilDateField({ optional: true, doc: 'Last day it decides; 31 December unless given' }) coversTo?: string | null;
  @ListField(() => DaysOffBody, { max: 60 }) daysOff: DaysOffBody[];
  @ListField('text', { max: 60, maxLength: 10, doc: 'Days worked: make-up weekend days, or days ordered to be worked' }) workdays: string[];
  @TextField({ max: 60, line: true, optional: true, doc: 'Id of the source it changes, day by day' }) supersedes?: string | null;
  @IdField({ optional: true, doc: 'Limits an override to one organ' }) organId?: string | null;
}

export class LibraryYearBody {
  @IntField({ ...YEAR }) year: number;
}

export class ChangeQuery {
  @BoolField({ optional: true, inQuery: true, doc: 'Only tells which due dates would move; nothing is changed' }) dryRun?: boolean;
  @IntField({ min: 1, max: 500, optional: true, inQuery: true, doc: 'Of a dry run: most cases of a page; 100 unless given' }) limit?: number;
  @IdField({ optional: true, doc: 'Of a dry run: `next` of the page before' }) after?: string;
}

export class WithdrawQuery extends ChangeQuery {
  @TextField({ max: 300, line: true, optional: true, doc: 'Why; needed unless it is a dry run' }) reason?: string;
}

export class SourcePath {
  @TextField({ max: 60, line: true }) sourceId: string;
}

export class YearPath {
  @IntField({ ...YEAR, inQuery: true }) year: number;
}

export class CalendarQuery {
  @IdField({ optional: true, doc: 'With the days of this organ; the city without' }) organId?: string;
}

export class MovedView {
  @TextField({ max: 60, doc: 'Key of the deadline: target, statutory, …' }) key: string;
  @CivilDateField({ optional: true }) from: string | null;
  @CivilDateField({ optional: true }) to: string | null;
  @BoolField({ doc: 'The new day is an estimate: the calendar does not reach it' }) provisional: boolean;
}

export class CaseEffectView {
  @IdField() caseId: string;
  @TextField({ max: 80, optional: true, doc: 'Of a request' }) number: string | null;
  @IdField() organId: string;
  @IdField({ optional: true }) unitId: string | null;
  @IdField({ optional: true }) officerId: string | null;
  @ListField(() => MovedView, { max: 100 }) moved: MovedView[];
}

export class CalendarChangeView {
  @BoolField({ doc: 'False for a dry run' }) applied: boolean;
  @TextField({ max: 60, doc: 'Id of the source' }) sourceId: string;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true, doc: 'The calendar after it; null for a dry run' }) version: number | null;
  @ListField(() => CaseEffectView, { max: 500, optional: true, doc: 'Of a dry run: the cases whose due dates would move. A page may be short and not be the last.' })
  effects: CaseEffectView[] | null;
  @IdField({ optional: true, doc: 'Of a dry run: cursor of the next page; null on the last' }) next: string | null;
}

export class CoverageView {
  @CivilDateField() from: string;
  @CivilDateField() to: string;
}

export class WithdrawnView {
  @IdField({ optional: true }) by: string | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) at: number;
  @TextField({ max: 300 }) because: string;
}

export class SourceView extends CalendarSourceBody {
  @TextField({ max: 60 }) declare id: string;
  declare organId: string | null;
  @IdField({ optional: true, doc: 'Null: came with the program' }) loadedBy: string | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) loadedAt: number;
  @NestedField(() => WithdrawnView, { optional: true }) withdrawn: WithdrawnView | null;
}

export class CalendarsView {
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Grows with every change' }) version: number;
  @ListField(() => CoverageView, { max: 100, doc: 'The days decided; what lies outside is provisional' }) coverage: CoverageView[];
  @IntField({ ...YEAR, optional: true, doc: 'The last year decided whole' }) lastYear: number | null;
  @CivilDateField({ doc: 'From this day on due dates are provisional' }) provisionalFrom: string;
  @ListField(() => SourceView, { max: 10_000, doc: 'Every source ever loaded' }) sources: SourceView[];
}

export class DaySourceView {
  @TextField({ max: 60 }) id: string;
  @TextField({ max: 200 }) title: string;
}

export class DayView {
  @CivilDateField() date: string;
  @BoolField() working: boolean;
  @ChoiceField(DAY_REASONS) why: (typeof DAY_REASONS)[number];
  @TextField({ max: 60, optional: true }) name?: string;
  @NestedField(() => DaySourceView, { optional: true, doc: 'The document that says so; absent on ordinary weekdays and weekends' }) source?: DaySourceView;
}

export class YearView {
  @IntField({ ...YEAR }) year: number;
  @IntField({ min: 0, max: 366 }) workingDays: number;
  @ListField(() => DayView, { max: 366 }) days: DayView[];
}

/** Every day of a year. */
export function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}
