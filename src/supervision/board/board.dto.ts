import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { BOARD_COLUMNS, type BoardColumn } from './columns.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const DAYS = { min: -100_000, max: 100_000 } as const;

export class BoardQuery {
  @IdField({ optional: true, doc: 'One organ; all that the caller works in without' }) organId?: string;
  @IdField({ optional: true }) unitId?: string;
  @IdField({ optional: true }) officerId?: string;
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

export class CardView {
  @IdField() caseId: string;
  @TextField({ max: 80, optional: true }) number: string | null;
  @TextField({ max: 80 }) summary: string;
  @IdField() organId: string;
  @IdField({ optional: true }) unitId: string | null;
  @IdField({ optional: true }) officerId: string | null;
  @TextField({ max: 64, optional: true }) officerName: string | null;
  @TextField({ max: 40 }) state: string;
  @TextField({ max: 12 }) clockState: string;
  @BoolField() extended: boolean;
  @NestedField(() => CardDueView, { optional: true, doc: 'Null while the clock stands still' }) target: CardDueView | null;
  @NestedField(() => CardDueView, { optional: true }) statutory: CardDueView | null;
  @NestedField(() => CardStageView, { optional: true, doc: 'The next internal limit or answer, where it comes before the target' }) stage: CardStageView | null;
  @NestedField(() => BreachedView) breached: BreachedView;
  @IntField({ ...MANY, optional: true, doc: 'Of a paused case that was late already: working days late when it was paused' }) lateWhenPaused: number | null;
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
  @ListField(() => BoardColumnView, { max: 6 }) columns: BoardColumnView[];
}
