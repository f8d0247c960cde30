import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** A flag that staff raise is found by its key, whatever its topic. */
export class FlagOccasions1790000000732 implements MigrationInterface {
  name = 'FlagOccasions1790000000732';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('release_flags', new TableIndex({ name: 'ix_release_flags_occasion', columnNames: ['occasion'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('release_flags', 'ix_release_flags_occasion');
  }
}
