import type { CivilDate } from './civil-date.js';

/** A text that is not a real calendar day written `YYYY-MM-DD` between 1900 and 2199. */
export class InvalidCivilDateError extends Error {
  override readonly name = 'InvalidCivilDateError';

  constructor(readonly text: string) {
    super(`Not a calendar day: ${JSON.stringify(text.slice(0, 40))}`);
  }
}

/**
 * A day on which no published notice has decided yet (or any more). Nothing is guessed for it: outside the notices
 * Monday–Friday is wrong in both directions (domain §10.3).
 */
export class OutsideCalendarError extends Error {
  override readonly name = 'OutsideCalendarError';

  constructor(readonly date: CivilDate) {
    super(`The working calendar does not reach ${date}`);
  }
}

/** A calendar source that contradicts itself, or two sources with one id. */
export class InvalidCalendarSourceError extends Error {
  override readonly name = 'InvalidCalendarSourceError';

  constructor(readonly sourceId: string, readonly reason: string) {
    super(`Calendar source ${sourceId}: ${reason}`);
  }
}
