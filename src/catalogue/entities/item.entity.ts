import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, civilDateColumn, idColumn, intColumn, referenceColumn, textColumn, varcharColumn } from '../../platform/database/columns.js';
import type { ItemStatus } from '../items/item.js';

/** An item of the public catalogue. It stays for ever: what is withdrawn or superseded keeps its row and its address. */
@Entity('catalogue_items')
@Index('ux_catalogue_items_index_number', ['index_number'], { unique: true })
@Index('ux_catalogue_items_seq', ['seq'], { unique: true })
@Index('ux_catalogue_items_source', ['source_key'], { unique: true })
@Index('ix_catalogue_items_day', ['status', 'published_on', 'index_number', 'seq'])
@Index('ix_catalogue_items_organ', ['organ_id', 'status', 'published_on', 'index_number', 'seq'])
@Index('ix_catalogue_items_theme', ['theme', 'status', 'published_on', 'index_number', 'seq'])
@Index('ix_catalogue_items_changed', ['changed_on', 'index_number'])
@Index('ix_catalogue_items_doc_number', ['organ_id', 'doc_number'])
export class CatalogueItemRow {
  @PrimaryColumn(idColumn()) id: string;
  /** Counts the items of the whole catalogue. Never leaves the database. */
  @Column(intColumn()) seq: number;
  @Column(varcharColumn(60)) index_number: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(200)) title: string;
  @Column(varcharColumn(80, { nullable: true })) doc_number: string | null;
  @Column(civilDateColumn({ nullable: true })) document_date: string | null;
  @Column(civilDateColumn()) published_on: string;
  /** The day on which the public last saw it change. */
  @Column(civilDateColumn()) changed_on: string;
  @Column(varcharColumn(40)) theme: string;
  @Column(varcharColumn(60, { nullable: true })) topic_label: string | null;
  @Column(textColumn({ nullable: true })) summary: string | null;
  @Column(textColumn({ nullable: true })) body: string | null;
  @Column(varcharColumn(200)) legal_basis: string;
  /** What is left out, and on which ground (Art. 37). */
  @Column(textColumn({ nullable: true })) left_out: string | null;
  @Column(textColumn({ nullable: true })) left_out_ground: string | null;
  /** Where it was public before it came here. */
  @Column(varcharColumn(1000, { nullable: true })) elsewhere_url: string | null;
  @Column(varcharColumn(200, { nullable: true })) elsewhere_place: string | null;
  /** Times it had been asked for when it was published; never shown below three. */
  @Column(intColumn()) asked_before: number;
  /** As known now; shown in coarse steps only. */
  @Column(intColumn()) asked_now: number;
  /** The day on which that was counted; null while it was not counted since publication. */
  @Column(civilDateColumn({ nullable: true })) demand_on: string | null;
  @Column(varcharColumn(12)) status: ItemStatus;
  @Column(textColumn({ nullable: true })) notice: string | null;
  @Column(civilDateColumn({ nullable: true })) withdrawn_on: string | null;
  @Column(boolColumn()) title_hidden: boolean;
  @Column(referenceColumn({ nullable: true })) superseded_by: string | null;
  /** Tells what was brought before from what is new. */
  @Column(varcharColumn(120, { nullable: true })) source_key: string | null;
}

/** A file of an item, as the public takes it. The content lies in the storage. */
@Entity('catalogue_files')
export class CatalogueFileRow {
  @PrimaryColumn(referenceColumn() as { type: 'varchar'; length: number }) item_id: string;
  /** From 1: the public address of a file. */
  @PrimaryColumn(intColumn() as { type: 'integer' }) n: number;
  @Column(referenceColumn()) file_id: string;
  /** Given by staff for the public; never the name under which it was handed in. */
  @Column(varcharColumn(120)) name: string;
  @Column(varcharColumn(120)) media_type: string;
  @Column(intColumn()) size: number;
  @Column(varcharColumn(64)) sha256: string;
  /** What it says, to be searched. */
  @Column(textColumn({ nullable: true })) text: string | null;
}
