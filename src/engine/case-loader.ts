import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot } from 'xstate';
import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { WorkflowDefinition } from '../../workflows/definition.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import type { StoredCase } from './case-store.js';
import { restore, type StoredSnapshot } from './decide.js';
import { Calendars } from './ports.js';
import { Definitions } from './registry.js';

/** A case restored from its row, with the calendar in force. */
export interface LoadedCase {
  readonly id: string;
  readonly definition: WorkflowDefinition;
  readonly revision: number;
  readonly lastHash: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly state: string;
  readonly calendar: WorkingCalendar;
  /** False when its stored dates were worked out with another calendar. */
  readonly calendarIsCurrent: boolean;
}

@Injectable()
export class CaseLoader {
  constructor(private readonly definitions: Definitions, private readonly calendars: Calendars) {}

  async restore(db: Queryable, row: StoredCase): Promise<LoadedCase> {
    const definition = this.definitions.find(row.definition, row.version);
    const calendar = await this.calendars.current(db, row.organ_id);
    return {
      id: row.id, definition, revision: row.revision, lastHash: row.last_hash, state: row.state,
      snapshot: restore(definition, JSON.parse(row.snapshot) as StoredSnapshot), calendar, calendarIsCurrent: calendar.version === row.calendar_version,
    };
  }
}
