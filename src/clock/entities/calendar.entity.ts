import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DaysOff } from '../../../workflows/clock/calendar-source.js';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';

/** The days a calendar source names. */
export interface SourceDays {
  readonly daysOff: readonly DaysOff[];
  readonly workdays: readonly string[];
}

/** A document that says which days are worked. Never deleted: a withdrawn one stays, with who withdrew it and why. */
@Entity('calendar_sources')
@Index('ix_calendar_sources_year', ['year', 'id'])
export class CalendarSourceRow {
  @PrimaryColumn(varcharColumn(60) as { type: 'varchar'; length: number }) id: string;
  @Column(varcharColumn(10)) kind: string;
  /** Set on an override of one organ; null for the whole city. */
  @Column(referenceColumn({ nullable: true })) organ_id: string | null;
  @Column(intColumn()) year: number;
  @Column(varcharColumn(200)) title: string;
  @Column(civilDateColumn()) issued_on: string;
  @Column(civilDateColumn({ nullable: true })) covers_from: string | null;
  @Column(civilDateColumn({ nullable: true })) covers_to: string | null;
  @Column(varcharColumn(60, { nullable: true })) supersedes: string | null;
  @Column(jsonColumn()) days: SourceDays;
  @Column(referenceColumn({ nullable: true })) loaded_by: string | null;
  @Column(instantColumn()) loaded_at: number;
  @Column(referenceColumn({ nullable: true })) withdrawn_by: string | null;
  @Column(instantColumn({ nullable: true })) withdrawn_at: number | null;
  @Column(textColumn({ nullable: true })) withdrawn_because: string | null;
}

/** The one row that every process asks whether its calendars are still those of the database. */
@Entity('calendar_state')
export class CalendarStateRow {
  @PrimaryColumn(idColumn()) id: string;
  /** How often the calendar was changed. */
  @Column(intColumn()) version: number;
  /** Made up anew with each change: unlike a number it cannot come back after a change that was undone. */
  @Column(referenceColumn()) stamp: string;
}
