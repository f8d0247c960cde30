import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instantColumn, referenceColumn } from '../../platform/database/columns.js';

/** 关注: somebody wants to hear when the state or a date of a case changes. */
@Entity('case_watches')
@Index('ix_case_watches_person', ['person_id', 'case_id'])
export class CaseWatchRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) person_id: string;
  @Column(instantColumn()) since: number;
}
