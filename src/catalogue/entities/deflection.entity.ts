import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn } from '../../platform/database/columns.js';
import type { DeflectionKind, DeflectionSource } from '../deflection/deflection.js';

/** How often something happened on a day. A count and nothing else: no reader, no address, no instant. */
@Entity('catalogue_deflections')
export class DeflectionRow {
  @PrimaryColumn({ type: 'varchar', length: 10 }) on_day: string;
  @PrimaryColumn({ type: 'varchar', length: 20 }) source: DeflectionSource;
  @PrimaryColumn({ type: 'varchar', length: 20 }) kind: DeflectionKind;
  /** Empty where it belongs to no item. */
  @PrimaryColumn({ type: 'varchar', length: 36 }) item_id: string;
  @Column(intColumn()) n: number;
}
