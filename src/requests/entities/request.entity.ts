import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  boolColumn, civilDateColumn, idColumn, instantColumn, intColumn, referenceColumn, textColumn, varcharColumn,
} from '../../platform/database/columns.js';

/** What open requests are counted by. */
const BOARD = ['clock_state', 'target_due_on', 'target_provisional', 'reminder_on', 'yellow_on', 'red_on'];

/** The order of worklists, and what they are filtered by: rows that are left out are passed over within the index. */
const WORK = ['target_due_on', 'case_id', 'state', 'clock_state', 'target_provisional', 'reminder_on', 'yellow_on', 'red_on'];

/** A request as lists show it. Written with every command of its case; all but the texts follows from the case. */
@Entity('requests')
@Index('ux_requests_number', ['organ_id', 'number'], { unique: true })
@Index('ux_requests_source', ['source_id'], { unique: true })
@Index('ix_requests_due', ['target_due_on', 'case_id'])
@Index('ix_requests_open', ['open', ...WORK])
@Index('ix_requests_intake', ['intake_on', 'case_id'])
@Index('ix_requests_changed', ['changed_at', 'case_id'])
@Index('ix_requests_organ_due', ['organ_id', 'target_due_on', 'case_id'])
@Index('ix_requests_organ_open', ['organ_id', 'open', ...WORK])
@Index('ix_requests_organ_intake', ['organ_id', 'intake_on', 'case_id'])
@Index('ix_requests_organ_changed', ['organ_id', 'changed_at', 'case_id'])
@Index('ix_requests_officer', ['officer_id', 'target_due_on', 'case_id'])
@Index('ix_requests_applicant', ['applicant_id'])
@Index('ix_requests_split', ['split_from'])
@Index('ix_requests_received', ['received_on', 'organ_id'])
@Index('ix_requests_closed', ['outcome_on', 'organ_id', 'outcome'])
@Index('ix_requests_replied', ['replied_on', 'organ_id', 'late_target', 'late_statutory'])
@Index('ix_requests_board', BOARD, { where: 'open' })
@Index('ix_requests_organ_board', ['organ_id', ...BOARD, 'unit_id', 'officer_id'], { where: 'open' })
export class RequestRow {
  @PrimaryColumn(idColumn()) case_id: string;
  /** Registration number; null until the request counts as received. */
  @Column(varcharColumn(80, { nullable: true })) number: string | null;
  /** Number of the incoming paper, for requests that wait for confirmation. */
  @Column(varcharColumn(80, { nullable: true })) intake_number: string | null;
  @Column(referenceColumn()) organ_id: string;
  @Column(referenceColumn({ nullable: true })) unit_id: string | null;
  @Column(referenceColumn({ nullable: true })) officer_id: string | null;
  @Column(varcharColumn(20)) channel: string;
  @Column(referenceColumn()) applicant_id: string;
  @Column(varcharColumn(20)) applicant_kind: string;
  @Column(varcharColumn(200, { nullable: true })) title: string | null;
  /** As asked. */
  @Column(textColumn()) content: string;
  /** As narrowed with the applicant's consent. */
  @Column(textColumn({ nullable: true })) narrowed_content: string | null;
  /** One line for lists. */
  @Column(varcharColumn(80)) summary: string;
  @Column(varcharColumn(200, { nullable: true })) doc_number_sought: string | null;
  @Column(varcharColumn(20, { nullable: true })) preferred_medium: string | null;
  @Column(varcharColumn(20, { nullable: true })) preferred_route: string | null;
  @Column(intColumn()) revision: number;
  @Column(varcharColumn(40)) state: string;
  /** A reply is still owed. */
  @Column(boolColumn()) open: boolean;
  @Column(varcharColumn(12)) clock_state: string;
  @Column(civilDateColumn()) submitted_on: string;
  @Column(civilDateColumn({ nullable: true })) received_on: string | null;
  /** Receipt, or arrival while it waits for confirmation: what lists are sorted by. */
  @Column(civilDateColumn()) intake_on: string;
  /** Certain or estimated (`target_provisional`); `NO_DAY` while no reply is owed or the clock stands still. */
  @Column(civilDateColumn()) target_due_on: string;
  @Column(boolColumn()) target_provisional: boolean;
  @Column(civilDateColumn()) statutory_due_on: string;
  @Column(boolColumn()) statutory_provisional: boolean;
  /** First day of each alarm of the case's own policy; `NO_DAY` when none can come. */
  @Column(civilDateColumn()) reminder_on: string;
  @Column(civilDateColumn()) yellow_on: string;
  @Column(civilDateColumn()) red_on: string;
  /** The outcome that table 三 counts, and its day. One per request, for good. */
  @Column(varcharColumn(40, { nullable: true })) outcome: string | null;
  @Column(civilDateColumn({ nullable: true })) outcome_on: string | null;
  /** Day the first reply was served. */
  @Column(civilDateColumn({ nullable: true })) replied_on: string | null;
  /** Working days the first reply was late; null before it. */
  @Column(intColumn({ nullable: true })) late_target: number | null;
  @Column(intColumn({ nullable: true })) late_statutory: number | null;
  /** The limit was passed, whether replied to since or not. */
  @Column(boolColumn()) overdue_target: boolean;
  @Column(boolColumn()) overdue_statutory: boolean;
  @Column(boolColumn()) extended: boolean;
  @Column(boolColumn()) suggested_release: boolean;
  @Column(boolColumn()) accessibility_need: boolean;
  @Column(referenceColumn({ nullable: true })) split_from: string | null;
  /** What is special about it, comma-separated words of `REQUEST_FLAGS`. */
  @Column(varcharColumn(200)) flags: string;
  /** Its id in the system it was imported from. */
  @Column(varcharColumn(120, { nullable: true })) source_id: string | null;
  /** Day the acknowledgement was given out or sent; null while that is still to be done. */
  @Column(civilDateColumn({ nullable: true })) acknowledged_on: string | null;
  /** Day the applicant was last heard of, and by which command. */
  @Column(civilDateColumn({ nullable: true })) heard_on: string | null;
  @Column(varcharColumn(40, { nullable: true })) heard_as: string | null;
  @Column(instantColumn()) opened_at: number;
  @Column(instantColumn()) changed_at: number;
}
