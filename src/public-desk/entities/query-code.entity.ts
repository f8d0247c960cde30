import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';

/** The code by which an applicant asks after a case. Only its keyed hash is kept; a new code takes the place of the old one. */
@Entity('query_codes')
@Index('ux_query_codes_code', ['code_id'], { unique: true })
export class QueryCodeRow {
  @PrimaryColumn(idColumn()) case_id: string;
  /** Of this very code: what was opened with a former one is closed by a new one. */
  @Column(referenceColumn()) code_id: string;
  @Column(varcharColumn(64)) code_hash: string;
  /** Null where it was given out with a submission online. */
  @Column(referenceColumn({ nullable: true })) made_by: string | null;
  @Column(instantColumn()) made_at: number;
}

/** The numbers by which a case with a code is asked after: of the incoming paper, and of the register. */
@Entity('query_numbers')
@Index('ix_query_numbers_case', ['case_id'])
export class QueryNumberRow {
  /** As `numberKey` writes it, whatever brackets people use. */
  @PrimaryColumn({ type: 'varchar', length: 80 }) number_key: string;
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
}

/** Failed queries by client, and by client and number. Bounded: old and small rows give way. */
@Entity('query_failures')
@Index('ix_query_failures_last', ['last_at'])
export class QueryFailureRow {
  @PrimaryColumn({ type: 'varchar', length: 80 }) subject: string;
  @Column(intColumn()) failures: number;
  @Column(instantColumn()) last_at: number;
  @Column(instantColumn()) blocked_until: number;
}
