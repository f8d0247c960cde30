import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Described } from './guidance.js';

/** Something published that may be what is asked for. */
export interface PublishedHint {
  readonly id: string;
  readonly title: string;
  /** Path of its page on this site. */
  readonly address: string;
  readonly organ: string;
  readonly docNumber: string | null;
  readonly publishedOn: CivilDate;
}

/** Looks for what is public already, before a request is made; who it was for is never kept. */
export abstract class SimilarPublished {
  /** At most three, the likeliest first. */
  abstract find(described: Described): Promise<readonly PublishedHint[]>;
  /** Somebody took one of them instead of making a request. Of an unknown item nothing is counted. */
  abstract taken(itemId: string, address: string): Promise<void>;
  /** Somebody was shown some and made the request all the same. */
  abstract passedOver(itemIds: readonly string[], address: string): Promise<void>;
}
