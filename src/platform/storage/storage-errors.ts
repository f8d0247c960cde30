import { DomainError } from '../errors/domain-error.js';
import { UnavailableError } from '../errors/general-errors.js';

/** The register knows a file, but the storage no longer has it. The case itself is not touched by it. */
export class FileMissingError extends DomainError {
  readonly code = 'file-missing';

  constructor(id: string) {
    super({
      zh: '文件已不在存储中，无法读取；案件其他事项不受影响。请联系管理员从备份恢复，或者重新上传。',
      en: 'The storage no longer has this file, so it cannot be read; nothing else of the case is touched. Have it restored from a backup, or upload it anew.',
    }, { fileId: id });
  }
}

/** What the storage has is not what was stored. It is never handed out. */
export class FileDamagedError extends DomainError {
  readonly code = 'file-damaged';

  constructor(id: string) {
    super({
      zh: '文件内容与存入时不一致（已损坏或者被改动），不予提供。请联系管理员从备份恢复。',
      en: 'The file is not what was stored (damaged or changed), so it is not handed out. Have it restored from a backup.',
    }, { fileId: id });
  }
}

/** The storage does not answer, or takes nothing. The cause is kept for the log. */
export function storageUnavailable(cause: unknown): UnavailableError {
  const error = new UnavailableError({ zh: '文件存储暂不可用，未作任何更改，请稍后重试。', en: 'The file storage is not available; nothing was changed. Try again later.' });
  error.cause = cause;
  return error;
}
