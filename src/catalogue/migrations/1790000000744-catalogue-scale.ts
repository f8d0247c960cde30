import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** For large catalogues: where a term weighs most is read without reading all of where it stands; lists of an organ or a theme are read in their order. */
export class CatalogueScale1790000000744 implements MigrationInterface {
  name = 'CatalogueScale1790000000744';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name, columnNames] of INDICES) await runner.createIndex(table, new TableIndex({ name, columnNames: [...columnNames] }));
    // Statistics that know of some indices only mislead the planner.
    for (const table of ['catalogue_terms', 'catalogue_items']) await runner.query(`ANALYZE ${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of INDICES) await runner.dropIndex(table, name);
  }
}

const INDICES = [
  ['catalogue_terms', 'ix_catalogue_terms_weight', ['term', 'weight', 'seq']],
  ['catalogue_items', 'ix_catalogue_items_organ', ['organ_id', 'status', 'published_on', 'index_number']],
  ['catalogue_items', 'ix_catalogue_items_theme', ['theme', 'status', 'published_on', 'index_number']],
] as const;
