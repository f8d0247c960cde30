import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import type { DueDate } from '../../clock/due-date.js';
import type { Deadline, DeadlineStage } from '../../definition.js';
import { isOpen } from './consultation.js';
import type { ReleaseContext } from './context.js';
import { answerDue, dayToLook, publicationDue } from './figures.js';

const opening = (name: string, fireOn: CivilDate): DeadlineStage => ({ name, fireOn, fireAt: 'opening' });
/** What follows from the end of a day happens at 00:00 of the next (Civil Code 203). */
const afterEndOf = (name: string, day: CivilDate): DeadlineStage => ({ name, fireOn: addDays(day, 1), fireAt: 'dayStart' });

function deadline(key: string, due: DueDate | null, stages: (due: DueDate) => DeadlineStage[]): Deadline[] {
  return !due || (!due.dueOn && !due.estimatedOn) ? [] : [{ key, due, running: true, stages: stages(due) }];
}

/** On the day, and once it has passed; an estimate warns and is never passed. */
function atTheEnd(due: DueDate, passed = false): DeadlineStage[] {
  return [opening('due', (due.dueOn ?? due.estimatedOn)!), ...(due.dueOn && !passed ? [afterEndOf('overdue', due.dueOn)] : [])];
}

/** Twenty working days (Art. 26), with the same alarms as a reply. */
function publication(context: ReleaseContext, calendar: WorkingCalendar): Deadline[] {
  if (context.publication !== null) return [];
  const { reminder, yellow, red } = context.policy.alarms;
  return deadline('publication', publicationDue(context, calendar), (due) => {
    const day = due.dueOn;
    const ahead = [['reminder', reminder], ['yellow', yellow], ['red', red]] as const;
    const alarms = day === null ? [] : ahead.flatMap(([name, left]) => {
      const on = calendar.tryAddWorkingDays(day, -left);
      return on !== null && on > context.owedSince! && on < day ? [opening(name, on)] : [];
    });
    return [...alarms, ...atTheEnd(due, context.overdue?.dueOn === day)];
  });
}

/** Silence takes effect by itself once receipt is on file and fifteen working days are over (Art. 32). */
function consultations(context: ReleaseContext, calendar: WorkingCalendar): Deadline[] {
  return context.consultations.filter(isOpen).flatMap((each) => {
    const due = answerDue(context, each, calendar);
    if (due === null) return deadline(`receipt:consultation:${each.id}`, calendar.dueAfter(each.sentOn, context.policy.stageLimits.receiptOfLetter), (known) => atTheEnd(known).slice(0, 1));
    const silent = (dueOn: CivilDate): DeadlineStage => ({ ...afterEndOf('lapsed', dueOn), command: { type: 'THIRD_PARTY_SILENT', payload: { consultationId: each.id }, on: dueOn } });
    return deadline(`consultation:${each.id}`, due, ({ dueOn }) => (dueOn ? [silent(dueOn)] : []));
  });
}

function limitOf({ stage, policy }: ReleaseContext): readonly [key: string, workingDays: number] | null {
  const { stageLimits, release } = policy;
  switch (stage?.name) {
    case 'FLAGGED': return ['stage:assignment', stageLimits.assignment];
    case 'EVALUATION': return ['stage:evaluation', release.evaluationWorkingDays];
    case 'SECRECY_CHECK': return ['stage:secrecyReview', stageLimits.secrecyReview];
    case 'LEGALITY_REVIEW': return ['stage:legalityReview', stageLimits.legalityReview];
    case 'HEAD_DECISION': case 'DECISION': return ['stage:approval', stageLimits.approval];
    default: return null;
  }
}

/** Internal limits. They move no other date. */
function stages(context: ReleaseContext, calendar: WorkingCalendar): Deadline[] {
  const limit = limitOf(context);
  const since = context.stage?.since ?? '';
  if (limit === null || !calendar.covers(since)) return [];
  return deadline(limit[0], calendar.dueAfter(since, limit[1]), (due) => atTheEnd(due));
}

/** Art. 18: the date named in the decision, and the day on which its ground is expected to be gone. */
function lookAgain({ decision }: ReleaseContext, calendar: WorkingCalendar): Deadline[] {
  const look = (key: string, day: CivilDate | null | undefined, because: 'date' | 'ground-ended') => (!day ? [] : deadline(key, dayToLook(day, calendar), ({ dueOn }) =>
    [{ ...opening('come', dueOn!), command: { type: 'LOOK_AGAIN', payload: { because }, on: dueOn! } }]));
  return [...look('look-again', decision?.lookAgainOn, 'date'), ...look('ground-ends', decision?.groundEndsOn, 'ground-ended')];
}

/** Every clock that runs on a release now. */
export function deadlinesOf(context: ReleaseContext, calendar: WorkingCalendar): readonly Deadline[] {
  switch (context.stage?.name) {
    case 'PUBLISHED': case 'WITHDRAWN': case 'SUPERSEDED': case 'MERGED': case 'DISMISSED': return [];
    case 'NOT_NOW': return lookAgain(context, calendar);
    default: return [...publication(context, calendar), ...consultations(context, calendar), ...stages(context, calendar)];
  }
}
