import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';

/** The last number given out of a series. Without gaps, for it moves in the transaction of what is numbered. */
@Entity('number_series')
export class NumberSeriesRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) organ_id: string;
  @PrimaryColumn(varcharColumn(12) as { type: 'varchar'; length: number }) kind: string;
  @PrimaryColumn(intColumn() as { type: 'integer' }) year: number;
  @Column(intColumn()) last: number;
}
