import type { CivilDate } from '../../../clock/civil-date.js';
import type { Effect } from '../../../definition.js';
import type { RequestContext } from '../context.js';
import { deadlinesOf } from '../deadlines.js';
import { notify, notifyOfficer } from '../effects.js';
import type { Payloads } from '../payloads.js';
import { refigured } from '../refigured.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';

const lastLapsed = <T extends { lapsed: boolean }>(list: readonly T[]): readonly T[] => list.map((each, i) => (i === list.length - 1 ? { ...each, lapsed: true } : each));

function afterStage(context: RequestContext, { key, stage, dueOn }: Payloads['CLOCK_STAGE'], on: CivilDate): Partial<RequestContext> {
  if (stage === 'overdue' && (key === 'target' || key === 'statutory')) return { overdue: { ...context.overdue, [key]: { dueOn, since: on } } };
  if (key === 'correction' && stage === 'lapsed') return { corrections: lastLapsed(context.corrections) };
  if (key === 'reasons' && stage === 'lapsed') return { reasons: context.reasons && { ...context.reasons, lapsed: true } };
  if (key === 'payment' && stage === 'lapsed') return { fee: context.fee && { ...context.fee, lapsed: true } };
  if (key === 'remedies' && stage === 'over') return remediesOver(context);
  return {};
}

function remediesOver(context: RequestContext): Partial<RequestContext> {
  const last = context.replies.length - 1;
  if (last < 0) return { closed: context.closed && { ...context.closed, remediesOver: true } };
  return { replies: context.replies.map((each, i) => (i === last ? { ...each, remediesOver: true } : each)) };
}

const ROLE_OF_STAGE = {
  'stage:assignment': 'reception-clerk', 'stage:secrecyReview': 'secrecy-reviewer', 'stage:legalityReview': 'legal-adviser',
  'stage:approval': 'approving-leader', 'stage:service': 'reception-clerk', confirmation: 'reception-clerk', 'presumed-target': 'reception-clerk',
} as const;

/** Fees and disagreements wait for the head, a reply for its signature: both run on the limit for approvals. */
const AT_THE_HEAD = new Set(['FEE_APPROVAL', 'HEAD_DECISION']);

function holderOf(context: RequestContext, key: string) {
  if (key === 'stage:approval' && AT_THE_HEAD.has(context.stage?.name ?? '')) return 'work-body-head';
  return ROLE_OF_STAGE[key as keyof typeof ROLE_OF_STAGE] as (typeof ROLE_OF_STAGE)[keyof typeof ROLE_OF_STAGE] | undefined;
}

/** Reminders go to the officer and the unit; from the yellow card on, to the supervisor too; a breach to the head as well. */
function stageEffects(context: RequestContext, { key, stage, dueOn }: Payloads['CLOCK_STAGE']): Effect[] {
  const params = { key, stage, dueOn };
  const role = holderOf(context, key);
  const holder = role ? notify(role, 'deadline', params) : notifyOfficer(context, 'deadline', params);
  const unit = role || !context.unitId ? [] : [notify('unit', 'deadline', params)];
  const watched = ['yellow', 'red', 'due', 'overdue'].includes(stage) ? [notify('supervisor', 'deadline', params)] : [];
  const head = stage === 'overdue' ? [notify('work-body-head', 'deadline', params)] : [];
  return [holder, ...unit, ...watched, ...head];
}

function stageRules({ context, calendar, moment }: Facts, payload: Payloads['CLOCK_STAGE']): Ruling[] {
  const found = deadlinesOf(context, calendar).find((each) => each.key === payload.key);
  const due = found?.due.dueOn ?? found?.due.estimatedOn;
  const came = found?.stages.find((each) => each.name === payload.stage && !each.command);
  return [
    (!found?.running || due !== payload.dueOn || !came) && refuse('staleDeadline', undefined, '该期限已变更或者不再计算。', 'This deadline has moved or no longer runs.'),
    came !== undefined && moment.today < came.fireOn
      && refuse('stageNotReached', undefined, `该期限节点为${came.fireOn}，尚未到达。`, `This stage of the deadline comes on ${came.fireOn}, not before.`),
  ];
}

const stage = step({
  type: 'CLOCK_STAGE', label: { zh: '期限提醒', en: 'a deadline stage came' }, basis: ['Art. 33', 'domain §4.3'], clockEffect: 'none', automatic: true, dated: 'free',
  content: stageRules,
  apply: (context, payload, moment) => afterStage(context, payload, moment.on),
  effects: (context, payload) => stageEffects(context, payload),
  sample: ({ context, calendar, moment }) => {
    const next = deadlinesOf(context, calendar).flatMap(({ key, due, stages }) => stages.filter((each) => !each.command && each.fireOn <= moment.today)
      .map((each) => ({ key, stage: each.name, dueOn: (due.dueOn ?? due.estimatedOn)! })))[0];
    return next ?? null;
  },
});

const recomputed = step({
  type: 'DEADLINES_RECOMPUTED', label: { zh: '期限重新计算', en: 'deadlines recomputed' }, basis: ['domain §10.3'], clockEffect: 'none', automatic: true, dated: 'free',
  apply: (context, _payload, moment, { calendar }) => refigured(context, calendar, moment.today),
  effects: (context, { changes }) => changes.map(({ key, from, to }) => notifyOfficer(context, 'deadline-moved', { key, from, to })),
  sample: () => ({ calendarVersion: 'sample', changes: [] }),
});

export const CLOCK: readonly AnyStep[] = [stage, recomputed];
