import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Apart } from '../store/apart.js';
import { Changes } from '../store/changes.js';
import { Homes } from '../store/homes.js';
import { recount } from '../store/recount.js';
import type { Topic } from '../store/topic.js';
import { TopicStore } from '../store/topic-store.js';
import { Weighing } from '../weighing.js';

export interface MergedBy {
  /** Null: detection. */
  readonly by: string | null;
  readonly reason: string | null;
}

/** Makes one topic of two. The caller holds both. */
@Injectable()
export class Merging {
  constructor(
    private readonly topics: TopicStore, private readonly homes: Homes, private readonly apart: Apart, private readonly changes: Changes, private readonly weighing: Weighing,
  ) {}

  /** What was in `from` is in `into` afterwards. Staff's word holds also when texts are read anew. Answers the new revision of `into`. */
  async merge(tx: Tx, from: Topic, into: Topic, { by, reason }: MergedBy): Promise<number> {
    await tx.execute('UPDATE topic_members SET topic_id = ? WHERE topic_id = ?', [into.id, from.id]);
    await this.homes.moveAll(tx, from.id, into.id);
    if (by !== null) await this.homes.pinAll(tx, into.id);
    await this.apart.merged(tx, from.id, into.id);
    await recount(tx, from.id);
    await recount(tx, into.id);
    await this.topics.changed(tx, from, { merged_into: into.id });
    const revision = await this.topics.changed(tx, into, nameOf(from, into));
    await this.changes.add(tx, { topicId: from.id, kind: 'into', detail: { topicId: into.id, title: into.title }, reason, by });
    await this.changes.add(tx, { topicId: into.id, kind: 'merged', detail: { topicId: from.id, title: from.title, requests: from.members }, reason, by });
    await this.weighing.ask(tx, from.id, into.id);
    return revision;
  }
}

/** A name given by staff outlives one that comes from the texts, and any name none. */
function nameOf(from: Topic, into: Topic): Record<string, string | null> {
  return into.titledBy === null && (from.titledBy !== null || into.title === '') ? { title: from.title, titled_by: from.titledBy } : {};
}
