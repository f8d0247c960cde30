/** Injection token of `SessionLimits`. */
export const SESSION_LIMITS = Symbol('SessionLimits');

export interface SessionLimits {
  /** A session unused for this long ends. */
  readonly idleMs: number;
  /** No session lives longer, however much it is used. */
  readonly absoluteMs: number;
}

const HOUR = 3_600_000;
/** A lunch break passes, a night does not. */
export const OFFICE_SESSION_LIMITS: SessionLimits = { idleMs: 2 * HOUR, absoluteMs: 12 * HOUR };
/** Where time is moved by hand, jumping a month must not sign everybody out. */
export const DEMO_SESSION_LIMITS: SessionLimits = { idleMs: 24 * 3660 * HOUR, absoluteMs: 24 * 3660 * HOUR };
/** `last_seen_at` is written at most this often, so that reading does not become writing. */
export const SEEN_EVERY_MS = 60_000;
