import { DomainError } from '../../platform/errors/domain-error.js';
import type { PublicItem } from './public-item.js';

/** What was there was taken back: told with the notice, for good. */
export class ItemWithdrawnError extends DomainError {
  readonly code = 'gone';

  constructor({ indexNumber, withdrawal }: PublicItem) {
    super({ zh: `索引号 ${indexNumber} 的信息已撤回。`, en: `Item ${indexNumber} was withdrawn.` }, { indexNumber, withdrawnOn: withdrawal?.on ?? null, notice: withdrawal?.notice ?? null });
  }
}
