import type { Bilingual } from './bilingual.js';
import type { ErrorCode } from './error-code.js';

/** Further members of the answer; texts in both languages inside them are shown in the client's language. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * A refusal that the client can understand and act on. `detail` tells what happened this time and what to do; it holds no
 * personal data, for it is logged. `message` is the English detail.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number;

  constructor(readonly detail: Bilingual, readonly members: Members = {}) {
    super(detail.en);
    this.name = new.target.name;
  }
}
