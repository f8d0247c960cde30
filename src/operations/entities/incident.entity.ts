import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, varcharColumn } from '../../platform/database/columns.js';

/** Something that somebody should have looked at, from when to when. Ids and counts, nothing of any case. */
@Entity('operation_incidents')
@Index('ux_operation_incidents_open', ['open_kind'], { unique: true })
@Index('ix_operation_incidents_began', ['began_at', 'id'])
@Index('ix_operation_incidents_last', ['last_at'])
export class IncidentRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(30)) kind: string;
  /** The kind as long as it goes on: one at a time of each. */
  @Column(varcharColumn(30, { nullable: true })) open_kind: string | null;
  @Column(instantColumn()) began_at: number;
  /** When it was seen last. */
  @Column(instantColumn()) last_at: number;
  @Column(instantColumn({ nullable: true })) ended_at: number | null;
  /** How many there were at the worst time. */
  @Column(intColumn()) worst: number;
}
