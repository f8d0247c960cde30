import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, intColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';

/** A stage that a request has left, with the time it took. Written by the step that left it, by the calendar of that day; never changed. */
@Entity('case_stages')
@Index('ix_case_stages_left', ['left_on', 'organ_id', 'stage', 'working_days', 'limit_days'])
export class CaseStageRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  /** The revision of the step that left it. */
  @PrimaryColumn(intColumn() as { type: 'integer' }) revision: number;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(40)) stage: string;
  @Column(civilDateColumn()) entered_on: string;
  @Column(civilDateColumn()) left_on: string;
  /** Working days after the day it was entered. */
  @Column(intColumn()) working_days: number;
  /** The internal limit of the case's own policy; null for stages that have none. */
  @Column(intColumn({ nullable: true })) limit_days: number | null;
}
