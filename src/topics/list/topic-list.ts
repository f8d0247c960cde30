import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Conditions } from '../../requests/list/conditions.js';
import { topicOf, type Topic, type TopicLine } from '../store/topic.js';

export const TOPIC_SORTS = ['demand', 'recent'] as const;
export type TopicSort = (typeof TOPIC_SORTS)[number];

export const TOPIC_STATES = ['open', 'quiet'] as const;
export type TopicState = (typeof TOPIC_STATES)[number];

/** What a list of topics shows; everything that is given has to hold. */
export interface TopicFilter extends PageRequest {
  /** Organs in which the reader may look, or all. */
  readonly organIds: 'all' | readonly string[];
  readonly minApplicants?: number;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** open: a reply is still owed to a request in it; quiet: to none. */
  readonly state?: TopicState;
  /** Part of the title. */
  readonly text?: string;
  readonly sort: TopicSort;
}

/**
 * Pages through topics: by demand, most applicants first, or by day, latest first. Each organ's list is read along an index of its own, so
 * that the number of other organs' topics does not matter.
 */
@Injectable()
export class TopicList {
  constructor(private readonly reads: Reads) {}

  /** Errors: `ValidationFailedError` for a cursor of another list. */
  async page(filter: TopicFilter): Promise<Page<Topic>> {
    const lists: Topic[][] = [];
    if (filter.organIds === 'all') lists.push(await this.read(filter, null));
    else for (const organId of filter.organIds) lists.push(await this.read(filter, organId));
    const distinct = [...new Map(lists.flat().map((topic) => [topic.id, topic])).values()].sort((a, b) => compare(keyOf(b, filter.sort), keyOf(a, filter.sort)));
    return pageOf(distinct, filter.limit, (topic) => [`${filter.sort}:${keyOf(topic, filter.sort)[0]}`, topic.id]);
  }

  private async read(filter: TopicFilter, organId: string | null): Promise<Topic[]> {
    const byDemand = filter.sort === 'demand';
    const column = organId === null ? (byDemand ? 't.applicants' : 't.last_on') : byDemand ? 'o.topic_applicants' : 'o.topic_last_on';
    const id = organId === null ? 't.id' : 'o.topic_id';
    const where = new Conditions();
    where.and(organId === null ? 't.members > 0' : 'o.members > 0');
    if (organId !== null) where.and('o.organ_id = ?', organId);
    if (filter.minApplicants !== undefined) where.and(`${organId === null ? 't.applicants' : 'o.topic_applicants'} >= ?`, filter.minApplicants);
    conditions(where, filter);
    goOn(where, filter, column, id);
    const from = organId === null ? 'topics t' : 'topic_organs o JOIN topics t ON t.id = o.topic_id';
    const rows = await this.reads.query<TopicLine>(`SELECT t.* FROM ${from} ${where.sql} ORDER BY ${column} DESC, ${id} DESC LIMIT ?`, [...where.params, filter.limit + 1]);
    return rows.map(topicOf);
  }
}

function conditions(where: Conditions, { from, to, state, text }: TopicFilter): void {
  if (state) where.and(state === 'open' ? 't.open_requests > 0' : 't.open_requests = 0');
  if (from !== undefined) where.and('t.last_on >= ?', from);
  if (to !== undefined) where.and('t.first_on <= ?', to);
  if (from !== undefined && to !== undefined) where.and('EXISTS (SELECT 1 FROM topic_members m WHERE m.topic_id = t.id AND m.on_day BETWEEN ? AND ?)', from, to);
  if (text !== undefined) where.and("LOWER(t.title) LIKE ? ESCAPE '!'", `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`);
}

function goOn(where: Conditions, { sort, cursor }: TopicFilter, column: string, id: string): void {
  const after = seek(cursor);
  if (!after) return;
  const value = after[0].slice(sort.length + 1);
  if (!after[0].startsWith(`${sort}:`) || !(sort === 'demand' ? /^\d{1,9}$/ : /^\d{4}-\d\d-\d\d$/).test(value)) {
    throw ValidationFailedError.at('#/cursor', { zh: '分页游标与排序方式不符，请从第一页重新读取', en: 'The cursor belongs to another order; begin with the first page' });
  }
  where.and(`(${column}, ${id}) < (?, ?)`, sort === 'demand' ? Number(value) : value, after[1]);
}

type Key = readonly [number | string, string];

const keyOf = ({ id, applicants, lastOn }: Topic, sort: TopicSort): Key => [sort === 'demand' ? applicants : lastOn, id];
const compare = (a: Key, b: Key): number => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1);
