import type { WorkingCalendar } from '../../clock/calendar.js';
import { addDays, type CivilDate } from '../../clock/civil-date.js';
import type { Consultation } from './consultation.js';
import type { ReleaseContext } from './context.js';
import { answerDue, latenessOf, publicationDue } from './figures.js';

/** States from which something of a third party may still be published. */
const WAITING = new Set(['EVALUATION', 'THIRD_PARTY_CHECK', 'SECRECY_CHECK', 'SECRECY_REFERRED', 'LEGALITY_REVIEW', 'HEAD_DECISION', 'DECISION', 'PUBLICATION']);

/**
 * What the clock itself wrote into the case holds only as long as the facts and the calendar bear it out: silence, a passed limit,
 * lateness.
 */
export function refigured(context: ReleaseContext, calendar: WorkingCalendar, today: CivilDate): ReleaseContext {
  const silence = (each: Consultation): Consultation => {
    if (each.answer !== 'SILENT') return each;
    const due = answerDue(context, each, calendar)?.dueOn ?? null;
    if (due !== null && today > due) return { ...each, endedOn: due };
    // It may answer yet: until then nothing is agreed to, decided or published. What is published, or rests, stays what it was.
    return WAITING.has(context.stage?.name ?? '') ? { ...each, answer: null, endedOn: null, override: null } : each;
  };
  const { publication, overdue } = context;
  const dueOn = publicationDue(context, calendar)?.dueOn ?? null;
  const passed = overdue === null || dueOn === null || dueOn >= (publication?.on ?? today) ? null : { dueOn, since: addDays(dueOn, 1) };
  return { ...context, consultations: context.consultations.map(silence), overdue: passed, publication: publication && { ...publication, late: latenessOf(context, publication.on, calendar) } };
}
