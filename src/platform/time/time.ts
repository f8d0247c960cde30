import { civilDateOf, type CivilDate, type Instant } from '../../../workflows/clock/civil-date.js';

/** The only way by which the present enters the product. */
export abstract class Time {
  /** The present, in epoch milliseconds. */
  abstract now(): Instant;

  /** The present day in Asia/Shanghai. */
  today(): CivilDate {
    return civilDateOf(this.now());
  }
}

/** The machine's clock. */
export class SystemTime extends Time {
  now(): Instant {
    return Date.now();
  }
}
