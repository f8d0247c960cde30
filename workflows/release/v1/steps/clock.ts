import type { Effect } from '../../../definition.js';
import type { ReleaseContext } from '../context.js';
import { deadlinesOf } from '../deadlines.js';
import { notify, notifyOfficer } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { refigured } from '../refigured.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const ROLE_OF_STAGE = { 'stage:assignment': 'work-body-head', 'stage:secrecyReview': 'secrecy-reviewer', 'stage:legalityReview': 'legal-adviser' } as const;

function holderOf({ stage }: ReleaseContext, key: string) {
  if (key === 'stage:approval') return stage?.name === 'HEAD_DECISION' ? 'work-body-head' : 'approving-leader';
  return ROLE_OF_STAGE[key as keyof typeof ROLE_OF_STAGE] as (typeof ROLE_OF_STAGE)[keyof typeof ROLE_OF_STAGE] | undefined;
}

/** Reminders go to whoever has it in hand; from the yellow card on to the supervisor; what has passed to the head as well. */
function stageEffects(context: ReleaseContext, { key, stage, dueOn }: Payloads['CLOCK_STAGE']): Effect[] {
  const params = { key, stage, dueOn };
  const role = holderOf(context, key);
  const watched = key === 'publication' && ['yellow', 'red', 'due', 'overdue'].includes(stage) ? [notify('supervisor', 'deadline', params)] : [];
  return [role ? notify(role, 'deadline', params) : notifyOfficer(context, 'deadline', params), ...watched, ...(stage === 'overdue' ? [notify('work-body-head', 'deadline', params)] : [])];
}

function stageRules({ context, calendar, moment }: Facts, payload: Payloads['CLOCK_STAGE']): Ruling[] {
  const found = deadlinesOf(context, calendar).find((each) => each.key === payload.key);
  const due = found?.due.dueOn ?? found?.due.estimatedOn;
  const came = found?.stages.find((each) => each.name === payload.stage && !each.command);
  return [
    (!found?.running || due !== payload.dueOn || !came) && refuse('staleDeadline', undefined, '该期限已变更或者不再计算。', 'This deadline has moved or no longer runs.'),
    came !== undefined && moment.today < came.fireOn && refuse('stageNotReached', undefined, `该期限节点为${came.fireOn}，尚未到达。`, `This stage of the deadline comes on ${came.fireOn}, not before.`),
  ];
}

const stage = step({
  type: 'CLOCK_STAGE', label: { zh: '期限提醒', en: 'a deadline stage came' }, basis: ['Art. 26', 'domain §4.3'], automatic: true, dated: 'free',
  content: stageRules,
  apply: (_context, payload, moment) => (payload.key === 'publication' && payload.stage === 'overdue' ? { overdue: { dueOn: payload.dueOn, since: moment.on } } : {}),
  effects: (context, payload) => stageEffects(context, payload),
  sample: ({ context, calendar, moment }) => deadlinesOf(context, calendar).flatMap(({ key, due, stages }) => stages.filter((each) => !each.command && each.fireOn <= moment.today)
    .map((each) => ({ key, stage: each.name, dueOn: (due.dueOn ?? due.estimatedOn)! })))[0] ?? null,
});

const recomputed = step({
  type: 'DEADLINES_RECOMPUTED', label: { zh: '期限重新计算', en: 'deadlines recomputed' }, basis: ['domain §10.3'], automatic: true, dated: 'free',
  apply: (context, _payload, moment, { calendar }) => refigured(context, calendar, moment.today),
  effects: (context, { changes }) => changes.map(({ key, from, to }) => notifyOfficer(context, 'deadline-moved', { key, from, to })),
  sample: () => ({ calendarVersion: 'sample', changes: [] }),
});

export const CLOCK: readonly AnyStep[] = [stage, recomputed];
