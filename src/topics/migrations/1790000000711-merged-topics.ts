import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Topics that went into another are found from there. */
export class MergedTopics1790000000711 implements MigrationInterface {
  name = 'MergedTopics1790000000711';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('topics', new TableIndex({ name: 'ix_topics_merged', columnNames: ['merged_into'], where: 'merged_into IS NOT NULL' }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('topics', 'ix_topics_merged');
  }
}
