import type { WorkingCalendar } from '../../../clock/calendar.js';
import type { CivilDate } from '../../../clock/civil-date.js';
import type { Effect } from '../../../definition.js';
import type { Overdue, RequestContext } from '../context.js';
import { deadlinesOf } from '../deadlines.js';
import { notify, notifyOfficer } from '../effects.js';
import { clockOf } from '../figures.js';
import type { Payloads } from '../payloads.js';
import { type AnyStep, refuse, step } from '../step.js';

const lastLapsed = <T extends { lapsed: boolean }>(list: readonly T[]): readonly T[] => list.map((each, i) => (i === list.length - 1 ? { ...each, lapsed: true } : each));

function afterStage(context: RequestContext, { key, stage, dueOn }: Payloads['CLOCK_STAGE'], on: CivilDate): Partial<RequestContext> {
  if (stage === 'overdue' && (key === 'target' || key === 'statutory')) return { overdue: { ...context.overdue, [key]: { dueOn, since: on } } };
  if (key === 'correction' && stage === 'lapsed') return { corrections: lastLapsed(context.corrections) };
  if (key === 'reasons' && stage === 'lapsed') return { reasons: context.reasons && { ...context.reasons, lapsed: true } };
  if (key === 'payment' && stage === 'lapsed') return { fee: context.fee && { ...context.fee, lapsed: true } };
  if (key === 'remedies' && stage === 'over') return { replies: lastReplyOver(context) };
  return {};
}

const lastReplyOver = (context: RequestContext) => context.replies.map((each, i) => (i === context.replies.length - 1 ? { ...each, remediesOver: true } : each));

const ROLE_OF_STAGE = {
  'stage:assignment': 'reception-clerk', 'stage:secrecyReview': 'secrecy-reviewer', 'stage:legalityReview': 'legal-adviser',
  'stage:approval': 'approving-leader', 'stage:service': 'reception-clerk', confirmation: 'reception-clerk', 'presumed-target': 'reception-clerk',
} as const;

/** Reminders go to the officer and the unit; from the yellow card on, to the supervisor too; a breach to the head as well. */
function stageEffects(context: RequestContext, { key, stage, dueOn }: Payloads['CLOCK_STAGE']): Effect[] {
  const params = { key, stage, dueOn };
  const role = ROLE_OF_STAGE[key as keyof typeof ROLE_OF_STAGE];
  const holder = role ? notify(role, 'deadline', params) : notifyOfficer(context, 'deadline', params);
  const unit = role || !context.unitId ? [] : [notify('unit', 'deadline', params)];
  const watched = ['yellow', 'red', 'due', 'overdue'].includes(stage) ? [notify('supervisor', 'deadline', params)] : [];
  const head = stage === 'overdue' ? [notify('work-body-head', 'deadline', params)] : [];
  return [holder, ...unit, ...watched, ...head];
}

const stage = step({
  type: 'CLOCK_STAGE', label: { zh: '期限提醒', en: 'a deadline stage came' }, basis: ['Art. 33', 'domain §4.3'], clockEffect: 'none', automatic: true, dated: 'free',
  content: ({ context, calendar }, payload) => {
    const found = deadlinesOf(context, calendar).find((each) => each.key === payload.key);
    const due = found?.due.dueOn ?? found?.due.estimatedOn;
    return [
      (!found?.running || due !== payload.dueOn || !found.stages.some((each) => each.name === payload.stage && !each.command))
        && refuse('staleDeadline', undefined, '该期限已变更或者不再计算。', 'This deadline has moved or no longer runs.'),
    ];
  },
  apply: (context, payload, moment) => afterStage(context, payload, moment.on),
  effects: (context, payload) => stageEffects(context, payload),
  sample: ({ context, calendar }) => {
    const next = deadlinesOf(context, calendar).flatMap(({ key, due, stages }) => stages.filter((each) => !each.command).map((each) => ({ key, stage: each.name, dueOn: (due.dueOn ?? due.estimatedOn)! })))[0];
    return next ?? null;
  },
});

/**
 * A limit that the corrected facts or the new calendar put back into the future is no longer passed; nothing else re-greens it.
 * @param on the day to judge by: today, or the day the reply was served
 */
export function reconciled(context: RequestContext, calendar: WorkingCalendar, on: CivilDate): RequestContext['overdue'] {
  const clock = clockOf(context, calendar);
  const keep = (passed: Overdue | null, dueOn: CivilDate | null) => (passed && (dueOn === null || dueOn >= on) ? null : passed);
  return { target: keep(context.overdue.target, clock.target.dueOn), statutory: keep(context.overdue.statutory, clock.statutory.dueOn) };
}

const recomputed = step({
  type: 'DEADLINES_RECOMPUTED', label: { zh: '期限重新计算', en: 'deadlines recomputed' }, basis: ['domain §10.3'], clockEffect: 'none', automatic: true, dated: 'free',
  apply: (context, _payload, moment, { calendar }) => ({ overdue: reconciled(context, calendar, moment.today) }),
  effects: (context, { changes }) => changes.map(({ key, from, to }) => notifyOfficer(context, 'deadline-moved', { key, from, to })),
  sample: () => ({ calendarVersion: 'sample', changes: [] }),
});

export const CLOCK: readonly AnyStep[] = [stage, recomputed];
