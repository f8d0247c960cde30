import { Inject, Injectable } from '@nestjs/common';
import { loadCase } from '../../engine/case-store.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf, type FilesConfig } from '../../platform/config/files-config.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { StoredFiles, type StoredFile } from '../../platform/storage/stored-files.js';
import { Time } from '../../platform/time/time.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { CaseFilesTooLargeError } from '../attachment-errors.js';
import type { FilePurpose } from '../attachment.js';
import { AttachmentRows } from '../attachment-rows.js';
import { searchTextOf } from '../text/search-text.js';
import type { AcceptedFile } from '../types/accept-file.js';
import { SCAN_ATTACHMENT, EXTRACT_TEXT } from '../work-kinds.js';

/** A file that was judged and stored, on its way into a case. */
export interface NewAttachment {
  readonly id: string;
  readonly caseId: string;
  readonly purpose: FilePurpose;
  readonly letterId?: string;
  readonly title?: string;
  readonly accepted: AcceptedFile;
  readonly file: StoredFile;
  /** Null where the applicant sent it online. */
  readonly by: string | null;
}

/** Writes the row of a new attachment, in the transaction of its command, and orders its scan and the reading of its text. */
@Injectable()
export class NewAttachments {
  private readonly limits: FilesConfig;

  constructor(
    @Inject(CONFIG) config: Config, private readonly rows: AttachmentRows, private readonly files: StoredFiles, private readonly work: WorkItems, private readonly time: Time,
  ) {
    this.limits = filesOf(config);
  }

  /** Errors: `CaseFilesTooLargeError`. */
  async write(tx: Tx, { id, caseId, purpose, letterId, title, accepted, file, by }: NewAttachment): Promise<void> {
    const { organ_id: organId } = await loadCase(tx, caseId);
    await this.refuseTooMuch(tx, caseId, file.size);
    await tx.insert('attachments', {
      id, case_id: caseId, organ_id: organId, purpose, letter_id: letterId ?? null, file_id: file.id,
      ...this.rows.sealed(id, accepted.name, title), media_type: accepted.mediaType, size: file.size, sha256: file.sha256,
      uploaded_by: by, uploaded_at: this.time.now(), scan_state: this.limits.scanner ? 'waiting' : 'not-configured', text_state: 'waiting',
      search_text: searchTextOf(title ?? null, ''),
    });
    await this.files.keep(tx, file.id);
    if (this.limits.scanner) await this.work.add(tx, SCAN_ATTACHMENT, id);
    await this.work.add(tx, EXTRACT_TEXT, id);
  }

  /** The case is locked by now, so that two uploads cannot share the last of its room. */
  private async refuseTooMuch(tx: Tx, caseId: string, size: number): Promise<void> {
    const [row] = await tx.query<{ used: number | string | null }>('SELECT SUM(size) AS used FROM attachments WHERE case_id = ?', [caseId]);
    const used = Number(row?.used ?? 0);
    if (used + size > this.limits.caseLimit) throw new CaseFilesTooLargeError(this.limits.caseLimit, used);
  }
}
