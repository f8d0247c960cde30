import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
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

/** Releases build on topics and not the other way: they put themselves down here at the start. */
@Injectable()
export class TopicReleases {
  private tell: (db: Queryable, topicIds: readonly string[]) => Promise<ReadonlyMap<string, TopicRelease>> = async () => new Map();

  toldBy(tell: (db: Queryable, topicIds: readonly string[]) => Promise<ReadonlyMap<string, TopicRelease>>): void {
    this.tell = tell;
  }

  /** Topics without one are missing. */
  of(db: Queryable, topicIds: readonly string[]): Promise<ReadonlyMap<string, TopicRelease>> {
    return this.tell(db, topicIds);
  }
}
