import type { Blocker } from '../release-gate/release-check.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** What is enclosed with a letter has not passed the release check. */
export class EnclosureBlockedError extends DomainError {
  readonly code = 'file-not-cleared';

  constructor(blockers: readonly Blocker[]) {
    const said = (language: 'zh' | 'en') => [...new Set(blockers.map(({ message }) => message[language]))].join(language === 'zh' ? '；' : '; ');
    super({
      zh: `随附文件的外发检查还有${blockers.length}项未处理：${said('zh')}。处理或者经批准放行后方可送达。`,
      en: `The release check of the enclosures has ${blockers.length} open finding(s): ${said('en')}. Resolve them, or have them let pass.`,
    }, { blockers });
  }
}
