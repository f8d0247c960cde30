import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Calendars } from '../../engine/ports.js';
import type { Page } from '../../identity/page.js';
import { DecryptionError } from '../../platform/crypto/field-cipher.js';
import { maskName } from '../../platform/crypto/masks.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { Applicants } from '../applicants/applicants.js';
import { watchedAmong } from '../watching/watches.js';
import { filesOf } from './files-of.js';
import { filterConditions, marks, type Conditions } from './conditions.js';
import type { ListFilter, ListReader } from './list-filter.js';
import { goOn, merged, orderBy, pageIn } from './list-order.js';
import { Names } from './names.js';
import { lineOf, type RequestLine } from './request-line.js';
import { scopeCondition } from './scopes.js';
import { suspectedRepeats } from './suspected-repeats.js';
import { LIST_COLUMNS, type StoredRequest } from './stored-request.js';

export interface ListRequest extends ListFilter {
  /** The organs the reader may see. */
  readonly within: 'all' | readonly string[];
  /** Who reads it, where a scope is asked for. */
  readonly reader?: ListReader;
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads lists of requests, with applicants masked. */
@Injectable()
export class RequestList {
  constructor(
    private readonly reads: Reads,
    private readonly calendars: Calendars,
    private readonly applicants: Applicants,
    private readonly names: Names,
    private readonly time: Time,
  ) {}

  /** A page; it goes on after the last row shown, whatever was added meanwhile. Errors: `ValidationFailedError` for a foreign cursor. */
  async page({ within, limit, cursor, reader, ...filter }: ListRequest): Promise<Page<RequestLine>> {
    const dueBy = await this.dueBy(filter);
    const sort = filter.sort ?? 'due';
    // An index puts the rows of one organ in order, not those of several: read each organ's first rows, then merge.
    const places = within === 'all' || filter.organId !== undefined ? [filter.organId] : within;
    const lists = await Promise.all(places.map((organId) => {
      const where = filterConditions({ ...filter, organId }, this.time.today(), dueBy);
      if (within !== 'all') where.oneOf('r.organ_id', within);
      if (filter.scope && reader) where.that(scopeCondition(filter.scope, reader));
      goOn(where, sort, cursor);
      return this.reads.query<StoredRequest>(`SELECT ${LIST_COLUMNS} FROM requests r ${where.sql} ${orderBy(sort)} LIMIT ?`, [...where.params, limit + 1]);
    }));
    const rows = merged(lists, sort);
    const { items, next } = pageIn(rows, limit, sort);
    return { items: await this.lines(items, reader), next };
  }

  /** The latest requests under a condition, over all applicants it finds; for exact search. */
  async found(where: Conditions, limit: number, reader?: ListReader): Promise<RequestLine[]> {
    return this.lines(await this.reads.query<StoredRequest>(
      `SELECT ${LIST_COLUMNS} FROM requests r JOIN applicants a ON a.id = r.applicant_id ${where.sql} ${orderBy('received')} LIMIT ?`, [...where.params, limit]), reader);
  }

  /**
   * The last due date within so many working days from today, by the calendar of the organ asked for, or the city's.
   * Due dates are working days, so that counting to them and counting from today agree.
   */
  private async dueBy({ daysLeftAtMost, organId }: ListFilter): Promise<CivilDate | null> {
    if (daysLeftAtMost === undefined) return null;
    const today = this.time.today();
    if (daysLeftAtMost === 0) return today;
    return (await this.calendars.current(this.reads, organId ?? '')).estimateWorkingDaysAfter(today, daysLeftAtMost);
  }

  private async lines(rows: readonly StoredRequest[], reader?: ListReader): Promise<RequestLine[]> {
    const today = this.time.today();
    const names = await this.names.of(this.reads, rows);
    const applicants = await this.applicantNames(rows);
    const files = await filesOf(this.reads, rows.map((row) => row.case_id));
    const watched = await watchedAmong(this.reads, reader?.personId ?? null, rows.map((row) => row.case_id));
    const repeats = await suspectedRepeats(this.reads, rows.map((row) => row.case_id));
    const calendars = await this.calendars.ofOrgans(this.reads, rows.map((row) => row.organ_id));
    return rows.map((row) => lineOf(row, {
      today, calendar: calendars.get(row.organ_id)!, applicantName: applicants.get(row.applicant_id) ?? '',
      organ: names.organ(row.organ_id), unit: names.unit(row.unit_id), officer: names.person(row.officer_id), files: files.get(row.case_id) ?? 0, watched: watched.has(row.case_id), suspectedRepeat: repeats.has(row.case_id),
    }));
  }

  private async applicantNames(rows: readonly StoredRequest[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.map((row) => row.applicant_id))];
    if (ids.length === 0) return new Map();
    const found = await this.reads.query<{ id: string; name_sealed: string }>(`SELECT id, name_sealed FROM applicants WHERE id IN (${marks(ids.length)})`, ids);
    return new Map(found.map(({ id, name_sealed }) => [id, this.maskedName(id, name_sealed)]));
  }

  /** One name that does not open must not take the whole worklist away; the request itself then says what is wrong. */
  private maskedName(id: string, sealed: string): string {
    try {
      return maskName(this.applicants.nameIn(id, sealed));
    } catch (error) {
      if (error instanceof DecryptionError) return '***';
      throw error;
    }
  }
}
