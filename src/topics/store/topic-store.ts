import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { forUpdate } from '../../platform/database/for-update.js';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { newSortableId } from '../../platform/sortable-id.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';
import { topicOf, type Topic, type TopicLine } from './topic.js';

const NOUN = { zh: '主题', en: 'topic' };
/** A topic that was merged may have gone into one that was merged later. */
const MOST_HOPS = 100;

/** Rows of topics. */
@Injectable()
export class TopicStore {
  constructor(private readonly time: Time) {}

  async find(db: Queryable, id: string): Promise<Topic | undefined> {
    return (await db.query<TopicLine>('SELECT * FROM topics WHERE id = ?', [id])).map(topicOf)[0];
  }

  /** Errors: `NotFoundError`. */
  async get(db: Queryable, id: string): Promise<Topic> {
    const found = await this.find(db, id);
    if (!found) throw new NotFoundError(NOUN, id);
    return found;
  }

  /** The topic itself, or the one that took its place. Errors: `NotFoundError`. */
  async present(db: Queryable, id: string): Promise<Topic> {
    let topic = await this.get(db, id);
    for (let hops = 0; topic.mergedInto !== null && hops < MOST_HOPS; hops += 1) topic = await this.get(db, topic.mergedInto);
    return topic;
  }

  async some(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, Topic>> {
    if (ids.length === 0) return new Map();
    const rows = await db.query<TopicLine>(`SELECT * FROM topics WHERE id IN (${marks(ids.length)})`, ids);
    return new Map(rows.map((row) => [row.id, topicOf(row)]));
  }

  /** A topic, or the one that took its place, held until the end of the transaction. */
  async hold(tx: Tx, id: string): Promise<Topic> {
    for (let next = id, hops = 0; hops < MOST_HOPS; hops += 1) {
      const [topic] = (await tx.query<TopicLine>(`SELECT * FROM topics WHERE id = ?${forUpdate(tx.dialect)}`, [next])).map(topicOf);
      if (!topic) throw new NotFoundError(NOUN, id);
      if (topic.mergedInto === null) return topic;
      next = topic.mergedInto;
    }
    throw new Error(`topic ${id} was merged into itself`);
  }

  async create(tx: Tx, title: string, on: CivilDate): Promise<Topic> {
    const now = this.time.now();
    const id = newSortableId(now);
    await tx.insert('topics', {
      id, title, titled_by: null, revision: 1, merged_into: null, members: 0, requests: 0, open_requests: 0, applicants: 0, first_on: on, last_on: on, opened_at: now, changed_at: now,
    });
    return { id, title, titledBy: null, revision: 1, mergedInto: null, members: 0, requests: 0, openRequests: 0, applicants: 0, firstOn: on, lastOn: on, openedAt: now, changedAt: now };
  }

  /** Something was done to its shape or name. Answers the new revision. */
  async changed(tx: Tx, { id, revision }: Topic, columns: Readonly<Record<string, SqlValue>> = {}): Promise<number> {
    await this.set(tx, id, { ...columns, revision: revision + 1 });
    return revision + 1;
  }

  async set(tx: Tx, id: string, columns: Readonly<Record<string, SqlValue>>): Promise<void> {
    const all = { ...columns, changed_at: this.time.now() };
    await tx.execute(`UPDATE topics SET ${Object.keys(all).map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [...Object.values(all), id]);
  }
}
