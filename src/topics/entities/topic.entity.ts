import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

const LISTED = { where: 'members > 0' } as const;

/** The requests for one and the same information. Figures are kept with every change, never counted when read. */
@Entity('topics')
@Index('ix_topics_demand', ['applicants', 'id'], LISTED)
@Index('ix_topics_recent', ['last_on', 'id'], LISTED)
@Index('ix_topics_merged', ['merged_into'], { where: 'merged_into IS NOT NULL' })
export class TopicRow {
  /** Sortable. */
  @PrimaryColumn(idColumn()) id: string;
  /** What is asked for; empty where nothing in the texts names it. */
  @Column(varcharColumn(200)) title: string;
  /** Who named it; null while the name comes from the texts. */
  @Column(referenceColumn({ nullable: true })) titled_by: string | null;
  /** Counts merging, splitting, moving and naming; not what merely joins. */
  @Column(intColumn()) revision: number;
  /** The topic that took its place. */
  @Column(referenceColumn({ nullable: true })) merged_into: string | null;
  /** All that were placed here; those of them that are demand, and those to which a reply is owed. */
  @Column(intColumn()) members: number;
  @Column(intColumn()) requests: number;
  @Column(intColumn()) open_requests: number;
  /** Distinct applicants of the demand; repeats by one do not count (Art. 44). */
  @Column(intColumn()) applicants: number;
  /** Days of the first and the last member; of a topic that has none any more, as they were. */
  @Column(civilDateColumn()) first_on: string;
  @Column(civilDateColumn()) last_on: string;
  @Column(instantColumn()) opened_at: number;
  @Column(instantColumn()) changed_at: number;
}

/** A request in its topic; each is in one. */
@Entity('topic_members')
@Index('ix_topic_members_topic', ['topic_id', 'on_day', 'subject_id'])
@Index('ix_topic_members_facts', ['facts_id', 'topic_id'])
@Index('ix_topic_members_outcome', ['topic_id', 'outcome', 'outcome_on', 'subject_id'], { where: 'outcome IS NOT NULL' })
export class TopicMemberRow {
  @PrimaryColumn(idColumn()) subject_id: string;
  @Column(referenceColumn()) topic_id: string;
  @Column(referenceColumn({ nullable: true })) facts_id: string | null;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(64)) person_hash: string;
  /** Day of receipt, or of intake until then. */
  @Column(civilDateColumn()) on_day: string;
  /** It is demand: received, and a request for information at all. */
  @Column(boolColumn()) counted: boolean;
  /** A reply is still owed. */
  @Column(boolColumn()) open: boolean;
  @Column(varcharColumn(40, { nullable: true })) outcome: string | null;
  @Column(civilDateColumn({ nullable: true })) outcome_on: string | null;
  /** `detection`, or `staff`, and then only staff moves it. */
  @Column(varcharColumn(10)) placed_by: string;
  @Column(instantColumn()) placed_at: number;
}

/** The topic of requests with these facts. */
@Entity('topic_facts')
@Index('ix_topic_facts_topic', ['topic_id', 'facts_id'])
export class TopicFactsRow {
  @PrimaryColumn(idColumn()) facts_id: string;
  @Column(referenceColumn()) topic_id: string;
  /** Staff put them there: reading them again does not take them away. */
  @Column(boolColumn()) pinned: boolean;
}

/** Figures of a topic by organ, with what lists of the organ go by. */
@Entity('topic_organs')
@Index('ix_topic_organs_demand', ['organ_id', 'topic_applicants', 'topic_id'], LISTED)
@Index('ix_topic_organs_recent', ['organ_id', 'topic_last_on', 'topic_id'], LISTED)
export class TopicOrganRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) topic_id: string;
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) organ_id: string;
  @Column(intColumn()) members: number;
  @Column(intColumn()) requests: number;
  /** Distinct applicants who asked this organ (Art. 44 ¶1 counts those who asked the same organ). */
  @Column(intColumn()) applicants: number;
  /** As in the topic. */
  @Column(intColumn()) topic_applicants: number;
  @Column(civilDateColumn()) topic_last_on: string;
}

/** Who asked which organ: distinct applicants are rows. By keyed hash, as applicants are found. */
@Entity('topic_applicants')
@Index('ix_topic_applicants_recent', ['topic_id', 'organ_id', 'last_on'])
export class TopicApplicantRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) topic_id: string;
  @PrimaryColumn(varcharColumn(64) as { type: 'varchar'; length: number }) person_hash: string;
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) organ_id: string;
  @Column(intColumn()) requests: number;
  /** The latest of them, and its day. */
  @Column(civilDateColumn()) last_on: string;
  @Column(referenceColumn()) last_id: string;
}

/** Two topics that detection does not join again, and why: a split, or a decision about two of their requests. Each pair stands both ways. */
@Entity('topic_apart')
export class TopicApartRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) topic_id: string;
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) other_id: string;
  @PrimaryColumn(varcharColumn(100) as { type: 'varchar'; length: number }) cause: string;
}

/** What was done to a topic, by staff or by detection. Only added to. */
@Entity('topic_changes')
@Index('ix_topic_changes_topic', ['topic_id', 'id'])
@Index('ux_topic_changes_key', ['command_key'], { unique: true })
export class TopicChangeRow {
  /** Sortable. */
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) topic_id: string;
  @Column(varcharColumn(12)) kind: string;
  @Column(jsonColumn()) detail: unknown;
  @Column(textColumn({ nullable: true })) reason: string | null;
  /** Null: detection. */
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
  @Column(varcharColumn(140, { nullable: true })) command_key: string | null;
  @Column(varcharColumn(64, { nullable: true })) body_hash: string | null;
  @Column(jsonColumn({ nullable: true })) answer: unknown;
}
