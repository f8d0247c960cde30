/** How a handler tells how far it is, and learns that nobody waits for it any more. */
export interface WorkProgress {
  /**
   * Shown to those who wait. Throws `WorkAbandonedError` when the work was taken away meanwhile (the process ends, the limit is over, or
   * another process took it): stop then.
   */
  report(done: number, of: number): Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Does work of one kind. It is run at least once and possibly again, also after it succeeded (the process may die before that is noted) and,
 * rarely, in two processes at once: **it must be idempotent**. It runs outside any transaction and writes through `UnitOfWork` as everybody.
 * What it throws is kept as `last_error` and logged, so its message must hold no personal data.
 */
export interface WorkHandler {
  readonly kind: string;
  /** The longest it may take, ten minutes unless given. After that the attempt counts as failed. */
  readonly limitMs?: number;
  run(subject: string, progress: WorkProgress): Promise<void>;
  /** Called before the work is given up, so that somebody is told; idempotent too. While it fails, it is tried again every hour. */
  giveUp?(subject: string, error: string): Promise<void>;
}

/** Thrown by a handler whose work can never succeed: it is given up without further attempts. No personal data in the message. */
export class WorkImpossibleError extends Error {}

/** The work was taken from the one who is at it. */
export class WorkAbandonedError extends Error {
  constructor() {
    super('the work was taken away');
  }
}
