import type { CivilDate } from '../../../workflows/clock/civil-date.js';

/** Colours of the work plan, mildest first; `overdue` once the target has passed. A clock that stands still has none. */
export const ALARMS = ['none', 'reminder', 'yellow', 'red', 'overdue'] as const;
export type Alarm = (typeof ALARMS)[number];

export const CLOCK_STATES = ['notStarted', 'running', 'paused', 'stopped', 'ended'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** `due`: the most urgent first. `received`, `changed`: the latest first. */
export const SORTS = ['due', 'received', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/** `none`: neither limit was passed. */
export const OVERDUE = ['none', 'target', 'statutory'] as const;

/** What a clock that stands still waits for. */
export const PAUSE_REASONS = ['correction', 'payment', 'third-party', 'organ'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** `mine`: what I am the officer of, or what waits for me by name or for a role I hold. `unit`: what my units have in hand. `watched`: what I watch, closed requests too. */
export const SCOPES = ['mine', 'unit', 'watched'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whose list it is, for `Scope`. */
export interface ListReader {
  readonly personId: string;
  readonly roles: readonly { readonly role: string; readonly organId: string; readonly unitId: string | null }[];
}

/** What a list shows. Everything that is given has to hold. */
export interface ListFilter {
  readonly scope?: Scope;
  readonly organId?: string;
  readonly unitId?: string;
  readonly officerId?: string;
  readonly states?: readonly string[];
  /** A reply is still owed, or not. */
  readonly open?: boolean;
  readonly clockState?: ClockState;
  readonly alarm?: Alarm;
  /** Working days left to the target, at most. */
  readonly daysLeftAtMost?: number;
  readonly channel?: string;
  readonly outcome?: string;
  /** Passed this limit, or none, whether replied to since or not. */
  readonly overdue?: (typeof OVERDUE)[number];
  readonly flag?: string;
  readonly pause?: PauseReason;
  /** The reply period was extended, or was not. */
  readonly extended?: boolean;
  /** Part of number, title or content. */
  readonly text?: string;
  readonly receivedFrom?: CivilDate;
  readonly receivedTo?: CivilDate;
  readonly sort?: Sort;
}
