import { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { civilDateOf, instantOf, isCivilDate, type CivilDate, type Instant } from '../../../workflows/clock/civil-date.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';

/** The sample data need some months before today. */
export const EARLIEST: CivilDate = '2025-10-01';

/** The day on which the demonstration plays, and when it starts to flow. */
export interface DemoDay {
  readonly today: CivilDate;
  /** Absent where it is the machine's own present. */
  readonly startsAt?: Instant;
}

/** The last day of the published calendar: beyond it nothing can be received, so no demonstration can play there. */
export function latestDay(): CivilDate {
  return WorkingCalendar.published().coverage.at(-1)!.to;
}

/**
 * The machine's day, or another one at the same time of day; the last day of the published calendar when the machine is beyond it.
 * Errors: `ValidationFailedError` for a day that is none or on which the demonstration cannot play.
 */
export function demoDay(asked: string | undefined, now: Instant): DemoDay {
  const present = civilDateOf(now);
  const day = asked ?? (present > latestDay() ? latestDay() : present);
  if (!isCivilDate(day) || day < EARLIEST || day > latestDay()) {
    throw ValidationFailedError.at('--today', { zh: `应为 ${EARLIEST} 至 ${latestDay()} 之间的日期`, en: `must be a day from ${EARLIEST} to ${latestDay()}` });
  }
  return day === present ? { today: day } : { today: day, startsAt: instantOf(day) + (now - instantOf(present)) };
}
