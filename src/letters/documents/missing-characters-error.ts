import { DomainError } from '../../platform/errors/domain-error.js';

/** The letter holds characters that the fonts at hand cannot show: it would leave with holes. */
export class MissingCharactersError extends DomainError {
  readonly code = 'unavailable';

  constructor(missing: readonly string[]) {
    super({
      zh: `文书中有${missing.length}个字无法印出：${missing.join('')}。请改用通行的写法，或者另行处理后再出具。`,
      en: `The letter has ${missing.length} character(s) that cannot be printed: ${missing.join('')}. Write them differently.`,
    }, { missing });
  }
}
