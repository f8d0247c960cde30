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

interface Remembered {
  readonly definition: WorkflowDefinition;
  readonly text: string;
  readonly snapshot: AnyMachineSnapshot;
}

/** Cases whose last position is kept in memory. */
const MOST_REMEMBERED = 2_000;

/** Restores cases. A position is restored from its text once, and taken from memory while the database still holds that very text. */
@Injectable()
export class CaseLoader {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly definitions: Definitions, private readonly calendars: Calendars) {}

  async restore(db: Queryable, row: StoredCase): Promise<LoadedCase> {
    const definition = this.definitions.find(row.definition, row.version);
    const calendar = await this.calendars.current(db, row.organ_id);
    return {
      id: row.id, definition, revision: row.revision, lastHash: row.last_hash, state: row.state,
      snapshot: this.recalled(definition, row) ?? this.restored(definition, row), calendar, calendarIsCurrent: calendar.version === row.calendar_version,
    };
  }

  /** The facts of a case alone, for those who read many and have the calendars at hand. */
  contextOf(row: StoredCase): unknown {
    const definition = this.definitions.find(row.definition, row.version);
    return (this.recalled(definition, row) ?? this.restored(definition, row)).context;
  }

  /** Keeps a position that was just written. If its transaction does not commit, the text in the database differs and it is not used. */
  remember(id: string, position: Remembered): void {
    this.remembered.delete(id);
    this.remembered.set(id, position);
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value!);
  }

  private recalled(definition: WorkflowDefinition, row: StoredCase): AnyMachineSnapshot | null {
    const known = this.remembered.get(row.id);
    return known && known.definition === definition && known.text === row.snapshot ? known.snapshot : null;
  }

  private restored(definition: WorkflowDefinition, row: StoredCase): AnyMachineSnapshot {
    const snapshot = restore(definition, JSON.parse(row.snapshot) as StoredSnapshot);
    this.remember(row.id, { definition, text: row.snapshot, snapshot });
    return snapshot;
  }
}
