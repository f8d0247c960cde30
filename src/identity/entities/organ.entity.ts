import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, idColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';
import type { OrganKind } from '../roles.js';

/** An administrative organ that answers requests in its own name. */
@Entity('organs')
@Index('ux_organs_code', ['code'], { unique: true })
export class OrganRow {
  @PrimaryColumn(idColumn()) id: string;
  /** Short stable name for programs and imports. */
  @Column(varcharColumn(40)) code: string;
  @Column(varcharColumn(120)) name: string;
  @Column(varcharColumn(60)) short_name: string;
  @Column(varcharColumn(20)) kind: OrganKind;
  /** What its document numbers begin with, as `丰府办公开`. */
  @Column(varcharColumn(40)) doc_prefix: string;
  /** The organ above it. */
  @Column(referenceColumn({ nullable: true })) parent_id: string | null;
  /** Named in the remedy paragraph of its replies. */
  @Column(varcharColumn(120)) reconsideration_organ: string;
  @Column(varcharColumn(120)) court: string;
  @Column(boolColumn()) active: boolean;
  @Column(varcharColumn(200, { nullable: true })) address: string | null;
  @Column(varcharColumn(6, { nullable: true })) postcode: string | null;
  @Column(varcharColumn(40, { nullable: true })) phone: string | null;
  @Column(varcharColumn(200, { nullable: true })) email: string | null;
  /** Where reconsideration of its replies can be filed online (ARL 22). */
  @Column(varcharColumn(500, { nullable: true })) reconsideration_link: string | null;
  /** How a fee is paid. */
  @Column(textColumn({ nullable: true })) fee_payment: string | null;
}

/** A unit (科室) of an organ. */
@Entity('units')
@Index('ix_units_organ', ['organ_id'])
export class UnitRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(120)) name: string;
  @Column(boolColumn()) active: boolean;
}
