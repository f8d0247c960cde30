import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../database/columns.js';
import type { WorkState } from '../work-item.js';

/** A piece of background work. Open while `done_at` is null; of one kind and subject there is one open row at most. */
@Entity('work_items')
@Index('uq_work_items_open', ['kind', 'subject'], { unique: true, where: 'done_at IS NULL' })
@Index('ix_work_items_due', ['next_at', 'kind'], { where: 'done_at IS NULL' })
@Index('ix_work_items_subject', ['kind', 'subject', 'created_at'])
@Index('ix_work_items_state', ['state', 'kind'])
export class WorkItemRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(60)) kind: string;
  /** What it is about: ids only, never personal data. */
  @Column(varcharColumn(200)) subject: string;
  @Column(varcharColumn(10)) state: WorkState;
  /** How often it was begun. */
  @Column(intColumn()) attempts: number;
  /** Waiting: when it may begin. Running: when its lease ends and others may take it. */
  @Column(instantColumn()) next_at: number;
  /** Made anew each time the row is taken; who does not hold it may not settle the row. */
  @Column(referenceColumn({ nullable: true })) lease_id: string | null;
  /** It was asked for again while it ran: it begins once more, at this time. */
  @Column(instantColumn({ nullable: true })) again_at: number | null;
  @Column(intColumn({ nullable: true })) progress_done: number | null;
  @Column(intColumn({ nullable: true })) progress_of: number | null;
  @Column(textColumn({ nullable: true })) last_error: string | null;
  @Column(instantColumn()) created_at: number;
  /** When it was done or given up. */
  @Column(instantColumn({ nullable: true })) done_at: number | null;
}
