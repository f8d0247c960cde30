import { DomainError } from '../platform/errors/domain-error.js';

/** A file that is to go out has not been found clean yet. */
export class FileNotScannedError extends DomainError {
  readonly code = 'file-not-cleared';

  constructor(attachmentId: string) {
    super(
      { zh: '随附文件尚未完成查毒，完成并确认无毒后方可外发。', en: 'An enclosure has not been scanned yet; it leaves once it was found clean.' },
      { attachmentId },
    );
  }
}
