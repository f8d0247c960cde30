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

/** No day can be named while the clock does not run. */
export const NO_DUE_DATE: DueDate = { dueOn: null, provisional: false, estimatedOn: null };

export function certain(dueOn: CivilDate): DueDate {
  return { dueOn, provisional: false, estimatedOn: null };
}

export function estimated(estimatedOn: CivilDate): DueDate {
  return { dueOn: null, provisional: true, estimatedOn };
}

/** The day reached as far as is known: certain, else estimated, else null. */
export function reachedOn(due: DueDate): CivilDate | null {
  return due.dueOn ?? due.estimatedOn;
}
