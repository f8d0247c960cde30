import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CalendarSource } from '../../../workflows/clock/calendar-source.js';
import { CaseLoader } from '../../engine/case-loader.js';
import type { StoredCase } from '../../engine/case-store.js';
import { movedDeadlines, type Moved, type StoredDeadline } from '../../engine/derived/deadline-rows.js';
import { Calendars } from '../../engine/ports.js';
import { Definitions } from '../../engine/registry.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { CalendarChanges } from './calendar-changes.js';
import { built } from './source-rules.js';
import { allSources, countingFor, type StoredSource } from './source-rows.js';

/** The due dates of one case that a change of the calendar would move. */
export interface CaseEffect {
  readonly caseId: string;
  readonly organId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly moved: readonly Moved[];
}

export interface EffectPage {
  readonly items: readonly CaseEffect[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/** A change that is only thought of. */
export type ProposedChange =
  | { readonly load: CalendarSource; readonly organId: string | null }
  | { readonly withdraw: string };

const BATCH = 200;
/** Cases looked at for one page at most: a page may be short, or even empty, and still not be the last. */
const MOST_SCANNED = 4_000;

/** Says which due dates a change of the calendar would move, old → new, without changing anything. */
@Injectable()
export class CalendarEffect {
  constructor(private readonly reads: Reads, private readonly definitions: Definitions, private readonly changes: CalendarChanges) {}

  /**
   * @param page at most `limit` cases after the case `after`, in the order of their ids
   * Errors: those of the change itself.
   */
  async of(change: ProposedChange, page: { limit: number; after?: string }): Promise<EffectPage> {
    const calendarOf = await this.proposed(change);
    const loader = new CaseLoader(this.definitions, new Proposed(calendarOf));
    const only = 'load' in change ? change.organId : null;
    const items: CaseEffect[] = [];
    let after = page.after ?? '';
    for (let scanned = 0; scanned < MOST_SCANNED; scanned += BATCH) {
      const batch = await this.casesAfter(after, only);
      for (const row of batch) {
        const effect = await this.effectOn(row, loader);
        after = row.id;
        if (effect) items.push(effect);
        if (items.length === page.limit) return { items, next: after };
      }
      if (batch.length < BATCH) return { items, next: null };
    }
    return { items, next: after };
  }

  private async effectOn(row: StoredCase, loader: CaseLoader): Promise<CaseEffect | null> {
    const { definition, snapshot, calendar } = await loader.restore(this.reads, row);
    const stored = await this.reads.query<StoredDeadline>('SELECT * FROM deadlines WHERE case_id = ?', [row.id]);
    const moved = movedDeadlines(stored, definition.project({ value: snapshot.value, context: snapshot.context }, calendar).deadlines);
    return moved.length === 0 ? null : { caseId: row.id, organId: row.organ_id, unitId: row.unit_id, officerId: row.officer_id, moved };
  }

  /** Cases with a clock on them. */
  private async casesAfter(id: string, organId: string | null): Promise<StoredCase[]> {
    const place = organId === null ? '' : 'AND c.organ_id = ?';
    return this.reads.query<StoredCase>(
      `SELECT * FROM cases WHERE id IN (SELECT DISTINCT d.case_id FROM deadlines d JOIN cases c ON c.id = d.case_id
        WHERE d.case_id > ? ${place} ORDER BY d.case_id LIMIT ${BATCH}) ORDER BY id`,
      organId === null ? [id] : [id, organId]);
  }

  private async proposed(change: ProposedChange): Promise<(organId: string) => WorkingCalendar> {
    const sources = 'load' in change ? await this.withLoaded(change.load, change.organId) : await this.without(change.withdraw);
    const known = new Map<string, WorkingCalendar>();
    return (organId) => {
      const key = sources.some((each) => each.organId === organId && each.withdrawn === null) ? organId : '';
      const calendar = known.get(key) ?? built(countingFor(key, sources));
      known.set(key, calendar);
      return calendar;
    };
  }

  private async withLoaded(source: CalendarSource, organId: string | null): Promise<StoredSource[]> {
    const sources = await this.changes.requireLoadable(this.reads, source, organId);
    return [...sources, { ...source, organId, loadedBy: null, loadedAt: 0, withdrawn: null }];
  }

  private async without(sourceId: string): Promise<StoredSource[]> {
    const sources = await allSources(this.reads);
    const counting = sources.filter((each) => each.withdrawn === null);
    if (!counting.some((each) => each.id === sourceId)) throw new NotFoundError({ zh: '日历来源', en: 'calendar source' }, sourceId);
    return counting.filter((each) => each.id !== sourceId);
  }
}

class Proposed extends Calendars {
  constructor(private readonly calendarOf: (organId: string) => WorkingCalendar) {
    super();
  }

  current(_db: unknown, organId: string): Promise<WorkingCalendar> {
    return Promise.resolve(this.calendarOf(organId));
  }
}
