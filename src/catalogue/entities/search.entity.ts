import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { intColumn, textColumn } from '../../platform/database/columns.js';

/** The inverted index: in which items a term stands, and how much it weighs there. The same on every database. */
@Entity('catalogue_terms')
@Index('ix_catalogue_terms_seq', ['seq'])
@Index('ix_catalogue_terms_weight', ['term', 'weight', 'seq'])
export class CatalogueTermRow {
  @PrimaryColumn({ type: 'varchar', length: 48 }) term: string;
  @PrimaryColumn(intColumn() as { type: 'integer' }) seq: number;
  @Column(intColumn()) weight: number;
}

/** What is searched of an item as one text, for phrases. */
@Entity('catalogue_texts')
export class CatalogueTextRow {
  @PrimaryColumn(intColumn() as { type: 'integer' }) seq: number;
  /** In terms. */
  @Column(intColumn()) length: number;
  /** See `TERMS_VERSION`. */
  @Column(intColumn()) version: number;
  /** Folded, without blanks and punctuation. */
  @Column(textColumn()) bare: string;
}
