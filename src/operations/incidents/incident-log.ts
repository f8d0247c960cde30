import { Injectable } from '@nestjs/common';
import { addDays, civilDateOf, instantOf, type CivilDate, type Instant } from '../../../workflows/clock/civil-date.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newSortableId } from '../../platform/sortable-id.js';
import { Time } from '../../platform/time/time.js';
import { INCIDENTS, type Incident, type OfficeHealth } from '../health.js';

/** One that no process has seen for so long is over: each looks once a minute. */
const OVER_AFTER_MS = 3 * 60_000;
/** Days that are shown, today among them. */
export const DAYS_SHOWN = 30;
/** The latest are told one by one. */
const LISTED = 50;
/** More than a machine that fails and recovers every few minutes has in these days. */
const MOST = 20_000;

export interface PastIncident {
  readonly id: string;
  readonly kind: Incident;
  readonly beganAt: Instant;
  readonly lastAt: Instant;
  /** Null while it goes on. */
  readonly endedAt: Instant | null;
  readonly worst: number;
}

export interface IncidentsOfDay {
  readonly day: CivilDate;
  /** That began on this day, or still went on. */
  readonly kinds: readonly { readonly kind: Incident; readonly n: number }[];
}

interface Line { id: string; kind: Incident; began_at: number | string; last_at: number | string; ended_at: number | string | null; worst: number }

/** What was to be looked at, from when to when. What nobody saw, because no worker process was there, is not in it. */
@Injectable()
export class IncidentLog {
  constructor(private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** Puts down what is seen now, and ends what is seen no more. */
  async saw(incidents: OfficeHealth['incidents']): Promise<void> {
    const now = this.time.now();
    // Most of the time there is nothing to write, and the writer's turn is left to others.
    if (incidents.length === 0 && (await this.reads.query('SELECT id FROM operation_incidents WHERE open_kind IS NOT NULL LIMIT 1')).length === 0) return;
    await this.work.run(async (tx) => {
      await tx.execute('UPDATE operation_incidents SET ended_at = last_at, open_kind = NULL WHERE open_kind IS NOT NULL AND last_at < ?', [now - OVER_AFTER_MS]);
      for (const { kind, n } of incidents) {
        await tx.execute(
          `INSERT INTO operation_incidents (id, kind, open_kind, began_at, last_at, worst) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (open_kind) DO UPDATE SET last_at = excluded.last_at, worst = CASE WHEN operation_incidents.worst < excluded.worst THEN excluded.worst ELSE operation_incidents.worst END`,
          [newSortableId(now), kind, kind, now, now, n]);
      }
    });
  }

  /** The last days, the oldest first, and the latest incidents, the newest first. */
  async recent(): Promise<{ readonly days: readonly IncidentsOfDay[]; readonly latest: readonly PastIncident[] }> {
    const today = this.time.today();
    const from = addDays(today, 1 - DAYS_SHOWN);
    const lines = await this.reads.query<Line>(
      `SELECT id, kind, began_at, last_at, ended_at, worst FROM operation_incidents WHERE last_at >= ? ORDER BY began_at DESC, id DESC LIMIT ${MOST}`, [instantOf(from)]);
    const found = lines.map(pastOf);
    const days = Array.from({ length: DAYS_SHOWN }, (_, i) => addDays(from, i));
    return { days: days.map((day) => ({ day, kinds: kindsOn(day, found) })), latest: found.slice(0, LISTED) };
  }
}

function pastOf({ id, kind, began_at: began, last_at: last, ended_at: ended, worst }: Line): PastIncident {
  return { id, kind, beganAt: Number(began), lastAt: Number(last), endedAt: ended === null ? null : Number(ended), worst };
}

function kindsOn(day: CivilDate, found: readonly PastIncident[]): IncidentsOfDay['kinds'] {
  const of = found.filter(({ beganAt, lastAt }) => civilDateOf(beganAt) <= day && civilDateOf(lastAt) >= day);
  return INCIDENTS.map((kind) => ({ kind, n: of.filter((each) => each.kind === kind).length })).filter(({ n }) => n > 0);
}
