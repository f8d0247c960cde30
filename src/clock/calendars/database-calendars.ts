import { Injectable } from '@nestjs/common';
import { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { Calendars } from '../../engine/ports.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { calendarState } from './calendar-state.js';
import { allSources, countingFor, type StoredSource } from './source-rows.js';

interface Edition {
  readonly stamp: string;
  readonly sources: readonly StoredSource[];
  readonly city: WorkingCalendar;
  /** Of organs with days of their own. */
  readonly ofOrgan: Map<string, WorkingCalendar>;
}

/**
 * The working calendars of the database. Each question costs one small query, which tells whether what this process has built
 * still counts: so all processes work by a new calendar from the moment it is committed.
 */
@Injectable()
export class DatabaseCalendars extends Calendars {
  private edition: Edition | undefined;

  /** The calendar in force in an organ: the city's, with the organ's own closures and ordered days. */
  async current(db: Queryable, organId: string): Promise<WorkingCalendar> {
    return calendarOf(await this.latest(db), organId);
  }

  /** All at one moment, and with one question, however many organs there are. */
  override async ofOrgans(db: Queryable, organIds: Iterable<string>): Promise<ReadonlyMap<string, WorkingCalendar>> {
    const edition = await this.latest(db);
    return new Map([...organIds].map((id) => [id, calendarOf(edition, id)]));
  }

  /** The calendar of the whole city, without any organ's own days. */
  async city(db: Queryable): Promise<WorkingCalendar> {
    return (await this.latest(db)).city;
  }

  /** The calendars of all organs at one moment, for work on many cases. */
  async all(db: Queryable): Promise<{ readonly stamp: string; readonly of: (organId: string) => WorkingCalendar }> {
    const edition = await this.latest(db);
    return { stamp: edition.stamp, of: (organId) => calendarOf(edition, organId) };
  }

  private async latest(db: Queryable): Promise<Edition> {
    const { stamp } = await calendarState(db);
    if (this.edition?.stamp === stamp) return this.edition;
    const sources = await allSources(db);
    const edition: Edition = { stamp, sources, city: WorkingCalendar.build(countingFor(null, sources)), ofOrgan: new Map() };
    // Between the two queries another process may have changed the sources again; then this edition serves only this once.
    if ((await calendarState(db)).stamp === stamp) this.edition = edition;
    return edition;
  }
}

function calendarOf({ sources, city, ofOrgan }: Edition, organId: string): WorkingCalendar {
  const known = ofOrgan.get(organId);
  if (known) return known;
  if (!sources.some((each) => each.organId === organId && each.withdrawn === null)) return city;
  const built = WorkingCalendar.build(countingFor(organId, sources));
  ofOrgan.set(organId, built);
  return built;
}
