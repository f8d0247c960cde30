/** A day in Asia/Shanghai, written `YYYY-MM-DD`. */
export type CivilDate = string;

/** A point in time, in epoch milliseconds. */
export type Instant = number;
