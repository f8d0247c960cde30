import type { CivilDate } from './civil-date.js';

/**
 * The result of counting towards a day. Where the published calendar does not reach, `dueOn` is null, `provisional` true,
 * and `estimatedOn` carries the day that the statutory holidays alone would give (never shown as certain).
 * A clock that is paused or stopped has neither.
 */
export interface DueDate {
  readonly dueOn: CivilDate | null;
  readonly provisional: boolean;
  readonly estimatedOn: CivilDate | null;
}
