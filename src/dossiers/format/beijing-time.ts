import type { Instant } from '../../../workflows/clock/civil-date.js';

const OFFSET_MS = 8 * 3_600_000;

/** `2026-01-05 09:00:00`, as clocks in Asia/Shanghai show it. */
export function beijingTime(at: Instant): string {
  return new Date(at + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
