import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf, type Scanner } from '../../platform/config/files-config.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileDamagedError, FileMissingError } from '../../platform/storage/storage-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { WorkImpossibleError, type WorkHandler, type WorkProgress } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import type { ScanState } from '../attachment.js';
import { AttachmentRows } from '../attachment-rows.js';
import { SCAN_ATTACHMENT } from '../work-kinds.js';
import { scanWithClamd, ScanRefusedError, type Verdict } from './clamd.js';

/** Shows a new file to the virus scanner. Until there is an answer the file counts as not scanned, never as clean. */
@Injectable()
export class ScanAttachment implements WorkHandler, OnModuleInit {
  readonly kind = SCAN_ATTACHMENT;
  private readonly scanner: Scanner | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly handlers: WorkHandlers,
    private readonly rows: AttachmentRows,
    private readonly files: StoredFiles,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
  ) {
    this.scanner = filesOf(config).scanner;
  }

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(attachmentId: string, { signal }: WorkProgress): Promise<void> {
    const [row] = await this.rows.find(this.reads, 'id = ?', [attachmentId]);
    if (!row) throw new WorkImpossibleError('there is no such attachment');
    if (!this.scanner) return this.mark(attachmentId, 'not-configured', null);
    const verdict = await this.verdict(this.scanner, row.file_id, signal);
    await (verdict.clean ? this.mark(attachmentId, 'clean', null) : this.mark(attachmentId, 'infected', verdict.virus));
  }

  async giveUp(attachmentId: string, error: string): Promise<void> {
    await this.mark(attachmentId, 'failed', error);
  }

  private async verdict(scanner: Scanner, fileId: string, signal: AbortSignal): Promise<Verdict> {
    try {
      return await scanWithClamd(scanner, await this.files.get(fileId), signal);
    } catch (error) {
      if (error instanceof FileMissingError || error instanceof FileDamagedError) throw new WorkImpossibleError(error.code);
      if (error instanceof ScanRefusedError) throw new WorkImpossibleError(error.message);
      throw error;
    }
  }

  private async mark(id: string, state: ScanState, detail: string | null): Promise<void> {
    await this.work.run((tx) => tx.execute('UPDATE attachments SET scan_state = ?, scan_detail = ? WHERE id = ?', [state, detail?.slice(0, 200) ?? null, id]));
  }
}
