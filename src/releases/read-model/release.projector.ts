import { Injectable } from '@nestjs/common';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Weighing } from '../../topics/weighing.js';
import { RaisedFlags } from '../flags/raised-flags.js';
import { columnsOf } from './release-columns.js';

/** States that a topic may come out of only by something new: then it is weighed again, to know when to look. */
const RESTING = new Set(['NOT_NOW', 'DISMISSED', 'WITHDRAWN']);

/** Keeps `releases` equal to the cases of the workflow `release`, in the transaction of each command. */
@Injectable()
export class ReleaseProjector implements CaseProjector {
  readonly definition = 'release';

  constructor(private readonly flags: RaisedFlags, private readonly weighing: Weighing) {}

  async project(tx: Tx, change: CaseChange): Promise<void> {
    const columns = columnsOf(change);
    const context = change.context as ReleaseContext;
    if (change.before === null) await tx.insert('releases', { case_id: change.caseId, opened_at: change.at, ...columns });
    else await tx.execute(`UPDATE releases SET ${Object.keys(columns).map((name) => `${name} = ?`).join(', ')} WHERE case_id = ?`, [...Object.values(columns), change.caseId]);
    if (change.type === 'DECIDE') await this.decided(tx, change, context);
    // A dismissal stays counted, also where the case is taken up again.
    if (change.type === 'DISMISS') await this.ended(tx, change, context.organId, 'dismissed', null, context.ended!.on);
    // Its own deadlines raise this one; the others were put down by whoever raised them.
    if (change.type === 'LOOK_AGAIN') await this.flags.put(tx, context.topicId, change.caseId, context.flags.at(-1)!, change.at);
    if (change.before !== null && RESTING.has(change.projection.summary.state) && (change.before as ReleaseContext).stage?.name !== change.projection.summary.state) await this.weighing.ask(tx, context.topicId);
  }

  private decided(tx: Tx, change: CaseChange, { organId, decision }: ReleaseContext): Promise<void> {
    return this.ended(tx, change, organId, decision!.decision, decision!.ground, decision!.on);
  }

  private async ended(tx: Tx, { caseId, revision }: CaseChange, organId: string, decision: string, ground: string | null, on: string): Promise<void> {
    await tx.insert('release_decisions', { case_id: caseId, seq: revision, organ_id: organId, decision, ground, on_day: on });
  }
}
