import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, index, instant, int, key, reference, table, unique, varchar } from '../../platform/database/migration-columns.js';

/** Codes by which applicants ask after their cases, and failed attempts at them. */
export class PublicDesk1790000000800 implements MigrationInterface {
  name = 'PublicDesk1790000000800';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of TABLES) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...TABLES].reverse()) await runner.dropTable(each.name);
  }
}

const TABLES: readonly Table[] = [
  table('query_codes', [id('case_id'), reference('code_id'), varchar('code_hash', 64), reference('made_by', { null: true }), instant('made_at')],
    [unique('ux_query_codes_code', ['code_id'])]),
  table('query_numbers', [key(varchar('number_key', 80)), key(reference('case_id'))], [index('ix_query_numbers_case', ['case_id'])]),
  table('query_failures', [key(varchar('subject', 80)), int('failures'), instant('last_at'), instant('blocked_until')], [index('ix_query_failures_last', ['last_at'])]),
];
