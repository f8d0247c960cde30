import { DomainError } from '../../platform/errors/domain-error.js';

/** A header that the request needs is absent or makes no sense. */
export class BadHeaderError extends DomainError {
  readonly code = 'bad-request';
}
