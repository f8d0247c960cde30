import { DomainError } from '../../platform/errors/domain-error.js';
import type { Item } from './item.js';

/** It no longer is what the public reads under its number: it was withdrawn, or another took its place. */
export class ItemNotPublishedError extends DomainError {
  readonly code = 'already-exists';

  constructor({ indexNumber, status }: Item) {
    super({ zh: `索引号 ${indexNumber} 的信息此前已经${status === 'withdrawn' ? '撤回' : '被替代'}。`, en: `Item ${indexNumber} was ${status} before.` }, { indexNumber, status });
  }
}
