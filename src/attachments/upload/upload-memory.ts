import { UnavailableError } from '../../platform/errors/general-errors.js';

/** Bytes that files under way may take up together in one process, unless a single one may have more. */
const MOST = 128 * 1024 * 1024;

/** Counts what uploads hold in memory, so that many at once cannot bring the process down. */
export class UploadMemory {
  private readonly most: number;
  private held = 0;

  /** @param most bytes that files under way may take up together; never less than the largest one may have */
  constructor(fileLimit: number, most = MOST) {
    this.most = Math.max(most, fileLimit);
  }

  /** Errors: `UnavailableError` when there is no room; try again when others are done. */
  take(bytes: number): void {
    if (this.held + bytes > this.most) {
      throw new UnavailableError({ zh: '正在上传的文件过多，请稍后重试。', en: 'Too many files are being uploaded; try again shortly.' });
    }
    this.held += bytes;
  }

  give(bytes: number): void {
    this.held -= bytes;
  }
}
