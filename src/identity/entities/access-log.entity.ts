import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, jsonColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';
import type { AccessEvent } from '../access-log/access-event.js';

/** What happened to accounts, rights and personal data. Rows are only ever added. */
@Entity('access_log')
@Index('ix_access_log_at', ['at', 'id'])
@Index('ix_access_log_person', ['person_id', 'at'])
export class AccessLogRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(instantColumn()) at: number;
  @Column(varcharColumn(40)) event: AccessEvent;
  /** Who did it; null for a stranger or the command line. */
  @Column(referenceColumn({ nullable: true })) person_id: string | null;
  /** The person, organ, token or case it was done to. */
  @Column(varcharColumn(64, { nullable: true })) subject_id: string | null;
  @Column(varcharColumn(64)) ip: string;
  @Column(jsonColumn()) detail: Readonly<Record<string, unknown>>;
}
