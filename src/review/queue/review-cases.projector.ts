import { Injectable } from '@nestjs/common';
import type { Deadline } from '../../../workflows/definition.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { NO_DAY } from '../../requests/no-day.js';
import { isReviewState } from './review-states.js';
import { keptFromReview } from '../../../workflows/request/v1/handled.js';

/** Keeps `review_cases` equal to the cases that are in review, in the transaction of each command. Others cost it nothing. */
@Injectable()
export class ReviewCasesProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, { caseId, before, context, projection }: CaseChange): Promise<void> {
    const now = context as RequestContext;
    if (isReviewState(now.stage?.name) && now.proposal) return put(tx, caseId, columnsOf(now, projection.deadlines));
    const was = (before as RequestContext | null)?.stage?.name;
    if (isReviewState(was)) await tx.execute('DELETE FROM review_cases WHERE case_id = ?', [caseId]);
  }
}

/** Limits that may come first, and those of the stage. */
const REPLY = ['target', 'statutory', 'supplement'];
const dayOf = (deadline: Deadline | undefined): string | null => deadline?.due.dueOn ?? deadline?.due.estimatedOn ?? null;

export function columnsOf(context: RequestContext, deadlines: readonly Deadline[]): Readonly<Record<string, SqlValue>> {
  const stage = deadlines.find(({ key }) => key.startsWith('stage:'));
  const supplement = deadlines.find(({ key }) => key === 'supplement');
  const days = [stage, ...deadlines.filter(({ key }) => REPLY.includes(key))].map(dayOf).filter((day) => day !== null).sort();
  return {
    organ_id: context.organId, state: context.stage!.name, adviser_id: context.adviserId, outcome: context.proposal!.outcome,
    withheld: [...new Set(context.proposal!.withheld.map(({ ground }) => ground))].join(','), drafters: JSON.stringify(keptFromReview(context)),
    times_returned: context.timesReturned, since_on: context.stage!.since, due_on: days[0] ?? NO_DAY, stage_due_on: dayOf(stage),
    stage_provisional: stage?.due.provisional ?? false, supplement_due_on: dayOf(supplement), supplement_provisional: supplement?.due.provisional ?? false,
  };
}

async function put(tx: Tx, caseId: string, columns: Readonly<Record<string, SqlValue>>): Promise<void> {
  const names = Object.keys(columns);
  await tx.execute(
    `INSERT INTO review_cases (case_id, ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})
     ON CONFLICT (case_id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [caseId, ...Object.values(columns)]);
}
