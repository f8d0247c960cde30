import type { WorkingCalendar } from '../../clock/calendar.js';
import type { Position, Projection, WorkflowDefinition } from '../../definition.js';
import type { ReleaseContext } from './context.js';
import { deadlinesOf } from './deadlines.js';
import { releaseMachine } from './machine.js';
import { COMMANDS } from './steps/all.js';
import { tasksOf } from './tasks.js';

/** States in which nothing is owed any more; a decision not to publish waits for its date. */
const CLOSED = new Set(['PUBLISHED', 'NOT_NOW', 'DISMISSED', 'WITHDRAWN', 'SUPERSEDED', 'MERGED']);

function project({ context }: Position<ReleaseContext>, calendar: WorkingCalendar): Projection {
  const deadlines = deadlinesOf(context, calendar);
  const state = context.stage?.name ?? 'NEW';
  return {
    summary: { state, open: !CLOSED.has(state), organId: context.organId, unitId: context.unitId, officerId: context.officerId },
    deadlines, tasks: tasksOf(context, deadlines), opensAt: context.policy.officeOpensAt,
  };
}

/** Version 1 of the release workflow. */
export const releaseV1: WorkflowDefinition = {
  id: 'release', version: 1, machine: releaseMachine, opening: 'FLAG', commands: COMMANDS, project: project as WorkflowDefinition['project'],
};
