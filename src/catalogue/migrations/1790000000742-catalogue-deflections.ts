import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, int, key, reference, table, varchar } from '../../platform/database/migration-columns.js';

/** Counts of what the catalogue spared people from asking for. */
export class CatalogueDeflections1790000000742 implements MigrationInterface {
  name = 'CatalogueDeflections1790000000742';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('catalogue_deflections', [key(civilDate('on_day')), key(varchar('source', 20)), key(varchar('kind', 20)), key(reference('item_id')), int('n')]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('catalogue_deflections');
  }
}
