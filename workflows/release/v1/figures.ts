import type { WorkingCalendar } from '../../clock/calendar.js';
import type { CivilDate } from '../../clock/civil-date.js';
import { certain, type DueDate } from '../../clock/due-date.js';
import type { Consultation } from './consultation.js';
import type { ReleaseContext } from './context.js';

/** The last day for publication: twenty working days from the decision (Art. 26). Null while none is owed. */
export function publicationDue({ owedSince, policy }: ReleaseContext, calendar: WorkingCalendar): DueDate | null {
  return owedSince === null || !calendar.covers(owedSince) ? null : calendar.dueAfter(owedSince, policy.release.publicationWorkingDays);
}

/** The last day of a third party's time to answer; null until its receipt is known (Art. 32). */
export function answerDue({ policy }: ReleaseContext, { receivedOn }: Consultation, calendar: WorkingCalendar): DueDate | null {
  return receivedOn === null ? null : calendar.dueAfter(receivedOn, policy.thirdPartyAnswerWorkingDays);
}

/** A day that people set: from a day off it moves to the next working day; where no calendar is published it stands as it was set. */
export function dayToLook(on: CivilDate, calendar: WorkingCalendar): DueDate {
  const rolled = calendar.covers(on) ? calendar.rollForwardDue(on) : null;
  return rolled?.dueOn ? rolled : certain(on);
}

/** Working days from the limit to the publication: 0 on time, one at least where it was late, null where the calendar cannot tell. */
export function latenessOf(context: ReleaseContext, publishedOn: CivilDate, calendar: WorkingCalendar): number | null {
  const dueOn = publicationDue(context, calendar)?.dueOn ?? null;
  if (dueOn === null || !calendar.covers(publishedOn)) return null;
  return publishedOn <= dueOn ? 0 : Math.max(1, calendar.estimateWorkingDaysBetween(dueOn, publishedOn));
}
