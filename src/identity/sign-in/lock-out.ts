/**
 * How guessing is slowed down. Pure: a row of failures in, a row out. Locks are counted for accounts and for addresses, and for
 * accounts that do not exist as well, so that a lock tells nobody which names are real.
 */
export interface Failures {
  readonly failures: number;
  readonly lastAt: number;
  /** Nothing is tried before this instant. */
  readonly blockedUntil: number;
}

export interface LockOutRule {
  /** Failures that are free of any delay. */
  readonly free: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Without an attempt for this long everything is forgotten. */
  readonly forgetAfterMs: number;
}

const MINUTE = 60_000;
export const ACCOUNT_RULE: LockOutRule = { free: 5, firstDelayMs: MINUTE / 2, maxDelayMs: 15 * MINUTE, forgetAfterMs: 24 * 60 * MINUTE };
/** An address may stand for a whole office behind one router, so it is given more. */
export const ADDRESS_RULE: LockOutRule = { free: 30, firstDelayMs: MINUTE / 2, maxDelayMs: 15 * MINUTE, forgetAfterMs: 60 * MINUTE };

export const NO_FAILURES: Failures = { failures: 0, lastAt: 0, blockedUntil: 0 };

/** Milliseconds to wait before the next attempt; 0 when it may be made now. */
export function waitMs(state: Failures, now: number): number {
  return Math.max(0, state.blockedUntil - now);
}

/** Counts an attempt before it is verified, so that many at once gain nothing. From the `free`-th on each doubles the delay. */
export function afterAttempt(state: Failures, rule: LockOutRule, now: number): Failures {
  const failures = (now - state.lastAt > rule.forgetAfterMs ? 0 : state.failures) + 1;
  const beyond = failures - rule.free;
  const delay = beyond < 0 ? 0 : Math.min(rule.maxDelayMs, rule.firstDelayMs * 2 ** Math.min(beyond, 20));
  return { failures, lastAt: now, blockedUntil: delay === 0 ? 0 : now + delay };
}

/** Takes back an attempt that turned out to be right. */
export function afterSuccess(state: Failures): Failures {
  return { failures: Math.max(0, state.failures - 1), lastAt: state.lastAt, blockedUntil: 0 };
}
