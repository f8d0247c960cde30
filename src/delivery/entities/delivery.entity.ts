import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** One attempt at delivering a letter. Columns `…_sealed` are encrypted. */
@Entity('deliveries')
@Index('ux_deliveries_attempt', ['letter_id', 'attempt'], { unique: true })
@Index('ux_deliveries_order', ['order_key'], { unique: true })
@Index('ix_deliveries_case', ['case_id', 'at'])
export class DeliveryRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(referenceColumn()) letter_id: string;
  @Column(intColumn()) attempt: number;
  @Column(varcharColumn(20)) mode: string;
  @Column(varcharColumn(12)) state: string;
  /** The postal enterprise, or the organ it was handed to. */
  @Column(varcharColumn(120, { nullable: true })) carrier: string | null;
  @Column(varcharColumn(40, { nullable: true })) tracking_number: string | null;
  @Column(civilDateColumn({ nullable: true })) dispatched_on: string | null;
  @Column(textColumn()) recipient_sealed: string;
  @Column(textColumn({ nullable: true })) signed_by_sealed: string | null;
  @Column(civilDateColumn({ nullable: true })) delivered_on: string | null;
  @Column(varcharColumn(500, { nullable: true })) link: string | null;
  @Column(varcharColumn(320, { nullable: true })) message_id: string | null;
  @Column(varcharColumn(64)) document_sha256: string;
  @Column(referenceColumn({ nullable: true })) proof_id: string | null;
  @Column(textColumn({ nullable: true })) detail_sealed: string | null;
  @Column(varcharColumn(300, { nullable: true })) error: string | null;
  @Column(boolColumn()) served: boolean;
  /** The state that the case has on record. */
  @Column(varcharColumn(12, { nullable: true })) told: string | null;
  @Column(referenceColumn()) ordered_by: string;
  @Column(varcharColumn(150, { nullable: true })) order_key: string | null;
  @Column(varcharColumn(150, { nullable: true })) result_key: string | null;
  /** Keyed hash of the order, or of the report after it: tells two bodies under one key apart. */
  @Column(varcharColumn(64)) body_hash: string;
  @Column(instantColumn()) at: number;
  @Column(instantColumn()) changed_at: number;
}
