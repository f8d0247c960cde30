import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

type Key = { type: 'varchar'; length: number };

/** A case whose reply legal advisers have in hand now, as their queue shows it; the row goes when the review is over. */
@Entity('review_cases')
@Index('ix_review_cases_due', ['due_on', 'case_id'])
@Index('ix_review_cases_organ', ['organ_id', 'due_on', 'case_id'])
@Index('ix_review_cases_adviser', ['adviser_id', 'due_on', 'case_id'])
export class ReviewCaseRow {
  @PrimaryColumn(referenceColumn() as Key) case_id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(40)) state: string;
  @Column(referenceColumn({ nullable: true })) adviser_id: string | null;
  @Column(varcharColumn(40)) outcome: string;
  /** Grounds of withheld parts, comma-separated. */
  @Column(varcharColumn(400)) withheld: string;
  /** Ids of those who drafted or handled it. */
  @Column(jsonColumn()) drafters: readonly string[];
  @Column(intColumn()) times_returned: number;
  @Column(civilDateColumn()) since_on: string;
  /** What comes first of the limits of the stage and of the reply: the order of the queue. `NO_DAY` where there is none. */
  @Column(civilDateColumn()) due_on: string;
  @Column(civilDateColumn({ nullable: true })) stage_due_on: string | null;
  @Column(boolColumn()) stage_provisional: boolean;
  /** Of a further reply: the day set for it. */
  @Column(civilDateColumn({ nullable: true })) supplement_due_on: string | null;
  @Column(boolColumn()) supplement_provisional: boolean;
}

/** How an organ gives out its reviews. */
@Entity('review_settings')
export class ReviewSettingRow {
  @PrimaryColumn(referenceColumn() as Key) organ_id: string;
  @Column(varcharColumn(20)) mode: string;
  @Column(referenceColumn()) changed_by: string;
  @Column(instantColumn()) changed_at: number;
}

/** When it was an adviser's turn last: the highest number of an organ is the latest. */
@Entity('review_turns')
export class ReviewTurnRow {
  @PrimaryColumn(referenceColumn() as Key) organ_id: string;
  @PrimaryColumn(referenceColumn() as Key) adviser_id: string;
  @Column(intColumn()) turn: number;
}

/** A reviewer's comment on a passage of a reply. Columns `…_sealed` are encrypted. */
@Entity('review_comments')
@Index('ix_review_comments_case', ['case_id', 'at'])
@Index('ix_review_comments_letter', ['letter_id', 'resolution'])
export class ReviewCommentRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) case_id: string;
  /** The letter it stands on now: a comment goes on with the text that follows a letter taken back. */
  @Column(referenceColumn()) letter_id: string;
  @Column(intColumn()) version: number;
  @Column(varcharColumn(60)) block_id: string;
  @Column(textColumn()) quote_sealed: string;
  @Column(textColumn()) text_sealed: string;
  @Column(referenceColumn()) by_person: string;
  @Column(instantColumn()) at: number;
  /** `open`, `resolved`, `withdrawn`, `lapsed`: the reply it was made on is given up. */
  @Column(varcharColumn(12)) resolution: string;
}

/** What became of a comment: answers, its settling, the letters it went on to. Only ever added to. */
@Entity('review_comment_events')
@Index('ux_review_comment_events', ['comment_id', 'seq'], { unique: true })
@Index('ix_review_comment_events_case', ['case_id'])
export class ReviewCommentEventRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) comment_id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(intColumn()) seq: number;
  /** `answered`, `resolved`, `withdrawn`, `carried`, `lapsed`. */
  @Column(varcharColumn(12)) kind: string;
  @Column(textColumn({ nullable: true })) text_sealed: string | null;
  /** Of `carried`: the letter it stood on before. */
  @Column(referenceColumn({ nullable: true })) from_letter_id: string | null;
  @Column(referenceColumn({ nullable: true })) by_person: string | null;
  @Column(instantColumn()) at: number;
}
