import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Tx } from '../platform/database/unit-of-work.js';

/** A published item as far as it tells which information it holds. */
export interface IndexedItem {
  readonly id: string;
  readonly organId: string;
  readonly title: string;
  /** Of its page. */
  readonly address: string;
  /** Title, number and summary, as a request would describe it. */
  readonly text: string;
  readonly publishedOn: CivilDate;
}

/** Who wants to know which information is public: the detection of requests for the same. Called in the transaction of the change. */
export abstract class ItemIndexer {
  abstract put(tx: Tx, item: IndexedItem): Promise<void>;
  abstract remove(tx: Tx, itemId: string): Promise<void>;
}
