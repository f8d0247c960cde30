import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { INCIDENTS, type Incident } from '../health.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const INSTANT = { ...MANY, doc: 'Epoch milliseconds' } as const;
const STATES = ['given-up', 'waiting', 'running'] as const;

export class OperationsWorkQuery {
  @ChoiceField(STATES, { optional: true, doc: 'given-up unless told' }) state?: (typeof STATES)[number];
  @IntField({ min: 1, max: 200, optional: true, inQuery: true, doc: '50 unless given' }) limit?: number;
  @TextField({ max: 600, optional: true, line: true, doc: '`next` of the page before' }) cursor?: string;
}

export class OperationsMessagesQuery {
  @IntField({ min: 1, max: 200, optional: true, inQuery: true, doc: '50 unless given' }) limit?: number;
  @TextField({ max: 600, optional: true, line: true, doc: '`next` of the page before' }) cursor?: string;
}

export class WorkPath {
  @IdField() workId: string;
}

export class MessagePath {
  @IdField() messageId: string;
}

export class QueueStateView {
  @BoolField({ doc: 'It answers within a second' }) ok: boolean;
  @TextField({ max: 400, doc: 'The backend and, where it does not answer, why' }) detail: string;
}

export class QueueJobsView {
  @TextField({ max: 40 }) queue: string;
  @TextField({ max: 40 }) state: string;
  @IntField(MANY) jobs: number;
}

export class BacklogView {
  @IntField({ ...MANY, doc: 'Whose time has come' }) due: number;
  @IntField({ ...MANY, optional: true, doc: 'Milliseconds since the longest was due; null while nothing is' }) waitsMs: number | null;
}

export class MessagesStateView extends BacklogView {
  @IntField(MANY) waiting: number;
  @IntField(MANY) givenUp: number;
}

export class WorkKindView {
  @TextField({ max: 60 }) kind: string;
  @TextField({ max: 100, doc: 'In the language asked for' }) label: string;
  @IntField(MANY) waiting: number;
  @IntField(MANY) running: number;
  @IntField(MANY) givenUp: number;
}

export class WorkStateView extends BacklogView {
  @ListField(() => WorkKindView, { max: 1000 }) kinds: WorkKindView[];
}

export class IncidentView {
  @ChoiceField(INCIDENTS) kind: Incident;
  @IntField(MANY) n: number;
}

export class IncidentsOfDayView {
  @CivilDateField() day: string;
  @ListField(() => IncidentView, { max: 20, doc: 'How many began on this day, or still went on; empty when all was well' }) kinds: IncidentView[];
}

export class PastIncidentView {
  @IdField() id: string;
  @ChoiceField(INCIDENTS) kind: Incident;
  @IntField(INSTANT) beganAt: number;
  @IntField({ ...INSTANT, doc: 'When it was seen last, epoch milliseconds' }) lastAt: number;
  @IntField({ ...INSTANT, optional: true, doc: 'Null while it goes on' }) endedAt: number | null;
  @IntField({ ...MANY, doc: 'How many there were at the worst time' }) worst: number;
}

export class IncidentsView {
  @ListField(() => IncidentsOfDayView, { max: 31, doc: 'The last 30 days, today the last' }) days: IncidentsOfDayView[];
  @ListField(() => PastIncidentView, { max: 50, doc: 'The latest first' }) latest: PastIncidentView[];
}

export class OperationsView {
  @IntField(INSTANT) asOf: number;
  @NestedField(() => QueueStateView, { optional: true, doc: 'Null where this process has no queue' }) queue: QueueStateView | null;
  @ListField(() => QueueJobsView, { max: 100 }) jobs: QueueJobsView[];
  @IntField({ ...MANY, doc: 'Of this process; the sweep did their work' }) missedWakeUps: number;
  @NestedField(() => BacklogView, { doc: 'Stages of deadlines' }) deadlines: BacklogView;
  @NestedField(() => MessagesStateView, { doc: 'The outbox' }) messages: MessagesStateView;
  @NestedField(() => WorkStateView, { doc: 'Background work' }) work: WorkStateView;
  @ListField(() => IncidentView, { max: 20, doc: 'What somebody should look at; empty when all is well' }) incidents: IncidentView[];
}

export class ListedWorkView {
  @IdField() id: string;
  @TextField({ max: 60 }) kind: string;
  @TextField({ max: 100, doc: 'In the language asked for' }) label: string;
  @TextField({ max: 200, doc: 'What it is about: ids only' }) subject: string;
  @ChoiceField([...STATES, 'done']) state: string;
  @IntField(MANY) attempts: number;
  @TextField({ max: 400, optional: true }) lastError: string | null;
  @IntField({ ...INSTANT, optional: true }) nextAt: number | null;
  @IntField(INSTANT) createdAt: number;
  @IntField({ ...INSTANT, optional: true }) doneAt: number | null;
  @BoolField({ doc: 'It can be begun anew here; otherwise in the case it belongs to' }) retryable: boolean;
}

export class ListedWorkPageView {
  @ListField(() => ListedWorkView, { max: 200 }) items: ListedWorkView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

export class WaitingMessageView {
  @IdField() id: string;
  @TextField({ max: 40 }) topic: string;
  @IdField() caseId: string;
  @IntField(MANY) attempts: number;
  @TextField({ max: 4000, optional: true }) lastError: string | null;
  @IntField(INSTANT) createdAt: number;
  @IntField(INSTANT) nextAt: number;
  @BoolField() givenUp: boolean;
}

export class WaitingMessagePageView {
  @ListField(() => WaitingMessageView, { max: 200 }) items: WaitingMessageView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}
