import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, int, key, table, text, varchar } from '../../platform/database/migration-columns.js';

/** Full-text search of the catalogue. */
export class CatalogueSearch1790000000741 implements MigrationInterface {
  name = 'CatalogueSearch1790000000741';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const TABLES = [
  table('catalogue_terms', [key(varchar('term', 48)), key(int('seq')), int('weight')], [index('ix_catalogue_terms_seq', ['seq'])]),
  table('catalogue_texts', [key(int('seq')), int('length'), int('version'), text('bare')]),
];
