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
    await this.counted(tx, change, context);
    // Its own deadlines raise this one; the others were put down by whoever raised them.
    if (change.type === 'LOOK_AGAIN') await this.flags.put(tx, context.topicId, change.caseId, context.flags.at(-1)!, change.at);
    if (change.before !== null && RESTING.has(change.projection.summary.state) && (change.before as ReleaseContext).stage?.name !== change.projection.summary.state) await this.weighing.ask(tx, context.topicId);
  }

  /** What figures count of a case: rounds that began, and how they ended. It stays counted, also where the case is taken up again. */
  private async counted(tx: Tx, change: CaseChange, { decision, ended, roundSince }: ReleaseContext): Promise<void> {
    const before = change.before as ReleaseContext | null;
    switch (change.type) {
      case 'FLAG': return this.put(tx, change, 'flagged', roundSince);
      case 'ADD_FLAG': case 'LOOK_AGAIN': return RESTING.has(before!.stage?.name ?? '') ? this.put(tx, change, 'flagged', roundSince) : undefined;
      case 'DECIDE': return this.put(tx, change, decision!.decision, decision!.on, decision!.ground);
      case 'DISMISS': return this.put(tx, change, 'dismissed', ended!.on);
      case 'RECALL_DECISION': return this.put(tx, change, 'recalled', change.on);
      case 'CORRECT_FACT': if (before!.decision && decision!.on !== before!.decision.on) await this.redate(tx, change, decision!.on);
    }
  }

  private async put(tx: Tx, { caseId, revision, context }: CaseChange, decision: string, on: string, ground: string | null = null): Promise<void> {
    await tx.insert('release_decisions', { case_id: caseId, seq: revision, organ_id: (context as ReleaseContext).organId, decision, ground, on_day: on });
  }

  private async redate(tx: Tx, { caseId }: CaseChange, on: string): Promise<void> {
    await tx.execute('UPDATE release_decisions SET on_day = ? WHERE case_id = ? AND seq = (SELECT MAX(seq) FROM release_decisions WHERE case_id = ?)', [on, caseId, caseId]);
  }
}
