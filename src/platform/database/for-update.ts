import type { Dialect } from './unit-of-work.js';

/**
 * What to put after a `SELECT` within a unit of work to hold the row until its end. SQLite needs nothing, for it has one writer.
 * `skipLocked` leaves out rows that others hold: for work that is shared out.
 */
export function forUpdate(dialect: Dialect, options: { skipLocked?: boolean } = {}): string {
  if (dialect === 'sqlite') return '';
  return options.skipLocked ? ' FOR UPDATE SKIP LOCKED' : ' FOR UPDATE';
}
