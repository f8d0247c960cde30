import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** A deadline of a case, kept to be searched and woken up by; always derivable from the case. */
@Entity('deadlines')
@Index('ix_deadlines_next', ['next_at', 'case_id'])
export class DeadlineRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @PrimaryColumn(varcharColumn(60) as { type: 'varchar'; length: number }) key: string;
  @Column(civilDateColumn({ nullable: true })) due_on: string | null;
  @Column(civilDateColumn({ nullable: true })) estimated_on: string | null;
  @Column(boolColumn()) provisional: boolean;
  @Column(boolColumn()) running: boolean;
  /** Grows with every change, so that a wake-up meant for an older date is a no-op. */
  @Column(intColumn()) generation: number;
  /** The stages as JSON, with their instants. */
  @Column(textColumn()) stages: string;
  /** Names of the stages that have fired, comma-separated. */
  @Column(varcharColumn(200)) fired: string;
  /** When the next stage fires; null when none is left. */
  @Column(instantColumn({ nullable: true })) next_at: number | null;
}

/** Something somebody has to do now; the row goes when it is done, the record keeps what was done. */
@Entity('tasks')
@Index('ix_tasks_due', ['due_on', 'case_id', 'key'])
@Index('ix_tasks_person', ['person_id', 'due_on', 'case_id', 'key'])
@Index('ix_tasks_role', ['organ_id', 'role', 'due_on', 'case_id', 'key'])
@Index('ix_tasks_unnamed', ['organ_id', 'role', 'person_id', 'due_on', 'case_id', 'key'])
export class TaskRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @PrimaryColumn(varcharColumn(80) as { type: 'varchar'; length: number }) key: string;
  @Column(varcharColumn(60)) kind: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(30)) role: string;
  @Column(referenceColumn({ nullable: true })) unit_id: string | null;
  @Column(referenceColumn({ nullable: true })) person_id: string | null;
  @Column(civilDateColumn({ nullable: true })) due_on: string | null;
  @Column(instantColumn()) opened_at: number;
}
