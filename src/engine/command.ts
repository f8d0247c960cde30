import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Deadline } from '../../workflows/definition.js';
import type { Tx } from '../platform/database/unit-of-work.js';

/** What the engine asks before it decides: may this actor do this to a case of this organ in this state? Throws ForbiddenError. */
export type Authorize = (position: { readonly organId: string; readonly state: string; readonly unitId: string | null; readonly officerId: string | null }) => void;

interface Asked {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Day of the fact; today unless given. */
  readonly on?: CivilDate;
  /** Null for the system itself. */
  readonly actorId: string | null;
  /** Idempotency key; the same key with the same content gets the same answer. */
  readonly key?: string;
  /** What tells two requests under one key apart; the payload unless given (a payload with personal data is not hashed as it is). */
  readonly fingerprint?: string;
  readonly authorize?: Authorize;
  /** Rows that belong to the same act, written first in the same transaction; returns the payload as the workflow takes it. */
  readonly prepare?: (tx: Tx, caseId: string) => Promise<Readonly<Record<string, unknown>>>;
}

export interface OpenCase extends Asked {
  readonly definition: string;
  /** Chosen by the caller where other rows have to refer to the case. */
  readonly caseId?: string;
}

export interface CaseCommand extends Asked {
  readonly caseId: string;
  /** The revision the client saw; a mismatch is refused. */
  readonly expectedRevision?: number;
}

/** The answer to an applied command, and what a repeated key gets again. */
export interface CommandAnswer {
  readonly caseId: string;
  readonly revision: number;
  /** Main state, as `UNDER_REVIEW`. */
  readonly state: string;
  /** Every active state by region, as the chart has them. */
  readonly position: unknown;
  readonly open: boolean;
  /** Commands that state and standing rules allow now. */
  readonly allowed: readonly string[];
  readonly clocks: readonly ClockAnswer[];
}

export interface ClockAnswer {
  readonly key: string;
  readonly dueOn: CivilDate | null;
  readonly provisional: boolean;
  readonly estimatedOn: CivilDate | null;
  readonly running: boolean;
}

export const clockAnswer = ({ key, due, running }: Deadline): ClockAnswer =>
  ({ key, dueOn: due.dueOn, provisional: due.provisional, estimatedOn: due.estimatedOn, running });

/** A wake-up of a deadline, by ids only. */
export interface DeadlineRef {
  readonly caseId: string;
  readonly key: string;
  readonly generation: number;
  readonly stage: string;
}
