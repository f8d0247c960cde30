import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

type Index = readonly [table: string, name: string, columns: readonly string[]];

/**
 * For large catalogues: where a term weighs most is read without reading all of where it stands; lists of an organ, a theme or a time are read in
 * their order, and what search needs of them is in the index.
 */
export class CatalogueScale1790000000744 implements MigrationInterface {
  name = 'CatalogueScale1790000000744';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('catalogue_items', BY_DAY[1]);
    await create(runner, [...ADDED, [BY_DAY[0], BY_DAY[1], [...BY_DAY[2], 'seq']]]);
    // Statistics that know of some indices only mislead the planner.
    for (const table of ['catalogue_terms', 'catalogue_items']) await runner.query(`ANALYZE ${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of [...ADDED, BY_DAY]) await runner.dropIndex(table, name);
    await create(runner, [BY_DAY]);
  }
}

const BY_DAY: Index = ['catalogue_items', 'ix_catalogue_items_day', ['status', 'published_on', 'index_number']];

const ADDED: readonly Index[] = [
  ['catalogue_terms', 'ix_catalogue_terms_weight', ['term', 'weight', 'seq']],
  ['catalogue_items', 'ix_catalogue_items_organ', ['organ_id', 'status', 'published_on', 'index_number', 'seq']],
  ['catalogue_items', 'ix_catalogue_items_theme', ['theme', 'status', 'published_on', 'index_number', 'seq']],
];

async function create(runner: QueryRunner, indices: readonly Index[]): Promise<void> {
  for (const [table, name, columns] of indices) await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns] }));
}
