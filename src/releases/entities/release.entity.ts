import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** The evaluation of a topic as lists show it. Written with every command of its case; all of it follows from the case. */
@Entity('releases')
@Index('ux_releases_pending', ['pending_topic_id'], { unique: true })
@Index('ix_releases_topic', ['topic_id', 'opened_at'])
@Index('ix_releases_changed', ['changed_at', 'case_id'])
@Index('ix_releases_organ', ['organ_id', 'changed_at', 'case_id'])
@Index('ix_releases_item', ['item_id'])
export class ReleaseRow {
  @PrimaryColumn(idColumn()) case_id: string;
  @Column(referenceColumn()) topic_id: string;
  /** The topic as long as something may come of the case: a topic has one such case at a time. */
  @Column(referenceColumn({ nullable: true })) pending_topic_id: string | null;
  @Column(varcharColumn(200)) label: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(referenceColumn({ nullable: true })) unit_id: string | null;
  @Column(referenceColumn({ nullable: true })) officer_id: string | null;
  @Column(intColumn()) revision: number;
  @Column(varcharColumn(40)) state: string;
  /** Something is owed now. */
  @Column(boolColumn()) open: boolean;
  /** Of the first flag. */
  @Column(varcharColumn(30)) rule: string;
  @Column(intColumn()) flags: number;
  @Column(civilDateColumn()) flagged_on: string;
  /** Since when it is evaluated now: the first flag, or the one that reopened it. */
  @Column(civilDateColumn()) round_since: string;
  @Column(varcharColumn(20, { nullable: true })) decision: string | null;
  @Column(civilDateColumn({ nullable: true })) decided_on: string | null;
  @Column(varcharColumn(40, { nullable: true })) ground: string | null;
  @Column(civilDateColumn({ nullable: true })) look_again_on: string | null;
  @Column(civilDateColumn({ nullable: true })) publication_due_on: string | null;
  @Column(boolColumn()) overdue: boolean;
  /** In the catalogue. */
  @Column(referenceColumn({ nullable: true })) item_id: string | null;
  @Column(civilDateColumn({ nullable: true })) published_on: string | null;
  /** Working days after the limit of Art. 26. */
  @Column(intColumn({ nullable: true })) late: number | null;
  @Column(varcharColumn(12, { nullable: true })) ended: string | null;
  @Column(varcharColumn(30, { nullable: true })) ended_because: string | null;
  @Column(civilDateColumn({ nullable: true })) ended_on: string | null;
  @Column(instantColumn()) opened_at: number;
  @Column(instantColumn()) changed_at: number;
}

/**
 * How a round of evaluation began (`flagged`) or ended: with a decision, or `dismissed`. A later one does not take it away; a decision that was
 * `recalled` next ended nothing. A day goes with its correction.
 */
@Entity('release_decisions')
@Index('ix_release_decisions_day', ['on_day', 'organ_id'])
export class ReleaseDecisionRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  /** Entry of the record. */
  @PrimaryColumn(intColumn() as { type: 'integer' }) seq: number;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(20)) decision: string;
  @Column(varcharColumn(40, { nullable: true })) ground: string | null;
  @Column(civilDateColumn()) on_day: string;
}

/** An occasion on which a topic was flagged: never twice. */
@Entity('release_flags')
@Index('ix_release_flags_case', ['case_id'])
@Index('ix_release_flags_occasion', ['occasion'])
export class ReleaseFlagRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) topic_id: string;
  @PrimaryColumn(varcharColumn(100) as { type: 'varchar'; length: number }) occasion: string;
  @Column(referenceColumn()) case_id: string;
  @Column(varcharColumn(30)) rule: string;
  @Column(civilDateColumn()) on_day: string;
  @Column(instantColumn()) at: number;
}

/** A suggestion to publish (Art. 44 ¶2), or that a ground for withholding lapsed (Art. 18). */
@Entity('release_signals')
@Index('ix_release_signals_topic', ['topic_id'])
@Index('ix_release_signals_request', ['request_id'])
@Index('ix_release_signals_waiting', ['on_day'], { where: 'settled_at IS NULL' })
@Index('ux_release_signals_key', ['command_key'], { unique: true })
export class ReleaseSignalRow {
  @PrimaryColumn(idColumn()) id: string;
  /** `suggestion` or `ground-lapsed`. */
  @Column(varcharColumn(20)) kind: string;
  /** Of one that staff put down; an applicant's own goes with the request. */
  @Column(referenceColumn({ nullable: true })) topic_id: string | null;
  @Column(referenceColumn({ nullable: true })) request_id: string | null;
  /** Tells applicants apart. */
  @Column(varcharColumn(64, { nullable: true })) person_hash: string | null;
  @Column(civilDateColumn()) on_day: string;
  @Column(textColumn({ nullable: true })) what: string | null;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
  /** When it raised a flag, or was found to need none. */
  @Column(instantColumn({ nullable: true })) settled_at: number | null;
  /** The topic it was settled for, where it raised a flag. */
  @Column(referenceColumn({ nullable: true })) raised_topic_id: string | null;
  @Column(varcharColumn(140, { nullable: true })) command_key: string | null;
  @Column(varcharColumn(64, { nullable: true })) body_hash: string | null;
}

/** What is to be published, in the words of the unit; every version that was written. */
@Entity('release_texts')
export class ReleaseTextRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @PrimaryColumn(intColumn() as { type: 'integer' }) version: number;
  @Column(varcharColumn(200)) title: string;
  @Column(varcharColumn(80, { nullable: true })) doc_number: string | null;
  @Column(civilDateColumn({ nullable: true })) document_date: string | null;
  @Column(varcharColumn(40)) theme: string;
  @Column(textColumn()) summary: string;
  @Column(textColumn({ nullable: true })) body: string | null;
  @Column(varcharColumn(200)) legal_basis: string;
  /** Names of files as the public sees them, by attachment. */
  @Column(jsonColumn()) file_names: Readonly<Record<string, string>>;
  @Column(varcharColumn(64)) hash: string;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
}
