import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { civilDate, index, int, key, reference, table, varchar } from '../../platform/database/migration-columns.js';

/** Stages that requests have left, and what the figures of a period are found by. */
export class Figures1790000000900 implements MigrationInterface {
  name = 'Figures1790000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('case_stages', [
      key(reference('case_id')), key(int('revision')), reference('organ_id'), varchar('stage', 40), civilDate('entered_on'), civilDate('left_on'), int('working_days'),
      int('limit_days', { null: true }),
    ], [index('ix_case_stages_left', ['left_on', 'organ_id', 'stage', 'working_days', 'limit_days'])]));
    for (const [name, columnNames] of INDEXES) await runner.createIndex('requests', new TableIndex({ name, columnNames: [...columnNames] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await runner.dropIndex('requests', name);
    await runner.dropTable('case_stages');
  }
}

const INDEXES = [
  ['ix_requests_received', ['received_on', 'organ_id']],
  ['ix_requests_closed', ['outcome_on', 'organ_id', 'outcome']],
  ['ix_requests_replied', ['replied_on', 'organ_id', 'late_target', 'late_statutory']],
] as const;
