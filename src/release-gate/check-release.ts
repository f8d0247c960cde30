import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileNotClearedError } from '../attachments/attachment-errors.js';
import { Attachments } from '../attachments/attachments.js';
import { LEAK_CHECK_VERSION } from '../documents/leak-check-version.js';
import type { Leak } from '../documents/leak.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Bilingual } from '../platform/errors/bilingual.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { FileDamagedError, FileMissingError } from '../platform/storage/storage-errors.js';
import { WorkImpossibleError, type WorkHandler } from '../platform/work/work-handler.js';
import { WorkHandlers } from '../platform/work/work-handlers.js';
import { ReleaseRows } from './release-rows.js';

/** Kind of background work; the subject is the attachment's id. */
export const CHECK_RELEASE = 'check-release';

/** Re-opens a file that is to go out and looks for what should not leave with it. What a file of bad will does is a finding. */
@Injectable()
export class CheckRelease implements WorkHandler, OnModuleInit {
  readonly kind = CHECK_RELEASE;

  constructor(
    private readonly handlers: WorkHandlers,
    private readonly attachments: Attachments,
    private readonly rows: ReleaseRows,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(attachmentId: string): Promise<void> {
    const leaks = await this.leaksIn(attachmentId);
    await this.work.run((tx) => this.rows.keep(tx, attachmentId, leaks, LEAK_CHECK_VERSION));
  }

  /** Nobody looked into it, so it cannot leave. */
  async giveUp(attachmentId: string): Promise<void> {
    await this.work.run((tx) => this.rows.keep(tx, attachmentId, [uncheckable(GIVEN_UP)], LEAK_CHECK_VERSION));
  }

  private async leaksIn(attachmentId: string): Promise<Leak[]> {
    try {
      const { mediaType } = await this.attachments.one(this.reads, attachmentId);
      const bytes = await this.attachments.bytes(attachmentId);
      const { findLeaks } = await import('../documents/find-leaks.js');
      return await findLeaks(bytes, mediaType);
    } catch (error) {
      if (error instanceof NotFoundError) throw new WorkImpossibleError('there is no such attachment');
      if (error instanceof FileMissingError || error instanceof FileDamagedError || error instanceof FileNotClearedError) return [uncheckable(error.detail)];
      throw error;
    }
  }
}

const GIVEN_UP: Bilingual = { zh: '多次尝试均未能完成外发检查，请重新上传文件。', en: 'The release check failed again and again; upload the file anew.' };

function uncheckable(message: Bilingual): Leak {
  return { rule: 'cannot-be-checked', severity: 'error', where: {}, message, excerpt: null, count: 1 };
}
