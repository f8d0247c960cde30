import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bool, id, index, instant, int, table, varchar } from '../../database/migration-columns.js';

/** The register of stored files. */
export class Storage1790000000610 implements MigrationInterface {
  name = 'Storage1790000000610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('stored_files', [
      id(), varchar('sha256', 64), int('size'), bool('provisional'), instant('created_at'), instant('removed_at', { null: true }),
    ], [index('ix_stored_files_provisional', ['provisional', 'created_at'])]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('stored_files');
  }
}
