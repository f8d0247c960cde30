import { Injectable } from '@nestjs/common';
import type { CalendarSource } from '../../../workflows/clock/calendar-source.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import { Directory } from '../../identity/people/directory.js';
import { type Queryable, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { Time } from '../../platform/time/time.js';
import { calendarChanged, holdCalendar } from './calendar-state.js';
import { requireSound } from './source-rules.js';
import { allSources, rowOf, type StoredSource } from './source-rows.js';

/**
 * Changes of the calendar. Each is one transaction, written to the access log; the cases it touches are recomputed afterwards by
 * the sweep, which it wakes, and any of them before its next command.
 */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly time: Time,
    private readonly directory: Directory,
    private readonly log: AccessLog,
    private readonly wakeUps: WakeUps,
  ) {}

  /**
   * Adds a source: a year's notice, its change in mid-year, a library's year, or a closure. Tells the calendar's new version.
   * Errors: `AlreadyExistsError` for an id that was used before, even by a source since withdrawn; those of `requireSound`.
   */
  async load(by: string | null, source: CalendarSource, organId: string | null, client: Client): Promise<number> {
    const version = await this.work.run(async (tx) => {
      await holdCalendar(tx);
      await this.requireLoadable(tx, source, organId);
      await tx.insert('calendar_sources', rowOf(source, { organId, by, at: this.time.now() }));
      await this.log.append(tx, { event: 'calendar.loaded', personId: by, subjectId: source.id, client, detail: { kind: source.kind, year: source.year, organId } });
      return calendarChanged(tx);
    });
    await this.wakeUps.nudgeDeadlines();
    return version;
  }

  /** What `load` would refuse, without loading. Tells the sources there are. */
  async requireLoadable(db: Queryable, source: CalendarSource, organId: string | null): Promise<StoredSource[]> {
    const sources = await allSources(db);
    if (organId !== null && !(await this.directory.organ(organId, db))) {
      throw ValidationFailedError.at('#/organId', { zh: '机关不存在', en: 'There is no such organ' });
    }
    if (sources.some((each) => each.id === source.id)) {
      throw new AlreadyExistsError({ zh: `日历来源“${source.id}”已载入过，请换用新的编号。`, en: `The source '${source.id}' was loaded before; use another id.` });
    }
    requireSound(source, organId, sources);
    return sources;
  }

  /** Takes a source out of the calendar; it stays on file. Errors: `NotFoundError`, also when it is withdrawn already. */
  async withdraw(by: string | null, sourceId: string, because: string, client: Client): Promise<number> {
    const version = await this.work.run(async (tx) => {
      await holdCalendar(tx);
      const changed = await tx.execute(
        'UPDATE calendar_sources SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_because = ? WHERE id = ? AND withdrawn_at IS NULL',
        [by, this.time.now(), because, sourceId]);
      if (changed === 0) throw new NotFoundError({ zh: '日历来源', en: 'calendar source' }, sourceId);
      await this.log.append(tx, { event: 'calendar.withdrawn', personId: by, subjectId: sourceId, client, detail: { because } });
      return calendarChanged(tx);
    });
    await this.wakeUps.nudgeDeadlines();
    return version;
  }
}
