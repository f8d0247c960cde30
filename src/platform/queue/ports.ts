/** One stage of one deadline of a case, as the database knows it. */
export interface DeadlineRef {
  readonly caseId: string;
  /** The deadline's key within the case: `statutory`, `consultation:2`, … */
  readonly key: string;
  /** Counts the times the deadline was set; a wake-up of an older generation means nothing. */
  readonly generation: number;
  /** `reminder`, `yellow`, `red`, `due`, `overdue`, … */
  readonly stage: string;
}

/**
 * Gives deadlines their effect. The queue calls it too often rather than too rarely: early, late, twice, and from two
 * processes at once. Each call reads the database and does only what is due there and not yet done.
 */
export abstract class DeadlineEnforcer {
  /** Enforces every stage that is due by now, in order of time. Answers how many took effect. */
  abstract enforceDue(): Promise<number>;
  /** Enforces one stage if it is due, still of that generation, and not yet done. */
  abstract enforceOne(ref: DeadlineRef): Promise<void>;
}

/** Does background work. Called as carelessly as `DeadlineEnforcer`, and from several jobs at once. */
export abstract class DueWork {
  /** Runs all that is due by now and that nobody else is at. Answers how many pieces were done. */
  abstract runDue(): Promise<number>;
}

/** Delivers what the outbox holds. Called as carelessly as `DeadlineEnforcer`. */
export abstract class OutboxRelay {
  /** Delivers what is unsent. Answers how many were delivered. */
  abstract relay(): Promise<number>;
}
