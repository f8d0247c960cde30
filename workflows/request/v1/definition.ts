import type { WorkingCalendar } from '../../clock/calendar.js';
import type { Position, Projection, WorkflowDefinition } from '../../definition.js';
import type { RequestContext } from './context.js';
import { deadlinesOf } from './deadlines.js';
import { requestMachine } from './machine.js';
import { COMMANDS } from './steps/all.js';
import { tasksOf } from './tasks.js';

/** States in which a reply is still owed. */
const CLOSED = new Set(['REPLIED', 'CLOSED_ABANDONED', 'CLOSED_WITHDRAWN', 'ARCHIVED']);

function project({ context }: Position<RequestContext>, calendar: WorkingCalendar): Projection {
  const deadlines = deadlinesOf(context, calendar);
  const state = context.stage?.name ?? 'NEW';
  return {
    summary: { state, open: !CLOSED.has(state), organId: context.organId, unitId: context.unitId, officerId: context.officerId },
    deadlines,
    tasks: tasksOf(context, deadlines, calendar),
    opensAt: context.policy.officeOpensAt,
  };
}

/** Version 1 of the request workflow. Frozen once released: a change of the law or of practice is a new folder `v2`. */
export const requestV1: WorkflowDefinition = {
  id: 'request', version: 1, machine: requestMachine, opening: 'SUBMIT', commands: COMMANDS, project: project as WorkflowDefinition['project'],
};
