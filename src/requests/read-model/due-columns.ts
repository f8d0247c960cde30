import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { reachedOn, type DueDate } from '../../../workflows/clock/due-date.js';
import type { Projection } from '../../../workflows/definition.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { clockOf } from '../../../workflows/request/v1/figures.js';
import { NO_DAY } from '../no-day.js';
import { alarmDays, NO_ALARMS, type AlarmDays } from './alarm-days.js';

export interface DueColumns extends AlarmDays {
  readonly clock_state: string;
  readonly target_due_on: CivilDate;
  readonly target_provisional: boolean;
  readonly statutory_due_on: CivilDate;
  readonly statutory_provisional: boolean;
}

/**
 * The dates a worklist goes by. While both sides have not confirmed yet no clock runs, but the presumed target warns all the same
 * (domain §4.2); for a further reply ordered by a court or another organ it is the day set there. While the clock stands still
 * there is no date, and nothing turns red.
 */
export function dueColumns(context: RequestContext, projection: Projection, calendar: WorkingCalendar): DueColumns {
  const clock = clockOf(context, calendar);
  const { target, statutory, presumed } = datesOf(clock, projection);
  const dueOn = target && reachedOn(target);
  return {
    // A request withdrawn before it counted as received never had a clock, and will have none.
    clock_state: clock.state === 'notStarted' && !projection.summary.open ? 'ended' : clock.state,
    target_due_on: dueOn ?? NO_DAY,
    target_provisional: presumed || (target?.provisional ?? false),
    statutory_due_on: (statutory && reachedOn(statutory)) ?? NO_DAY,
    statutory_provisional: statutory?.provisional ?? false,
    ...(dueOn ? alarmDays(dueOn, context.policy, calendar) : NO_ALARMS),
  };
}

interface Dates {
  readonly target: DueDate | null;
  readonly statutory: DueDate | null;
  /** The target is no legal date. */
  readonly presumed: boolean;
}

function datesOf(clock: ReturnType<typeof clockOf>, { summary, deadlines }: Projection): Dates {
  const due = (key: string) => deadlines.find((each) => each.key === key)?.due ?? null;
  if (clock.state === 'running') return { target: clock.target, statutory: clock.statutory, presumed: false };
  if (clock.state === 'notStarted') return { target: due('presumed-target'), statutory: null, presumed: true };
  if (clock.state === 'ended' && summary.open) return { target: due('supplement'), statutory: null, presumed: false };
  return { target: null, statutory: null, presumed: false };
}
