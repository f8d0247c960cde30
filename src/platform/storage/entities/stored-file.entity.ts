import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, idColumn, instantColumn, intColumn, varcharColumn } from '../../database/columns.js';

/** A file of the storage. Its content lies elsewhere, under the same id. */
@Entity('stored_files')
@Index('ix_stored_files_provisional', ['provisional', 'created_at'])
export class StoredFileRow {
  @PrimaryColumn(idColumn()) id: string;
  /** Of the clear bytes, 64 hexadecimal digits. */
  @Column(varcharColumn(64)) sha256: string;
  /** Clear bytes. */
  @Column(intColumn()) size: number;
  /** Not yet kept by anybody: see `StoredFiles.keep`. */
  @Column(boolColumn()) provisional: boolean;
  @Column(instantColumn()) created_at: number;
  @Column(instantColumn({ nullable: true })) removed_at: number | null;
}
