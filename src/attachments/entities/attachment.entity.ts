import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';
import type { FilePurpose, ScanState, TextState } from '../attachment.js';

/** A file that belongs to a case. */
@Entity('attachments')
@Index('ix_attachments_case', ['case_id', 'uploaded_at'])
@Index('ix_attachments_organ', ['organ_id', 'uploaded_at', 'id'])
@Index('ix_attachments_scan', ['scan_state'])
export class AttachmentRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(12)) purpose: FilePurpose;
  @Column(referenceColumn({ nullable: true })) letter_id: string | null;
  @Column(referenceColumn()) file_id: string;
  @Column(textColumn()) name_sealed: string;
  @Column(textColumn({ nullable: true })) title_sealed: string | null;
  @Column(varcharColumn(100)) media_type: string;
  @Column(intColumn()) size: number;
  @Column(varcharColumn(64)) sha256: string;
  @Column(referenceColumn({ nullable: true })) uploaded_by: string | null;
  @Column(instantColumn()) uploaded_at: number;
  @Column(instantColumn({ nullable: true })) withdrawn_at: number | null;
  @Column(referenceColumn({ nullable: true })) withdrawn_by: string | null;
  @Column(textColumn({ nullable: true })) withdrawal_sealed: string | null;
  @Column(varcharColumn(16)) scan_state: ScanState;
  @Column(varcharColumn(200, { nullable: true })) scan_detail: string | null;
  @Column(varcharColumn(16)) text_state: TextState;
  @Column(varcharColumn(100, { nullable: true })) text_detail: string | null;
  /** The whole text, as a stored file of its own: encrypted, as everything there. */
  @Column(referenceColumn({ nullable: true })) text_file_id: string | null;
  /** Title and beginning of the text for searching, in lower case, numbers and addresses of people covered. */
  @Column(textColumn()) search_text: string;
}
