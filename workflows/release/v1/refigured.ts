import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import type { Consultation } from './consultation.js';
import type { ReleaseContext } from './context.js';
import { answerDue, latenessOf, publicationDue } from './figures.js';

/**
 * What the clock itself wrote into the case holds only as long as the facts and the calendar bear it out: silence, a passed limit,
 * lateness.
 */
export function refigured(context: ReleaseContext, calendar: WorkingCalendar, today: CivilDate): ReleaseContext {
  const silence = (each: Consultation): Consultation => {
    if (each.answer !== 'SILENT') return each;
    const due = answerDue(context, each, calendar)?.dueOn ?? null;
    if (due !== null && today > due) return { ...each, endedOn: due };
    // Only where somebody can still wait for an answer does it become open again; a decision on silence stays what it was.
    return context.stage?.name === 'EVALUATION' || context.stage?.name === 'THIRD_PARTY_CHECK' ? { ...each, answer: null, endedOn: null, override: null } : each;
  };
  const { publication, overdue } = context;
  const dueOn = publicationDue(context, calendar)?.dueOn ?? null;
  const passed = overdue === null || dueOn === null || dueOn >= (publication?.on ?? today) ? null : { dueOn, since: addDays(dueOn, 1) };
  return { ...context, consultations: context.consultations.map(silence), overdue: passed, publication: publication && { ...publication, late: latenessOf(context, publication.on, calendar) } };
}
