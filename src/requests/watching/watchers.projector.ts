import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { putInOutbox } from '../../engine/outbox.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { dayOrNull } from '../no-day.js';
import { dueColumns } from '../read-model/due-columns.js';

interface Known { readonly state: string; readonly target_due_on: string; readonly statutory_due_on: string }

/**
 * Leaves word for the watchers of a case when its state or one of its due dates changes. It compares with the list of requests as it
 * stood before, and so runs before the projector of that list.
 */
@Injectable()
export class WatchersProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, change: CaseChange): Promise<void | 'message-left'> {
    const { caseId, before, revision, at, projection, actorId, effects } = change;
    if (before === null) return;
    const [known] = await tx.query<Known>(
      `SELECT state, target_due_on, statutory_due_on FROM requests WHERE case_id = ? AND EXISTS (SELECT 1 FROM case_watches w WHERE w.case_id = requests.case_id)`, [caseId]);
    if (!known) return;
    const due = dueColumns(change.context as RequestContext, projection, change.calendar);
    const params = {
      state: changed(known.state, projection.summary.state),
      ...moved('target', known.target_due_on, due.target_due_on), ...moved('statutory', known.statutory_due_on, due.statutory_due_on), clock: due.clock_state,
    };
    if (params.state === null && !('target' in params) && !('statutory' in params)) return;
    // Who did it knows, and whoever is told by name of the same step needs no second word.
    const named = effects.flatMap((effect) => (effect.type === 'notify' && effect.personId ? [effect.personId] : []));
    await putInOutbox(tx, { topic: 'watchers', caseId, seq: revision, payload: { params, except: actorId === null ? named : [...named, actorId] }, at });
    return 'message-left';
  }
}

function changed(from: string, to: string): string | null {
  return from === to ? null : to;
}

/** `target` is the new day, or null while there is none. */
function moved(limit: 'target' | 'statutory', from: string, to: string): Record<string, string | null> {
  return from === to ? {} : { [`${limit}From`]: dayOrNull(from), [limit]: dayOrNull(to) };
}
