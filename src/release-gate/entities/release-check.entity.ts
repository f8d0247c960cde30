import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';
import type { LeakRule } from '../../documents/leak-rules.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { CheckState } from '../release-check.js';

/** The check of one file that is to go out. */
@Entity('release_checks')
@Index('ix_release_checks_version', ['check_version'])
export class ReleaseCheckRow {
  @PrimaryColumn(idColumn()) attachment_id: string;
  @Column(varcharColumn(12)) state: CheckState;
  /** Version of the check that found it so. */
  @Column(intColumn()) check_version: number;
  @Column(instantColumn({ nullable: true })) checked_at: number | null;
}

/** Something that was found in a file. */
@Entity('release_findings')
@Index('ix_release_findings_attachment', ['attachment_id', 'position'])
export class ReleaseFindingRow {
  /** Made of what was found, so that the same finding of another check is the same row, and stays let pass. */
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) attachment_id: string;
  @Column(intColumn()) position: number;
  @Column(varcharColumn(40)) rule: LeakRule;
  @Column(varcharColumn(8)) severity: 'error' | 'note';
  /** Names of sheets and parts may name people. */
  @Column(textColumn()) place_sealed: string;
  @Column(jsonColumn()) message: Bilingual;
  @Column(textColumn({ nullable: true })) excerpt_sealed: string | null;
  @Column(intColumn()) found_count: number;
  @Column(instantColumn({ nullable: true })) overridden_at: number | null;
  @Column(referenceColumn({ nullable: true })) overridden_by: string | null;
  @Column(textColumn({ nullable: true })) override_sealed: string | null;
}
