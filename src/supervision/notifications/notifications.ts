import { Injectable } from '@nestjs/common';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import { Reads, UnitOfWork, type SqlValue } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import type { Params } from '../entities/supervision.entity.js';

export interface Notification {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly params: Params;
  readonly createdAt: number;
  readonly readAt: number | null;
}

interface Line { id: string; case_id: string; kind: string; params: string; created_at: number | string; read_at: number | string | null }

/** What people were told. Everybody sees only their own. */
@Injectable()
export class Notifications {
  constructor(private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** A person's notifications, the newest first. */
  async page(personId: string, { limit, cursor, unread = false }: PageRequest & { unread?: boolean }): Promise<Page<Notification>> {
    const after = seek(cursor);
    const beyond = after ? 'AND (created_at < ? OR (created_at = ? AND id < ?))' : '';
    const params: SqlValue[] = after ? [Number(after[0]), Number(after[0]), after[1]] : [];
    const lines = await this.reads.query<Line>(
      `SELECT * FROM notifications WHERE person_id = ? ${unread ? 'AND read_at IS NULL' : ''} ${beyond} ORDER BY created_at DESC, id DESC LIMIT ?`,
      [personId, ...params, limit + 1]);
    return pageOf(lines.map(notificationOf), limit, (each) => [String(each.createdAt), each.id]);
  }

  async unread(personId: string): Promise<number> {
    const [row] = await this.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM notifications WHERE person_id = ? AND read_at IS NULL', [personId]);
    return Number(row?.n ?? 0);
  }

  /** The same for several people at once; who has none is left out. */
  async unreadOf(personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.reads.query<{ person_id: string; n: number | string }>(
      `SELECT person_id, COUNT(*) AS n FROM notifications WHERE read_at IS NULL AND person_id IN (${personIds.map(() => '?').join(', ')}) GROUP BY person_id`, personIds);
    return new Map(rows.map((row) => [row.person_id, Number(row.n)]));
  }

  /** Marks one as read; again changes nothing. Errors: `NotFoundError`, also for another person's. */
  async read(personId: string, id: string): Promise<void> {
    await this.work.run(async (tx) => {
      const [found] = await tx.query('SELECT id FROM notifications WHERE id = ? AND person_id = ?', [id, personId]);
      if (!found) throw new NotFoundError({ zh: '通知', en: 'notification' }, id);
      await tx.execute('UPDATE notifications SET read_at = ? WHERE id = ? AND read_at IS NULL', [this.time.now(), id]);
    });
  }

  /** Marks as read all that came up to an instant: what came since the list was drawn stays unread. Tells how many. */
  readAll(personId: string, upTo: number): Promise<number> {
    return this.work.run((tx) => tx.execute(
      'UPDATE notifications SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND created_at <= ?', [this.time.now(), personId, upTo]));
  }
}

function notificationOf(line: Line): Notification {
  return {
    id: line.id, caseId: line.case_id, kind: line.kind, params: JSON.parse(line.params) as Params, createdAt: Number(line.created_at),
    readAt: line.read_at === null ? null : Number(line.read_at),
  };
}
