import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { CHANNELS } from '../../../workflows/request/channels.js';
import { FOCUSES, PAUSES, type Focus, type Pause } from './board-filter.js';
import { RUN_KINDS, type RunKind } from './card-bar.js';
import { BOARD_COLUMNS, type BoardColumn } from './columns.js';
import { REMINDED, type Reminded } from './reminders.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const DAYS = { min: -100_000, max: 100_000 } as const;

export class BoardQuery {
  @IdField({ optional: true, doc: 'One organ; all that the caller works in without' }) organId?: string;
  @IdField({ optional: true }) unitId?: string;
  @IdField({ optional: true }) officerId?: string;
  @BoolField({ optional: true, inQuery: true, doc: 'The reply period was extended' }) extended?: boolean;
  @ChoiceField(CHANNELS.map(({ channel }) => channel), { optional: true }) channel?: string;
  @ChoiceField(PAUSES, { optional: true, doc: 'What a clock that stands still waits for' }) pause?: Pause;
  @ChoiceField(FOCUSES, { optional: true, doc: 'Only what one figure of the strip counts: due today, due this week, breached this month and still open' }) focus?: Focus;
  @ChoiceField(BOARD_COLUMNS, { optional: true, doc: 'Only this column' }) column?: BoardColumn;
  @IntField({ min: 1, max: 200, optional: true, inQuery: true, doc: 'Most cards of a column; 50 unless given' }) limit?: number;
  @TextField({ max: 600, optional: true, line: true, doc: '`next` of a column; needs `column`' }) cursor?: string;
}

export class CardDueView {
  @CivilDateField() dueOn: string;
  @BoolField({ doc: 'The published calendar does not reach it: an estimate' }) provisional: boolean;
  @IntField({ ...DAYS, doc: 'Negative once past' }) workingDaysLeft: number;
}

export class CardStageView extends CardDueView {
  @TextField({ max: 60, doc: 'Key of the deadline: stage:approval, consultation:1, …' }) key: string;
  @TextField({ max: 100, doc: 'In the language asked for' }) name: string;
}

export class BreachedView {
  @BoolField({ doc: 'The city\'s own limit was passed' }) target: boolean;
  @BoolField({ doc: 'The statutory limit was passed' }) statutory: boolean;
}

export class BarRunView {
  @ChoiceField(RUN_KINDS) kind: RunKind;
  @BoolField({ doc: 'Of the extension (Art. 33)' }) extension: boolean;
  @BoolField({ doc: 'The calendar of that year is not published' }) provisional: boolean;
  @IntField({ ...MANY }) days: number;
  @BoolField({ doc: 'Ends with the day on which the city\'s own limit ends' }) target: boolean;
}

export class CardBarView {
  @ListField(() => BarRunView, { max: 1000, doc: 'The statutory limit: neighbouring working days of one kind' }) runs: BarRunView[];
  @IntField({ ...MANY }) used: number;
  @IntField({ ...MANY }) left: number;
  @IntField({ ...MANY, doc: 'Taken out by consultations' }) excluded: number;
}

export class CardView {
  @IdField() caseId: string;
  @IntField({ ...MANY, doc: 'For If-Match' }) revision: number;
  @TextField({ max: 80, optional: true }) number: string | null;
  @TextField({ max: 80 }) summary: string;
  @IdField() organId: string;
  @TextField({ max: 60 }) organName: string;
  @IdField({ optional: true }) unitId: string | null;
  @TextField({ max: 120, optional: true }) unitName: string | null;
  @IdField({ optional: true }) officerId: string | null;
  @TextField({ max: 64, optional: true }) officerName: string | null;
  @TextField({ max: 40 }) state: string;
  @BoolField({ doc: 'A reply is still owed' }) open: boolean;
  @TextField({ max: 12 }) clockState: string;
  @BoolField() extended: boolean;
  @NestedField(() => CardDueView, { optional: true, doc: 'Null while the clock stands still' }) target: CardDueView | null;
  @NestedField(() => CardDueView, { optional: true }) statutory: CardDueView | null;
  @NestedField(() => CardStageView, { optional: true, doc: 'The next internal limit or answer, where it comes before the target' }) stage: CardStageView | null;
  @NestedField(() => BreachedView) breached: BreachedView;
  @IntField({ ...MANY, optional: true, doc: 'Of a paused case that was late already: working days late when it was paused' }) lateWhenPaused: number | null;
  @NestedField(() => CardBarView, { optional: true, doc: 'Null before receipt' }) bar: CardBarView | null;
  @BoolField({ doc: 'The officer was reminded of it today' }) remindedToday: boolean;
}

export class BoardColumnView {
  @ChoiceField(BOARD_COLUMNS) name: BoardColumn;
  @TextField({ max: 20, doc: 'In the language asked for' }) title: string;
  @IntField({ ...MANY, doc: 'All of the column, not only those shown' }) count: number;
  @ListField(() => CardView, { max: 200 }) cards: CardView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

export class BreachCountsView {
  @IntField(MANY) target: number;
  @IntField(MANY) statutory: number;
  @IntField({ ...MANY, doc: 'Of those past the target, how many still owe the reply' }) open: number;
}

export class AlarmDaysView {
  @IntField(MANY) reminder: number;
  @IntField(MANY) yellow: number;
  @IntField(MANY) red: number;
}

export class StripView {
  @IntField(MANY) dueToday: number;
  @IntField({ ...MANY, doc: 'From today to Sunday' }) dueThisWeek: number;
  @NestedField(() => BreachCountsView) breachedThisMonth: BreachCountsView;
  @IntField({ ...MANY, optional: true, doc: 'To one decimal, over the replies served this month; null while there is none' }) averageReplyWorkingDays: number | null;
  @IntField(MANY) repliesThisMonth: number;
}

export class BoardView {
  @IntField({ ...MANY, doc: 'Epoch milliseconds: when it was drawn' }) asOf: number;
  @CivilDateField() today: string;
  @NestedField(() => StripView) strip: StripView;
  @NestedField(() => AlarmDaysView, { doc: 'Working days left at which each column begins, by the policy in force; a case goes by the policy it began with' }) alarms: AlarmDaysView;
  @ListField(() => BoardColumnView, { max: 6 }) columns: BoardColumnView[];
}

export class RemindersBody {
  @ListField('text', { min: 1, max: 100, maxLength: 36, doc: 'Ids of requests' }) caseIds: string[];
}

export class ReminderView {
  @IdField() caseId: string;
  @ChoiceField(REMINDED, { doc: 'already: the same person was reminded of it today before' }) result: Reminded;
}

export class RemindersView {
  @ListField(() => ReminderView, { max: 100 }) items: ReminderView[];
}
