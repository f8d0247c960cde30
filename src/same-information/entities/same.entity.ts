import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** What identifies a record that is asked for or was published. One row for all texts with the same facts. */
@Entity('same_facts')
@Index('ux_same_facts_hash', ['facts_hash'], { unique: true })
@Index('ix_same_facts_version', ['reader_version', 'id'])
export class SameFactsRow {
  /** Sortable: the newest comes last. */
  @PrimaryColumn(idColumn()) id: string;
  /** Over the facts; where they identify nothing, over them and the text. */
  @Column(varcharColumn(64)) facts_hash: string;
  @Column(jsonColumn()) facts: unknown;
  /** The version of the reader that read them; those of an older one are read again. */
  @Column(intColumn()) reader_version: number;
}

/** Where candidates come from: facts by the keys that they share. Keys of what is published stand apart, with a mark in front. */
@Entity('same_keys')
@Index('ix_same_keys_facts', ['facts_id'])
export class SameKeyRow {
  @PrimaryColumn(varcharColumn(100) as { type: 'varchar'; length: number }) key: string;
  @PrimaryColumn(idColumn() as { type: 'varchar'; length: number }) facts_id: string;
}

/** A request or a published item in the index. */
@Entity('same_subjects')
@Index('ix_same_subjects_facts', ['facts_id', 'kind', 'on_day', 'subject_id'])
export class SameSubjectRow {
  @PrimaryColumn(idColumn()) subject_id: string;
  /** `request` or `published`. */
  @Column(varcharColumn(10)) kind: string;
  /** Null where the text says nothing that could be compared. */
  @Column(referenceColumn({ nullable: true })) facts_id: string | null;
  @Column(referenceColumn({ nullable: true })) organ_id: string | null;
  /** Day by which 去年 and 今年 are read: of intake, or of publication. */
  @Column(civilDateColumn()) on_day: string;
  /** Keyed; tells whether the text has changed. */
  @Column(varcharColumn(64)) text_hash: string;
  /** Of what is published. */
  @Column(varcharColumn(300, { nullable: true })) title: string | null;
  @Column(varcharColumn(400, { nullable: true })) address: string | null;
  @Column(textColumn({ nullable: true })) text: string | null;
  @Column(instantColumn()) indexed_at: number;
}

/** What staff decided about a pair. Only added to; the newest of a pair counts. */
@Entity('same_decisions')
@Index('ix_same_decisions_subject', ['subject_id', 'at'])
@Index('ix_same_decisions_other', ['other_id', 'at'])
@Index('ux_same_decisions_key', ['command_key'], { unique: true })
export class SameDecisionRow {
  @PrimaryColumn(idColumn()) id: string;
  /** The request; null where an item was provided at the counter and no request was made. */
  @Column(referenceColumn({ nullable: true })) subject_id: string | null;
  @Column(varcharColumn(10)) other_kind: string;
  @Column(referenceColumn()) other_id: string;
  @Column(varcharColumn(16)) decision: string;
  @Column(textColumn({ nullable: true })) reason: string | null;
  @Column(referenceColumn()) organ_id: string;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
  /** Idempotency of decisions at the counter; those about a request have theirs in its record. */
  @Column(varcharColumn(140, { nullable: true })) command_key: string | null;
  @Column(varcharColumn(64, { nullable: true })) body_hash: string | null;
}
