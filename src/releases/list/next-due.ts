import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Calendars } from '../../engine/ports.js';
import { toBoolean } from '../../platform/database/columns.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';

/** A limit that runs, and what is left to it; by estimate where it is provisional. */
export interface Due {
  /** `stage:evaluation`, `consultation:1`, `publication` … */
  readonly key: string;
  readonly dueOn: CivilDate;
  readonly provisional: boolean;
  /** Negative once past. */
  readonly workingDaysLeft: number;
}

interface Line { case_id: string; key: string; day: CivilDate; provisional: unknown }

/** Which limit of a release comes first. The days on which a decision is looked at again are none: nobody is late. */
@Injectable()
export class NextDue {
  constructor(private readonly calendars: Calendars, private readonly reads: Reads, private readonly time: Time) {}

  async of(rows: readonly { readonly case_id: string; readonly organ_id: string }[]): Promise<ReadonlyMap<string, Due>> {
    if (rows.length === 0) return new Map();
    const lines = await this.reads.query<Line>(
      `SELECT case_id, key, COALESCE(due_on, estimated_on) AS day, provisional FROM deadlines
       WHERE case_id IN (${marks(rows.length)}) AND running = ? AND key NOT IN ('look-again', 'ground-ends') AND COALESCE(due_on, estimated_on) IS NOT NULL
       ORDER BY COALESCE(due_on, estimated_on) DESC, key DESC`, [...rows.map(({ case_id: id }) => id), true]);
    const organOf = new Map(rows.map(({ case_id: id, organ_id: organ }) => [id, organ]));
    const organs = [...new Set(lines.map((line) => organOf.get(line.case_id)!))];
    const calendars = new Map(await Promise.all(organs.map(async (organ) => [organ, await this.calendars.current(this.reads, organ)] as const)));
    const today = this.time.today();
    // The first comes last, so that it stays.
    return new Map(lines.map(({ case_id: id, key, day, provisional }) => [
      id, { key, dueOn: day, provisional: toBoolean(provisional), workingDaysLeft: calendars.get(organOf.get(id)!)!.estimateWorkingDaysBetween(today, day) },
    ]));
  }
}
