import type { WorkingCalendar } from './calendar.js';
import type { CivilDate } from './civil-date.js';
import { estimated, NO_DUE_DATE, reachedOn, type DueDate } from './due-date.js';
import type { PauseInterval } from './pauses.js';

/** One limit, counted out. */
export interface LimitPlan {
  readonly due: DueDate;
  /** The pauses that moved it, or, the last one if it is still open, that hold it. */
  readonly applied: readonly PauseInterval[];
  readonly held: boolean;
  /** Working days of the ended pauses that moved it. */
  readonly excludedWorkingDays: number;
}

/**
 * Counts `workingDays` after `start` and moves the day reached forward by the working days of each pause in turn. A pause that
 * opens on the day reached so far still counts: the period ends with that day (domain §4.1 point 1). One that opens later
 * does not: an expired period is not revived.
 */
export function planLimit(start: CivilDate, workingDays: number, pauses: readonly PauseInterval[], calendar: WorkingCalendar): LimitPlan {
  const applied: PauseInterval[] = [];
  let excluded = 0;
  let known = true;
  let due = calendar.dueAfter(start, workingDays);
  for (const pause of pauses) {
    if (pause.openedOn > reachedOn(due)!) break;
    applied.push(pause);
    if (pause.endedOn === null) return { due: NO_DUE_DATE, applied, held: true, excludedWorkingDays: excluded };
    excluded += calendar.estimateWorkingDaysBetween(pause.openedOn, pause.endedOn);
    known &&= calendar.covers(pause.openedOn) && calendar.firstUncoveredFrom(pause.openedOn) > pause.endedOn;
    due = calendar.dueAfter(start, workingDays + excluded);
  }
  return { due: known ? due : doubtful(due), applied, held: false, excludedWorkingDays: excluded };
}

/** A day reached by counting days that no document decides is an estimate, even where it lies before them. */
function doubtful(due: DueDate): DueDate {
  return due.dueOn === null ? due : estimated(due.dueOn);
}

/** A date set by the organ itself (Art. 35); on a day off it moves to the next working day (Civil Code 203). */
export function fixedLimit(untilOn: CivilDate, calendar: WorkingCalendar): LimitPlan {
  return { due: calendar.rollForwardDue(untilOn), applied: [], held: false, excludedWorkingDays: 0 };
}
