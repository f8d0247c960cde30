import fc from 'fast-check';
import { ACCOUNT_RULE, afterAttempt, afterSuccess, NO_FAILURES, waitMs, type Failures } from './lock-out.js';

const NOON = 1_780_000_000_000;

function fail(times: number, from: Failures = NO_FAILURES): Failures {
  return Array.from({ length: times }).reduce<Failures>((state) => afterAttempt(state, ACCOUNT_RULE, NOON), from);
}

describe('lock-out against guessing', () => {
  it('lets four mistakes pass, then makes each further attempt wait twice as long', () => {
    expect(waitMs(fail(4), NOON)).toBe(0);
    expect([5, 6, 7, 8].map((times) => waitMs(fail(times), NOON))).toEqual([30_000, 60_000, 120_000, 240_000]);
  });

  it('never makes anybody wait longer than a quarter of an hour', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (failures) => {
      return waitMs(afterAttempt({ failures, lastAt: NOON, blockedUntil: 0 }, ACCOUNT_RULE, NOON), NOON) <= 900_000;
    }));
  });

  it('forgets after a quiet day', () => {
    expect(afterAttempt(fail(9), ACCOUNT_RULE, NOON + 24 * 3_600_000 + 1).failures).toBe(1);
    expect(afterAttempt(fail(9), ACCOUNT_RULE, NOON + 24 * 3_600_000).failures).toBe(10);
  });

  it('takes a right attempt back and opens again', () => {
    expect(afterSuccess(fail(5))).toEqual({ failures: 4, lastAt: NOON, blockedUntil: 0 });
  });
});
