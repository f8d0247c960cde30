import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, instant, int, table, unique, varchar } from '../../platform/database/migration-columns.js';

/** What went wrong with the machine, over time. */
export class Operations1790000000950 implements MigrationInterface {
  name = 'Operations1790000000950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('operation_incidents', [
      id(), varchar('kind', 30), varchar('open_kind', 30, { null: true }), instant('began_at'), instant('last_at'), instant('ended_at', { null: true }), int('worst'),
    ], [
      unique('ux_operation_incidents_open', ['open_kind']), index('ix_operation_incidents_began', ['began_at', 'id']), index('ix_operation_incidents_last', ['last_at']),
    ]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('operation_incidents');
  }
}
