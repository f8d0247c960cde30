import type { Instant } from '../../../workflows/clock/civil-date.js';

export type WorkState = 'waiting' | 'running' | 'done' | 'given-up';

/** How a piece of work stands, for those who wait for it. */
export interface WorkItem {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly state: WorkState;
  readonly attempts: number;
  /** Null until the handler reported. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Of the last attempt that failed. */
  readonly lastError: string | null;
  /** When the next attempt comes; null when there is none, or one is under way. */
  readonly nextAt: Instant | null;
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
}

export interface WorkLine {
  id: string; kind: string; subject: string; state: WorkState; attempts: number; next_at: number | string; progress_done: number | null; progress_of: number | null;
  last_error: string | null; created_at: number | string; done_at: number | string | null;
}

export function workItemOf(line: WorkLine): WorkItem {
  const { progress_done: done, progress_of: of } = line;
  return {
    id: line.id, kind: line.kind, subject: line.subject, state: line.state, attempts: Number(line.attempts),
    progress: done === null || of === null ? null : { done: Number(done), of: Number(of) },
    lastError: line.last_error, nextAt: line.state === 'waiting' ? Number(line.next_at) : null,
    createdAt: Number(line.created_at), doneAt: line.done_at === null ? null : Number(line.done_at),
  };
}
