import { civilDateOf } from '../../../workflows/clock/civil-date.js';
import type { LateEntry } from '../../../workflows/request/v1/late-entry.js';
import type { HistoryEntry } from '../../engine/record/history.js';

export interface EnteredLate {
  readonly enteredLate: boolean;
  readonly lateReason: string | null;
}

/** Whether somebody entered it after its day, and why. What the system notes by itself nobody entered. */
export function enteredLate({ on, at, actorId, payload }: Pick<HistoryEntry, 'on' | 'at' | 'actorId'> & { readonly payload: unknown }): EnteredLate {
  return { enteredLate: actorId !== null && on < civilDateOf(at), lateReason: (payload as LateEntry | null)?.lateReason ?? null };
}
