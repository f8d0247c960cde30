import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';
import type { Bilingual } from '../platform/errors/bilingual.js';

/** Where the release of a topic's information stands. */
export interface TopicRelease {
  /** Case of the release. */
  readonly caseId: string;
  /** As the release workflow has it: `EVALUATION`, `PUBLISHED`, … */
  readonly state: string;
  readonly label: Bilingual;
  readonly since: CivilDate;
  /** In the catalogue, once published. */
  readonly itemId: string | null;
}

/** What releases know of topics, and what they are told. */
export interface ReleasesOfTopics {
  of(db: Queryable, topicIds: readonly string[]): Promise<ReadonlyMap<string, TopicRelease>>;
  organsOf(db: Queryable, topicId: string): Promise<readonly string[]>;
  moved(tx: Tx, requestIds: readonly string[]): Promise<void>;
}

/** Releases build on topics and not the other way: they put themselves down here at the start. */
@Injectable()
export class TopicReleases implements ReleasesOfTopics {
  private releases?: ReleasesOfTopics;

  register(releases: ReleasesOfTopics): void {
    this.releases = releases;
  }

  /** Topics without one are missing. */
  async of(db: Queryable, topicIds: readonly string[]): Promise<ReadonlyMap<string, TopicRelease>> {
    return (await this.releases?.of(db, topicIds)) ?? new Map();
  }

  /** Organs that evaluate its publication: one that was never asked among them, where the case went to whoever made the information (Art. 10). */
  async organsOf(db: Queryable, topicId: string): Promise<readonly string[]> {
    return (await this.releases?.organsOf(db, topicId)) ?? [];
  }

  /** Requests went to another topic: what their applicants suggested goes with them. */
  async moved(tx: Tx, requestIds: readonly string[]): Promise<void> {
    await this.releases?.moved(tx, requestIds);
  }
}
