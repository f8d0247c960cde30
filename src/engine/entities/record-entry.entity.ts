import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** One entry of a case's record: append-only, chained by hash. */
@Entity('case_records')
@Index('ux_case_records_command', ['command_key'], { unique: true })
export class RecordEntryRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @PrimaryColumn(intColumn() as { type: 'integer' }) seq: number;
  @Column(varcharColumn(60)) type: string;
  @Column(textColumn()) payload: string;
  @Column(referenceColumn({ nullable: true })) actor_id: string | null;
  /** Day of the fact. */
  @Column(civilDateColumn()) fact_on: string;
  /** Instant of entry. */
  @Column(instantColumn()) at: number;
  @Column(varcharColumn(60)) definition: string;
  /** SHA-256 of the snapshot after the entry. */
  @Column(varcharColumn(64)) snapshot_hash: string;
  @Column(varcharColumn(64)) prev_hash: string;
  @Column(varcharColumn(64)) hash: string;
  /** Idempotency key, scoped to who sent it. */
  @Column(varcharColumn(200, { nullable: true })) command_key: string | null;
  /** Hash of what was asked for under the key. */
  @Column(varcharColumn(64, { nullable: true })) body_hash: string | null;
  /** The answer given, for a repeated key. */
  @Column(textColumn({ nullable: true })) answer: string | null;
}
