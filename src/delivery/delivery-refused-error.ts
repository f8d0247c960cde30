import type { Refusal } from '../../workflows/definition.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** A letter cannot be delivered so, or not now: why, with the rule behind it. Nothing was changed. */
export class DeliveryRefusedError extends DomainError {
  readonly code = 'transition-refused';

  constructor(readonly refusals: readonly Refusal[]) {
    super(
      { zh: refusals.map(({ message }) => message.zh).join(''), en: refusals.map(({ message }) => message.en).join(' ') },
      { refusals },
    );
  }
}
