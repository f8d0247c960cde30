import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import type { Indexed } from '../index/same-index.js';

/** The topic of a request, as others show it. */
export interface TopicName {
  readonly id: string;
  readonly title: string;
  /** Requests in it. */
  readonly requests: number;
}

/** Who keeps which requests belong together. */
export interface PlacementKeeper {
  /** A request was read. Called again with the same, it changes nothing. */
  place(tx: Tx, requestId: string, indexed: Indexed): Promise<void>;
  namesOf(db: Queryable, requestIds: readonly string[]): Promise<ReadonlyMap<string, TopicName>>;
  /** Facts that no text will have again. */
  forget(tx: Tx, factsId: string): Promise<void>;
}

/** Topics build on detection and not the other way: they put themselves down here at the start. */
@Injectable()
export class Placements implements PlacementKeeper {
  private keeper?: PlacementKeeper;

  register(keeper: PlacementKeeper): void {
    this.keeper = keeper;
  }

  async place(tx: Tx, requestId: string, indexed: Indexed): Promise<void> {
    await this.keeper?.place(tx, requestId, indexed);
  }

  async forget(tx: Tx, factsId: string): Promise<void> {
    await this.keeper?.forget(tx, factsId);
  }

  async namesOf(db: Queryable, requestIds: readonly string[]): Promise<ReadonlyMap<string, TopicName>> {
    return (await this.keeper?.namesOf(db, requestIds)) ?? new Map();
  }
}
