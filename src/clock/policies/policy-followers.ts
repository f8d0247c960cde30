import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/** A policy that was set, and the day from which it counts. */
export interface PolicySet {
  readonly effectiveFrom: CivilDate;
  /** Null for the city's. */
  readonly organId: string | null;
}

type Follower = (tx: Tx, set: PolicySet) => Promise<void>;

/** Who has something to do when a policy is set puts itself down here at the start; told in the transaction that sets it. */
@Injectable()
export class PolicyFollowers {
  private readonly followers: Follower[] = [];

  followedBy(follower: Follower): void {
    this.followers.push(follower);
  }

  async tell(tx: Tx, set: PolicySet): Promise<void> {
    for (const follower of this.followers) await follower(tx, set);
  }
}
