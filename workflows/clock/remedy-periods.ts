import type { WorkingCalendar } from './calendar.js';
import { addDays, addMonths, type CivilDate } from './civil-date.js';
import type { DueDate } from './due-date.js';

/*
 * The applicant's periods run in calendar days and months from the day the act became known to it, that is from receipt of the
 * reply. The day of receipt is not counted (Civil Code 201); a period that would end on a day off ends on the first day after
 * it (Civil Code 203; APLI 48). They belong to the applicant: use the public calendar, not one with an office's own closures.
 */

/** Administrative Reconsideration Law 20: 60 days. */
export function reconsiderationUntil(receivedOn: CivilDate, calendar: WorkingCalendar): DueDate {
  return calendar.rollForwardDue(addDays(receivedOn, 60));
}

/** Administrative Procedure Law 46: six months, to the corresponding day or the end of the month (Civil Code 202). */
export function suitUntil(receivedOn: CivilDate, calendar: WorkingCalendar): DueDate {
  return calendar.rollForwardDue(addMonths(receivedOn, 6));
}

/** Administrative Procedure Law 45: 15 days from receipt of the reconsideration decision. */
export function suitAfterReconsiderationUntil(decisionReceivedOn: CivilDate, calendar: WorkingCalendar): DueDate {
  return calendar.rollForwardDue(addDays(decisionReceivedOn, 15));
}
