import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** A running or finished case: its position in a workflow, and what it is found by. */
@Entity('cases')
@Index('ix_cases_definition', ['definition', 'version'])
@Index('ix_cases_changed', ['changed_at', 'id'])
@Index('ix_cases_calendar', ['open', 'calendar_version', 'id'])
export class CaseRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(40)) definition: string;
  @Column(intColumn()) version: number;
  /** Sequence number of the last record entry. */
  @Column(intColumn()) revision: number;
  /** XState's persisted snapshot as JSON. */
  @Column(textColumn()) snapshot: string;
  /** Hash of the last record entry. */
  @Column(varcharColumn(64)) last_hash: string;
  @Column(varcharColumn(40)) state: string;
  @Column(boolColumn()) open: boolean;
  @Column(referenceColumn()) organ_id: string;
  @Column(referenceColumn({ nullable: true })) unit_id: string | null;
  @Column(referenceColumn({ nullable: true })) officer_id: string | null;
  /** The calendar its derived dates were worked out with. */
  @Column(varcharColumn(40)) calendar_version: string;
  @Column(instantColumn()) opened_at: number;
  @Column(instantColumn()) changed_at: number;
}
