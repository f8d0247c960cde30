import type { CalendarSource } from '../../../workflows/clock/calendar-source.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { SourceDays } from '../entities/calendar.entity.js';

/** A calendar source as it is kept: whose it is, who loaded it, whether it still counts. */
export interface StoredSource extends CalendarSource {
  /** The organ whose days it changes; null for the whole city. */
  readonly organId: string | null;
  readonly loadedBy: string | null;
  readonly loadedAt: number;
  readonly withdrawn: { readonly by: string | null; readonly at: number; readonly because: string } | null;
}

interface Line {
  id: string; kind: CalendarSource['kind']; organ_id: string | null; year: number; title: string; issued_on: string;
  covers_from: string | null; covers_to: string | null; supersedes: string | null; days: string; loaded_by: string | null;
  loaded_at: number | string; withdrawn_by: string | null; withdrawn_at: number | string | null; withdrawn_because: string | null;
}

/** Every source ever loaded, withdrawn ones too, in the order of year and id. */
export async function allSources(db: Queryable): Promise<StoredSource[]> {
  return (await db.query<Line>('SELECT * FROM calendar_sources ORDER BY year, id')).map(stored);
}

/** Those that make up an organ's calendar: not withdrawn, the city's or its own. Null: the city's alone. */
export function countingFor(organId: string | null, sources: readonly StoredSource[]): StoredSource[] {
  return sources.filter((each) => each.withdrawn === null && (each.organId === null || each.organId === organId));
}

/** The row of a source that is loaded now. */
export function rowOf(source: CalendarSource, { organId, by, at }: { organId: string | null; by: string | null; at: number }): Readonly<Record<string, unknown>> {
  const days: SourceDays = { daysOff: source.daysOff, workdays: source.workdays };
  return {
    id: source.id, kind: source.kind, organ_id: organId, year: source.year, title: source.title, issued_on: source.issuedOn,
    covers_from: source.coversFrom, covers_to: source.coversTo, supersedes: source.supersedes, days, loaded_by: by, loaded_at: at,
    withdrawn_by: null, withdrawn_at: null, withdrawn_because: null,
  };
}

function stored(line: Line): StoredSource {
  const { daysOff, workdays } = JSON.parse(line.days) as SourceDays;
  return {
    id: line.id, kind: line.kind, title: line.title, issuedOn: line.issued_on, year: line.year, daysOff, workdays,
    ...(line.covers_from === null ? {} : { coversFrom: line.covers_from }), ...(line.covers_to === null ? {} : { coversTo: line.covers_to }),
    ...(line.supersedes === null ? {} : { supersedes: line.supersedes }),
    organId: line.organ_id, loadedBy: line.loaded_by, loadedAt: Number(line.loaded_at),
    withdrawn: line.withdrawn_at === null ? null : { by: line.withdrawn_by, at: Number(line.withdrawn_at), because: line.withdrawn_because ?? '' },
  };
}
