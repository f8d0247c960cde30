import { CaseRow } from './entities/case.entity.js';
import { DeadlineRow, TaskRow } from './entities/derived.entity.js';
import { OutboxRow } from './entities/outbox.entity.js';
import { RecordEntryRow } from './entities/record-entry.entity.js';
import { ChangedCases1790000000220 } from './migrations/1790000000220-changed-cases.js';
import { Engine1790000000200 } from './migrations/1790000000200-engine.js';

export const ENGINE_ENTITIES = [CaseRow, RecordEntryRow, DeadlineRow, TaskRow, OutboxRow] as const;
export const ENGINE_MIGRATIONS = [Engine1790000000200, ChangedCases1790000000220] as const;
