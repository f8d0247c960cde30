import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** What has changed since a moment is found by itself, for those who watch. */
export class ChangedCases1790000000220 implements MigrationInterface {
  name = 'ChangedCases1790000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('cases', new TableIndex({ name: 'ix_cases_changed', columnNames: ['changed_at', 'id'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('cases', 'ix_cases_changed');
  }
}
