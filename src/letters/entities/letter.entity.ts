import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** A document of a case (domain §9.1). */
@Entity('letters')
@Index('ix_letters_case', ['case_id', 'created_at'])
@Index('ux_letters_number', ['organ_id', 'doc_number'], { unique: true })
export class LetterRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(60)) form: string;
  @Column(intColumn()) form_version: number;
  /** What it is about where a case has several of a kind. */
  @Column(jsonColumn()) subject: object;
  /** `draft`, `issued` (signed, or sent by the step that made it), `recalled`, `discarded`. */
  @Column(varcharColumn(12)) state: string;
  @Column(intColumn()) version: number;
  @Column(varcharColumn(80, { nullable: true })) doc_number: string | null;
  @Column(civilDateColumn({ nullable: true })) issued_on: string | null;
  @Column(varcharColumn(64)) content_hash: string;
  /** What the check said on the day it was issued, encrypted: it may quote the letter. Later facts do not make it wrong. */
  @Column(textColumn({ nullable: true })) findings_sealed: string | null;
  /** The record entry that made it. */
  @Column(intColumn()) seq: number;
  @Column(referenceColumn({ nullable: true })) created_by: string | null;
  @Column(instantColumn()) created_at: number;
  @Column(instantColumn()) changed_at: number;
}

/** Every version of a letter's text, encrypted: it names people. */
@Entity('letter_versions')
@Index('ux_letter_versions', ['letter_id', 'version'], { unique: true })
export class LetterVersionRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) letter_id: string;
  @Column(intColumn()) version: number;
  @Column(textColumn()) content_sealed: string;
  /** The officer's own text, by block. */
  @Column(textColumn()) free_sealed: string;
  @Column(varcharColumn(64)) content_hash: string;
  /** Why there is a new version: `made`, `revised`, `facts-changed`, `carried-over`. */
  @Column(varcharColumn(20)) cause: string;
  @Column(referenceColumn({ nullable: true })) made_by: string | null;
  @Column(instantColumn()) made_at: number;
}

/** Why a warning of the check may stand. */
@Entity('letter_explanations')
@Index('ix_letter_explanations', ['letter_id'])
export class LetterExplanationRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) letter_id: string;
  @Column(varcharColumn(60)) rule: string;
  /** The passage; empty for the whole letter. */
  @Column(varcharColumn(60)) block_id: string;
  /** Hash of what the warning found: a reason lapses when something else is found. */
  @Column(varcharColumn(64)) found_hash: string;
  @Column(textColumn()) reason: string;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
}

/** A letter as it was printed. */
@Entity('letter_documents')
@Index('ux_letter_documents', ['letter_id', 'version', 'format'], { unique: true })
export class LetterDocumentRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) letter_id: string;
  @Column(intColumn()) version: number;
  @Column(varcharColumn(8)) format: string;
  @Column(referenceColumn()) file_id: string;
  @Column(varcharColumn(64)) sha256: string;
  @Column(intColumn()) size: number;
  @Column(varcharColumn(20)) renderer: string;
  @Column(instantColumn()) rendered_at: number;
}
