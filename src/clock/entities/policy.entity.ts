import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Policy } from '../../../workflows/clock/policy.js';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn } from '../../platform/database/columns.js';

/** The numbers an organ works by from a day on. Never changed; a later row for the same day takes its place. */
@Entity('policies')
@Index('ux_policies_organ_day', ['organ_id', 'effective_from', 'revision'], { unique: true })
export class PolicyRow {
  @PrimaryColumn(idColumn()) id: string;
  /** Null: every organ without a policy of its own. */
  @Column(referenceColumn({ nullable: true })) organ_id: string | null;
  @Column(civilDateColumn()) effective_from: string;
  /** Counts the policies made for the same organ and day; the last one counts. */
  @Column(intColumn()) revision: number;
  @Column(jsonColumn()) content: Policy;
  @Column(referenceColumn({ nullable: true })) created_by: string | null;
  @Column(instantColumn()) created_at: number;
}
