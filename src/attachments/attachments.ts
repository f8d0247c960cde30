import { Injectable } from '@nestjs/common';
import type { ReleaseContext } from '../../workflows/release/v1/context.js';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import type { Enclosure } from '../../workflows/request/v1/opinion.js';
import { CaseLoader } from '../engine/case-loader.js';
import { loadCase } from '../engine/case-store.js';
import { Reads, type Queryable, type Tx } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import { StoredFiles } from '../platform/storage/stored-files.js';
import type { Attachment, TextState } from './attachment.js';
import { FileNotClearedError } from './attachment-errors.js';
import { AttachmentRows, type StoredAttachment } from './attachment-rows.js';

/** Files of cases, for whoever works with them: letters, the release check, delivery, the case file. */
@Injectable()
export class Attachments {
  constructor(private readonly rows: AttachmentRows, private readonly files: StoredFiles, private readonly loader: CaseLoader, private readonly reads: Reads) {}

  /** Every file of a case, the oldest first, withdrawn ones too. */
  async ofCase(db: Queryable, caseId: string): Promise<Attachment[]> {
    return (await this.rows.find(db, 'case_id = ?', [caseId])).map((row) => this.rows.opened(row));
  }

  /** What is to go out: with the reply under way, or in a publication. Whether it may is another question: `isCleared`, and the release check. */
  async outgoing(db: Queryable, caseId: string): Promise<Attachment[]> {
    return this.named(db, caseId, (await this.context<RequestContext | ReleaseContext>(db, caseId)).enclosures);
  }

  /** A case went to another organ, and its files with it. */
  async toOrgan(tx: Tx, caseId: string, organId: string): Promise<void> {
    await tx.execute('UPDATE attachments SET organ_id = ? WHERE case_id = ?', [organId, caseId]);
  }

  /** What goes out with a reply that was signed, now or earlier: the files that were signed with it, and nothing that came or changed since. */
  async signedWith(db: Queryable, caseId: string, letterId: string): Promise<Attachment[]> {
    const { signed, replies } = await this.context<RequestContext>(db, caseId);
    const served = replies.find(({ document }) => document?.letterId === letterId);
    return this.named(db, caseId, served?.enclosures ?? (signed?.letterId === letterId ? signed.enclosures : []));
  }

  private async named(db: Queryable, caseId: string, enclosures: readonly Enclosure[]): Promise<Attachment[]> {
    const hashes = new Map(enclosures.map(({ attachmentId, sha256 }) => [attachmentId, sha256]));
    return (await this.ofCase(db, caseId)).filter(({ id, sha256, withdrawal }) => withdrawal === null && hashes.get(id) === sha256);
  }

  private async context<Context>(db: Queryable, caseId: string): Promise<Context> {
    return (await this.loader.restore(db, await loadCase(db, caseId))).snapshot.context as Context;
  }

  /** Errors: `NotFoundError`, also where it belongs to another case. */
  async one(db: Queryable, id: string, caseId?: string): Promise<Attachment> {
    return this.rows.opened(await this.stored(db, id, caseId));
  }

  /** The content. Not within a unit of work. Errors: `NotFoundError`, `FileNotClearedError`, `FileMissingError`, `FileDamagedError`, `UnavailableError`. */
  async bytes(id: string): Promise<Buffer> {
    const row = await this.stored(this.reads, id);
    if (row.scan_state === 'infected') throw new FileNotClearedError(id, row.scan_detail);
    return this.files.get(row.file_id);
  }

  /** The text as far as it could be read; empty unless the state is `extracted` or a part came out. Not within a unit of work. Errors as `bytes`. */
  async textOf(id: string): Promise<{ readonly state: TextState; readonly text: string; readonly detail: string | null }> {
    const { text_state: state, text_detail: detail, text_file_id: fileId } = await this.stored(this.reads, id);
    return { state, detail, text: fileId === null ? '' : (await this.files.get(fileId)).toString('utf8') };
  }

  private async stored(db: Queryable, id: string, caseId?: string): Promise<StoredAttachment> {
    const [row] = await this.rows.find(db, 'id = ?', [id]);
    if (!row || (caseId !== undefined && row.case_id !== caseId)) throw new NotFoundError({ zh: '附件', en: 'attachment' }, id);
    return row;
  }
}
