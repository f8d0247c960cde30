import type { ClockAnswer } from './command.js';

/** What became of one due date. */
export interface ClockChange {
  readonly key: string;
  readonly before: ClockAnswer | null;
  readonly after: ClockAnswer | null;
}

/** The dates that differ between two moments of a case. */
export function clockChanges(before: readonly ClockAnswer[], after: readonly ClockAnswer[]): ClockChange[] {
  const keys = new Set([...before, ...after].map((each) => each.key));
  return [...keys].map((key) => ({ key, before: before.find((each) => each.key === key) ?? null, after: after.find((each) => each.key === key) ?? null }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}
