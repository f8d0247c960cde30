import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';

/** A filter of the work queue that somebody gave a name. */
@Entity('saved_filters')
@Index('ux_saved_filters_name', ['person_id', 'name'], { unique: true })
export class SavedFilterRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) person_id: string;
  @Column(varcharColumn(40)) name: string;
  /** The query of the queue's address, as `view=unit&days=3`. */
  @Column(varcharColumn(1000)) query: string;
  @Column(instantColumn()) created_at: number;
}
