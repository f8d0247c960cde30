import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** An effect waiting to leave. Written with the entry that caused it; delivered at least once. */
@Entity('outbox')
@Index('ix_outbox_waiting', ['sent_at', 'next_at'])
export class OutboxRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(40)) topic: string;
  @Column(referenceColumn()) case_id: string;
  /** The record entry that caused it. */
  @Column(intColumn()) seq: number;
  @Column(textColumn()) payload: string;
  @Column(instantColumn()) created_at: number;
  @Column(intColumn()) attempts: number;
  @Column(instantColumn()) next_at: number;
  @Column(instantColumn({ nullable: true })) sent_at: number | null;
  @Column(textColumn({ nullable: true })) last_error: string | null;
}
