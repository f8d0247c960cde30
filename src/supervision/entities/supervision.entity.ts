import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';

/** Values a notification or a letter is worded with. Never personal data. */
export type Params = Readonly<Record<string, string | number | null>>;

/** Something one person was told. */
@Entity('notifications')
@Index('ix_notifications_person', ['person_id', 'created_at', 'id'])
@Index('ix_notifications_unread', ['person_id', 'read_at'])
export class NotificationRow {
  /** Made of the event and the person, so that a repeated delivery finds it. */
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) person_id: string;
  @Column(referenceColumn()) case_id: string;
  @Column(varcharColumn(60)) kind: string;
  @Column(jsonColumn()) params: Params;
  /** The instant of the event, not of its delivery. */
  @Column(instantColumn()) created_at: number;
  @Column(instantColumn({ nullable: true })) read_at: number | null;
}

/** What the supervisor's figures are made of, for cases that have any of it; the list of requests holds the rest. */
@Entity('case_figures')
@Index('ix_case_figures_target', ['target_breached_on', 'organ_id'])
@Index('ix_case_figures_statutory', ['statutory_breached_on', 'organ_id'])
@Index('ix_case_figures_replied', ['replied_on', 'organ_id', 'reply_working_days'])
export class CaseFiguresRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) case_id: string;
  @Column(referenceColumn()) organ_id: string;
  /** First day after the limit. Kept after the reply. */
  @Column(civilDateColumn({ nullable: true })) target_breached_on: string | null;
  @Column(civilDateColumn({ nullable: true })) statutory_breached_on: string | null;
  /** Working days the target was late when the clock stopped counting; null unless it stands still. */
  @Column(intColumn({ nullable: true })) late_when_paused: number | null;
  @Column(civilDateColumn({ nullable: true })) replied_on: string | null;
  /** Working days the first reply took on the clock. */
  @Column(intColumn({ nullable: true })) reply_working_days: number | null;
}
