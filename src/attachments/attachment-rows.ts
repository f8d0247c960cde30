import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import type { Queryable, SqlValue } from '../platform/database/unit-of-work.js';
import { Seal } from '../platform/crypto/seal.js';
import type { Attachment } from './attachment.js';
import type { AttachmentRow } from './entities/attachment.entity.js';

const COLUMNS = [
  'id', 'case_id', 'organ_id', 'purpose', 'letter_id', 'file_id', 'name_sealed', 'title_sealed', 'media_type', 'size', 'sha256', 'uploaded_by', 'uploaded_at',
  'withdrawn_at', 'withdrawn_by', 'withdrawal_sealed', 'scan_state', 'scan_detail', 'text_state', 'text_detail', 'text_file_id',
].join(', ');

/** A row without the text that is searched. Instants come as text from one of the databases. */
export type StoredAttachment = Omit<AttachmentRow, 'search_text'>;

/** What of an attachment is sealed. */
export interface SealedFields {
  readonly name_sealed: string;
  readonly title_sealed: string | null;
}

/** Reads rows of attachments, and seals and opens what is personal in them. */
@Injectable()
export class AttachmentRows {
  constructor(private readonly cipher: FieldCipher) {}

  /** Rows for a condition such as `case_id = ?`, the oldest first unless said otherwise. */
  find(db: Queryable, condition: string, params: readonly SqlValue[], order = 'ORDER BY uploaded_at, id'): Promise<StoredAttachment[]> {
    return db.query<StoredAttachment>(`SELECT ${COLUMNS} FROM attachments WHERE ${condition} ${order}`, params);
  }

  sealed(id: string, name: string, title: string | undefined): SealedFields {
    const seal = this.seal(id);
    return { name_sealed: seal.text('name', name), title_sealed: title === undefined ? null : seal.text('title', title) };
  }

  sealedReason(id: string, reason: string): string {
    return this.seal(id).text('withdrawal', reason);
  }

  opened(row: StoredAttachment): Attachment {
    const seal = this.seal(row.id);
    const { withdrawal_sealed: reason } = row;
    return {
      id: row.id, caseId: row.case_id, organId: row.organ_id, purpose: row.purpose, letterId: row.letter_id, fileId: row.file_id,
      name: seal.open('name', row.name_sealed), title: row.title_sealed && seal.open('title', row.title_sealed), mediaType: row.media_type,
      size: row.size, sha256: row.sha256, uploadedBy: row.uploaded_by, uploadedAt: Number(row.uploaded_at),
      withdrawal: reason === null ? null : { at: Number(row.withdrawn_at), by: row.withdrawn_by, reason: seal.open('withdrawal', reason) },
      scan: { state: row.scan_state, detail: row.scan_detail }, text: { state: row.text_state, detail: row.text_detail },
    };
  }

  private seal(id: string): Seal {
    return new Seal(this.cipher, 'attachment', id);
  }
}
