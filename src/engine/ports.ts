import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { CivilDate, Instant } from '../../workflows/clock/civil-date.js';
import type { Effect, Projection } from '../../workflows/definition.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';
import type { Wake } from './derived/deadline-rows.js';

/** Gives the calendar in force. Reads the database each time only for its version, so that every process sees a new one at once. */
export abstract class Calendars {
  /** @param organId the organ whose local overrides apply */
  abstract current(db: Queryable, organId: string): Promise<WorkingCalendar>;

  /** Those of some organs, for a list of their cases. */
  async ofOrgans(db: Queryable, organIds: Iterable<string>): Promise<ReadonlyMap<string, WorkingCalendar>> {
    return new Map(await Promise.all([...new Set(organIds)].map(async (id) => [id, await this.current(db, id)] as const)));
  }
}

/** One applied command, as the capabilities see it. */
export interface CaseChange {
  readonly caseId: string;
  readonly definition: string;
  readonly revision: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorId: string | null;
  readonly on: CivilDate;
  readonly at: Instant;
  readonly before: unknown;
  readonly context: unknown;
  readonly value: unknown;
  /** What it makes happen outside; `letter` effects are for a projector to carry out. */
  readonly effects: readonly Effect[];
  readonly projection: Projection;
  readonly calendar: WorkingCalendar;
}

/** A capability's own rows for a case, written in the transaction of the command. */
export interface CaseProjector {
  readonly definition: string;
  /** `message-left`: it put something into the outbox that nobody should wait for the sweep to deliver. */
  project(tx: Tx, change: CaseChange): Promise<void | 'message-left'>;
}

/** Token of the list of projectors. */
export const CASE_PROJECTORS = Symbol('CASE_PROJECTORS');

/** Wakes programs up after a commit. Best effort: must neither throw nor hang; the sweep finds what it misses. */
export abstract class AfterCommit {
  abstract committed(wakes: readonly Wake[], outboxWritten: boolean): void;
}
