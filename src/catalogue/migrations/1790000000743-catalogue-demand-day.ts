import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { civilDate } from '../../platform/database/migration-columns.js';

/** The day on which the demand for an item was last counted for the public. */
export class CatalogueDemandDay1790000000743 implements MigrationInterface {
  name = 'CatalogueDemandDay1790000000743';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('catalogue_items', new TableColumn(civilDate('demand_on', { null: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('catalogue_items', 'demand_on');
  }
}
