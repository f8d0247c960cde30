import { Injectable } from '@nestjs/common';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { memberOf, type Member, type MemberLine } from './member.js';

export type MemberPage = Page<Member>;

/** Pages through the requests of a topic. */
@Injectable()
export class MemberList {
  /** The latest first. Errors: `ValidationFailedError` for a cursor of another list. */
  async page(db: Queryable, topicId: string, { limit, cursor }: PageRequest): Promise<MemberPage> {
    const after = seek(cursor);
    if (after && !/^\d{4}-\d\d-\d\d$/.test(after[0])) {
      throw ValidationFailedError.at('#/cursor', { zh: '分页游标不属于本列表，请从第一页重新读取', en: 'The cursor belongs to another list; begin with the first page' });
    }
    const rows = await db.query<MemberLine>(
      `SELECT * FROM topic_members WHERE topic_id = ?${after ? ' AND (on_day, subject_id) < (?, ?)' : ''} ORDER BY on_day DESC, subject_id DESC LIMIT ?`, [topicId, ...(after ?? []), limit + 1]);
    return pageOf(rows.map(memberOf), limit, (each) => [each.on, each.id]);
  }

  /**
   * Answered requests of a topic by outcome: of each outcome the latest.
   * @param except the request that asks
   * @param organId of this organ only
   */
  async answered(db: Queryable, topicId: string, outcomes: readonly string[], except: string, organId?: string): Promise<Member[]> {
    if (outcomes.length === 0) return [];
    const [ofOrgan, organ] = organId === undefined ? ['', []] : [' AND organ_id = ?', [organId]];
    const one = `SELECT * FROM (SELECT * FROM topic_members WHERE topic_id = ? AND outcome = ? AND outcome IS NOT NULL AND subject_id <> ?${ofOrgan} ORDER BY outcome_on DESC, subject_id DESC LIMIT 1) m`;
    const rows = await db.query<MemberLine>(outcomes.map(() => one).join(' UNION ALL '), outcomes.flatMap((outcome) => [topicId, outcome, except, ...organ]));
    return rows.map(memberOf);
  }

  /** The latest. */
  async latest(db: Queryable, topicId: string, most: number): Promise<Member[]> {
    return (await db.query<MemberLine>('SELECT * FROM topic_members WHERE topic_id = ? ORDER BY on_day DESC, subject_id DESC LIMIT ?', [topicId, most])).map(memberOf);
  }
}
