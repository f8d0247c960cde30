import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { addDays, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Policy } from '../../../workflows/clock/policy.js';
import { NO_DAY } from '../no-day.js';

export interface AlarmDays {
  readonly reminder_on: CivilDate;
  readonly yellow_on: CivilDate;
  readonly red_on: CivilDate;
}

export const NO_ALARMS: AlarmDays = { reminder_on: NO_DAY, yellow_on: NO_DAY, red_on: NO_DAY };

/** The first day of each alarm ahead of a due date: as many working days are left then as the case's policy says, or fewer. */
export function alarmDays(dueOn: CivilDate, { alarms }: Policy, calendar: WorkingCalendar): AlarmDays {
  const first = (left: number) => firstDayWithLeft(dueOn, left, calendar);
  return { reminder_on: first(alarms.reminder), yellow_on: first(alarms.yellow), red_on: first(alarms.red) };
}

/** The first day on which no more than `left` working days remain to the due date; an estimate where no calendar is published. */
export function firstDayWithLeft(dueOn: CivilDate, left: number, calendar: WorkingCalendar): CivilDate {
  const known = calendar.tryAddWorkingDays(dueOn, -left);
  if (known !== null) return known;
  let day = dueOn;
  for (let still = left; still > 0; ) {
    day = addDays(day, -1);
    if (calendar.isProbablyWorkingDay(day)) still -= 1;
  }
  return day;
}
