import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** 标准段落: wording that officers put into free passages. The row is the newest version; every version lies beside it. */
@Entity('standard_paragraphs')
@Index('ix_standard_paragraphs', ['state', 'name', 'id'])
export class StandardParagraphRow {
  @PrimaryColumn(idColumn()) id: string;
  /** Null: of the whole city. */
  @Column(referenceColumn({ nullable: true })) organ_id: string | null;
  @Column(intColumn()) version: number;
  /** `active` or `withdrawn`. */
  @Column(varcharColumn(12)) state: string;
  @Column(varcharColumn(80)) name: string;
  /** Key of the form it is for; null: of any. */
  @Column(varcharColumn(60, { nullable: true })) form: string | null;
  /** Decision or ground it is for, as `DENIED.PROCESS`, or a whole class, as `DENIED`; null: any. */
  @Column(varcharColumn(40, { nullable: true })) outcome: string | null;
  /** What the passage is for, as `reason`; null: any. */
  @Column(varcharColumn(20, { nullable: true })) role: string | null;
  @Column(textColumn()) text: string;
  @Column(instantColumn()) changed_at: number;
}

/** Versions are added and never changed: a letter names the one it used. */
@Entity('standard_paragraph_versions')
@Index('ux_standard_paragraph_versions', ['paragraph_id', 'version'], { unique: true })
export class StandardParagraphVersionRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) paragraph_id: string;
  @Column(intColumn()) version: number;
  @Column(varcharColumn(12)) state: string;
  @Column(varcharColumn(80)) name: string;
  @Column(varcharColumn(60, { nullable: true })) form: string | null;
  @Column(varcharColumn(40, { nullable: true })) outcome: string | null;
  @Column(varcharColumn(20, { nullable: true })) role: string | null;
  @Column(textColumn()) text: string;
  /** Why there is this version. */
  @Column(textColumn({ nullable: true })) note: string | null;
  @Column(referenceColumn({ nullable: true })) made_by: string | null;
  @Column(instantColumn()) made_at: number;
}

/** A passage of a letter was written with a standard paragraph. */
@Entity('letter_paragraph_uses')
@Index('ix_letter_paragraph_uses', ['letter_id', 'letter_version'])
export class LetterParagraphUseRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) letter_id: string;
  /** Version of the letter that it came in with. */
  @Column(intColumn()) letter_version: number;
  @Column(varcharColumn(60)) block_id: string;
  @Column(referenceColumn()) paragraph_id: string;
  @Column(intColumn()) paragraph_version: number;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
}
