import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** The applicant of a request. Columns `…_sealed` are encrypted, columns `…_hash` keyed hashes for exact search. */
@Entity('applicants')
@Index('ix_applicants_person', ['person_hash'])
@Index('ix_applicants_name', ['name_hash'])
@Index('ix_applicants_document', ['document_hash'])
@Index('ix_applicants_phone', ['phone_hash', 'name_hash', 'person_hash'])
@Index('ix_applicants_email', ['email_hash', 'name_hash', 'person_hash'])
export class ApplicantRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(20)) kind: string;
  @Column(textColumn()) name_sealed: string;
  @Column(varcharColumn(64)) name_hash: string;
  @Column(varcharColumn(40, { nullable: true })) document_kind: string | null;
  @Column(textColumn({ nullable: true })) document_sealed: string | null;
  @Column(varcharColumn(64, { nullable: true })) document_hash: string | null;
  /** Telephone, e-mail, address. */
  @Column(textColumn({ nullable: true })) contact_sealed: string | null;
  @Column(varcharColumn(64, { nullable: true })) phone_hash: string | null;
  @Column(varcharColumn(64, { nullable: true })) email_hash: string | null;
  /** Who acts for the applicant: an agent with power of attorney, or the person handling an organisation's request. */
  @Column(textColumn({ nullable: true })) agents_sealed: string | null;
  /** The same for the same applicant, as far as can be told (`samePerson`). */
  @Column(varcharColumn(64)) person_hash: string;
  @Column(instantColumn()) created_at: number;
}

/** Somebody whose interests a release would touch (Art. 32). */
@Entity('third_parties')
@Index('ix_third_parties_case', ['case_id'])
export class ThirdPartyRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(textColumn()) name_sealed: string;
  @Column(textColumn({ nullable: true })) contact_sealed: string | null;
  @Column(instantColumn()) created_at: number;
}
