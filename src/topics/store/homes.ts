import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { toBoolean } from '../../platform/database/columns.js';
import { marks } from '../../requests/list/conditions.js';

/** The topic that requests with these facts go to. */
export interface Home {
  readonly topicId: string;
  /** By staff: it holds also when the texts are read anew. */
  readonly pinned: boolean;
}

interface Line { facts_id: string; topic_id: string; pinned: unknown }

/** Which topic facts belong to: so the ten thousandth request with the same facts is placed without comparing anything. */
@Injectable()
export class Homes {
  async find(db: Queryable, factsId: string): Promise<Home | undefined> {
    return (await this.of(db, [factsId])).get(factsId);
  }

  async of(db: Queryable, factsIds: readonly string[]): Promise<ReadonlyMap<string, Home>> {
    if (factsIds.length === 0) return new Map();
    const rows = await db.query<Line>(`SELECT facts_id, topic_id, pinned FROM topic_facts WHERE facts_id IN (${marks(factsIds.length)})`, factsIds);
    return new Map(rows.map((row) => [row.facts_id, { topicId: row.topic_id, pinned: toBoolean(row.pinned) }]));
  }

  /** Facts of a topic, the newest first. */
  async factsOf(db: Queryable, topicId: string, most: number): Promise<string[]> {
    const rows = await db.query<{ facts_id: string }>('SELECT facts_id FROM topic_facts WHERE topic_id = ? ORDER BY facts_id DESC LIMIT ?', [topicId, most]);
    return rows.map((row) => row.facts_id);
  }

  async set(tx: Tx, factsId: string, { topicId, pinned }: Home): Promise<void> {
    await tx.execute(
      'INSERT INTO topic_facts (facts_id, topic_id, pinned) VALUES (?, ?, ?) ON CONFLICT (facts_id) DO UPDATE SET topic_id = excluded.topic_id, pinned = excluded.pinned', [factsId, topicId, pinned]);
  }

  /** All facts of a topic go to another. */
  async moveAll(tx: Tx, from: string, to: string): Promise<void> {
    await tx.execute('UPDATE topic_facts SET topic_id = ? WHERE topic_id = ?', [to, from]);
  }

  /** Staff said that these belong together. */
  async pinAll(tx: Tx, topicId: string): Promise<void> {
    await tx.execute('UPDATE topic_facts SET pinned = ? WHERE topic_id = ?', [true, topicId]);
  }

  async remove(tx: Tx, factsId: string): Promise<void> {
    await tx.execute('DELETE FROM topic_facts WHERE facts_id = ?', [factsId]);
  }
}
