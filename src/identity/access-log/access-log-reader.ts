import { Injectable } from '@nestjs/common';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { pageOf, seek, type Page, type PageRequest } from '../page.js';
import type { AccessEvent } from './access-event.js';

export interface AccessLogEntry {
  readonly id: string;
  readonly at: number;
  readonly event: AccessEvent;
  readonly personId: string | null;
  readonly subjectId: string | null;
  readonly ip: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AccessLogFilter extends PageRequest {
  readonly personId?: string;
  readonly event?: AccessEvent;
}

interface Row {
  id: string; at: number | string; event: AccessEvent; person_id: string | null; subject_id: string | null; ip: string; detail: string;
}

/** Reads the log of access, the newest entry first. */
@Injectable()
export class AccessLogReader {
  constructor(private readonly reads: Reads) {}

  async page(filter: AccessLogFilter): Promise<Page<AccessLogEntry>> {
    const where: string[] = [];
    const params: SqlValue[] = [];
    const and = (condition: string, ...values: SqlValue[]) => { where.push(condition); params.push(...values); };
    if (filter.personId) and('(person_id = ? OR subject_id = ?)', filter.personId, filter.personId);
    if (filter.event) and('event = ?', filter.event);
    const after = seek(filter.cursor);
    if (after) and('(at < ? OR (at = ? AND id < ?))', Number(after[0]), Number(after[0]), after[1]);
    const condition = where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`;
    const rows = await this.reads.query<Row>(`SELECT * FROM access_log ${condition} ORDER BY at DESC, id DESC LIMIT ?`, [...params, filter.limit + 1]);
    return pageOf(rows.map(toEntry), filter.limit, (entry) => [String(entry.at), entry.id]);
  }
}

function toEntry(row: Row): AccessLogEntry {
  return {
    id: row.id, at: Number(row.at), event: row.event, personId: row.person_id, subjectId: row.subject_id, ip: row.ip,
    detail: JSON.parse(row.detail) as Record<string, unknown>,
  };
}
