import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { civilDateColumn, idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';
import type { ChangeKind } from '../editing/changes.js';

/** What was done to an item, by whom, when. Rows are only ever added. */
@Entity('catalogue_changes')
@Index('ux_catalogue_changes_item', ['item_id', 'n'], { unique: true })
@Index('ix_catalogue_changes_day', ['on_day'])
export class CatalogueChangeRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) item_id: string;
  /** Counts the changes of an item, from 1. */
  @Column(intColumn()) n: number;
  @Column(varcharColumn(12)) kind: ChangeKind;
  @Column(civilDateColumn()) on_day: string;
  @Column(instantColumn()) at: number;
  @Column(referenceColumn({ nullable: true })) person_id: string | null;
  @Column(jsonColumn()) detail: object;
}

/** The last serial of an organ's index numbers. */
@Entity('catalogue_series')
export class CatalogueSeriesRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) organ_id: string;
  @Column(intColumn()) last: number;
}

/** One row: what the public can see grew or changed so many times. */
@Entity('catalogue_state')
export class CatalogueStateRow {
  @PrimaryColumn(intColumn() as { type: 'integer' }) id: number;
  @Column(intColumn()) revision: number;
  @Column(intColumn()) last_seq: number;
  @Column(civilDateColumn()) changed_on: string;
}
