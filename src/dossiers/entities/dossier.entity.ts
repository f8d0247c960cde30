import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';
import type { DossierState } from '../dossier.js';

/** An order of a case file. Columns `…_sealed` are encrypted. */
@Entity('dossiers')
@Index('ux_dossiers_order', ['order_key'], { unique: true })
@Index('ix_dossiers_case', ['case_id', 'ordered_at'])
export class DossierRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(referenceColumn({ nullable: true })) ordered_by: string | null;
  @Column(instantColumn()) ordered_at: number;
  @Column(varcharColumn(150, { nullable: true })) order_key: string | null;
  /** Keyed hash of what was ordered: tells two bodies under one key apart. */
  @Column(varcharColumn(64)) body_hash: string;
  @Column(textColumn()) reason_sealed: string;
  @Column(boolColumn()) with_withdrawn: boolean;
  @Column(varcharColumn(12)) state: DossierState;
  @Column(intColumn()) revision: number;
  @Column(varcharColumn(64)) head: string;
  /** What goes in, until it is made. */
  @Column(textColumn({ nullable: true })) plan_sealed: string | null;
  @Column(varcharColumn(64, { nullable: true })) sha256: string | null;
  @Column(intColumn({ nullable: true })) size: number | null;
  @Column(textColumn({ nullable: true })) gaps_sealed: string | null;
  @Column(varcharColumn(300, { nullable: true })) error: string | null;
  @Column(instantColumn({ nullable: true })) ready_at: number | null;
  @Column(instantColumn({ nullable: true })) expires_at: number | null;
}

/** A part of an archive: a stored file. */
@Entity('dossier_parts')
export class DossierPartRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) dossier_id: string;
  @PrimaryColumn(intColumn() as { type: 'integer' }) n: number;
  @Column(referenceColumn()) file_id: string;
}
