import { Injectable, type OnModuleInit } from '@nestjs/common';
import { extractText } from '../../documents/extract-text.js';
import type { Extraction } from '../../documents/extraction.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileDamagedError, FileMissingError } from '../../platform/storage/storage-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { WorkImpossibleError, type WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { AttachmentRows, type StoredAttachment } from '../attachment-rows.js';
import { searchTextOf } from './search-text.js';
import { EXTRACT_TEXT } from '../work-kinds.js';

/** Reads the text of a new file. What a file of bad will does to the reader is told as a state; the worker goes on. */
@Injectable()
export class ExtractAttachmentText implements WorkHandler, OnModuleInit {
  readonly kind = EXTRACT_TEXT;

  constructor(
    private readonly handlers: WorkHandlers,
    private readonly rows: AttachmentRows,
    private readonly files: StoredFiles,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(attachmentId: string): Promise<void> {
    const [row] = await this.rows.find(this.reads, 'id = ?', [attachmentId]);
    if (!row) throw new WorkImpossibleError('there is no such attachment');
    if (row.text_state !== 'waiting') return;
    await this.keep(row, await extractText(await this.bytes(row.file_id), row.media_type));
  }

  async giveUp(attachmentId: string, error: string): Promise<void> {
    await this.work.run((tx) => tx.execute(
      "UPDATE attachments SET text_state = 'failed', text_detail = ? WHERE id = ? AND text_state = 'waiting'", [error.slice(0, 100), attachmentId]));
  }

  private async bytes(fileId: string): Promise<Buffer> {
    try {
      return await this.files.get(fileId);
    } catch (error) {
      if (error instanceof FileMissingError || error instanceof FileDamagedError) throw new WorkImpossibleError(error.code);
      throw error;
    }
  }

  /** Two processes may come here with the same file: one of them keeps its text. */
  private async keep(row: StoredAttachment, { state, text, detail }: Extraction): Promise<void> {
    const kept = text === '' ? null : await this.files.put(Buffer.from(text), { provisional: true });
    const { title } = this.rows.opened(row);
    const first = await this.work.run(async (tx) => {
      const marked = await tx.execute(
        "UPDATE attachments SET text_state = ?, text_detail = ?, text_file_id = ?, search_text = ? WHERE id = ? AND text_state = 'waiting'",
        [state, detail?.slice(0, 100) ?? null, kept?.id ?? null, searchTextOf(title, text), row.id]);
      if (kept && marked === 1) await this.files.keep(tx, kept.id);
      return marked === 1;
    });
    if (kept && !first) await this.files.discard(kept.id);
  }
}
