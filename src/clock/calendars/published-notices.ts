import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { NOTICES } from '../../../workflows/clock/notices.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { calendarChanged, holdCalendar } from './calendar-state.js';
import { rowOf } from './source-rows.js';

/** The notices that the program knows, put into the database as they were issued. */
@Injectable()
export class PublishedNotices {
  constructor(private readonly time: Time) {}

  /**
   * Loads the notices issued by `asOf` (today unless given) that the database does not hold yet; a withdrawn one stays withdrawn.
   * Tells how many were new. Called at every start: a program that brings a new notice brings it to a running office.
   */
  async load(tx: Tx, asOf: CivilDate = this.time.today()): Promise<number> {
    await holdCalendar(tx);
    const held = await tx.query<{ id: string }>('SELECT id FROM calendar_sources');
    const ids = new Set(held.map((row) => row.id));
    const missing = NOTICES.filter((each) => each.issuedOn <= asOf && !ids.has(each.id));
    for (const source of missing) await tx.insert('calendar_sources', rowOf(source, { organId: null, by: null, at: this.time.now() }));
    if (missing.length > 0) await calendarChanged(tx);
    return missing.length;
  }
}
