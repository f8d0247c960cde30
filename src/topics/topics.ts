import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/unit-of-work.js';
import type { PlacedBy } from './store/member.js';
import { Members } from './store/members.js';
import { MemberList, type MemberPage } from './store/member-list.js';
import { Demand } from './store/demand.js';
import type { Topic } from './store/topic.js';
import { TopicStore } from './store/topic-store.js';

/** Where a request is. */
export interface Place {
  readonly topic: Topic;
  readonly placedBy: PlacedBy;
}

/** Topics for other capabilities. Within a unit of work pass its `tx`. */
@Injectable()
export class Topics {
  constructor(private readonly store: TopicStore, private readonly members: Members, private readonly list: MemberList, readonly demand: Demand) {}

  /** Null while a request is in no topic: it was not read yet, or nothing in it can be compared. */
  async placeOf(db: Queryable, requestId: string): Promise<Place | null> {
    const member = await this.members.find(db, requestId);
    return member ? { topic: await this.store.present(db, member.topicId), placedBy: member.placedBy } : null;
  }

  /** As it is, also when it went into another (`mergedInto`). */
  find(db: Queryable, topicId: string): Promise<Topic | undefined> {
    return this.store.find(db, topicId);
  }

  /** The topic, or the one that took its place. Errors: `NotFoundError`. */
  present(db: Queryable, topicId: string): Promise<Topic> {
    return this.store.present(db, topicId);
  }

  /** Its requests, the latest first. */
  requestsOf(db: Queryable, topicId: string, page: { readonly limit: number; readonly cursor?: string }): Promise<MemberPage> {
    return this.list.page(db, topicId, page);
  }
}
