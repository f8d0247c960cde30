import { DomainError } from '../../platform/errors/domain-error.js';

/** More letters wait to be made into files than the machine makes in reasonable time. */
export class RenderingBusyError extends DomainError {
  readonly code = 'unavailable';
  override readonly retryAfterSeconds = 10;

  constructor() {
    super({ zh: '正在生成的文书较多，请稍后再试。', en: 'Many letters are being made into files. Try again shortly.' });
  }
}

/** The thread died or took too long on this letter. */
export class RenderingFailedError extends DomainError {
  readonly code = 'unavailable';
  override readonly retryAfterSeconds = 60;

  constructor(why: string) {
    super({ zh: `文书文件生成失败（${why}）。请稍后再试；多次失败的，请与系统管理员联系。`, en: `The letter could not be made into a file (${why}). Try again shortly; if it keeps failing, tell the administrator.` });
  }
}
