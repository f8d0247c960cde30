import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { civilDate, id, instant, reference, table, unique, varchar } from '../../platform/database/migration-columns.js';

const NULL = { null: true } as const;

const COLUMNS = [civilDate('acknowledged_on', NULL), civilDate('heard_on', NULL), varchar('heard_as', 40, NULL)];

const SAVED_FILTERS = table('saved_filters', [id(), reference('person_id'), varchar('name', 40), varchar('query', 1000), instant('created_at')],
  [unique('ux_saved_filters_name', ['person_id', 'name'])]);

/** What reception still has to do, and the filters that people keep. */
export class Reception1790000000410 implements MigrationInterface {
  name = 'Reception1790000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('requests', COLUMNS.map((each) => new TableColumn(each)));
    // Of requests from before nothing is known; nobody is sent after a receipt that went out long ago.
    await runner.query('UPDATE requests SET acknowledged_on = received_on');
    await runner.createTable(SAVED_FILTERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(SAVED_FILTERS.name);
    await runner.dropColumns('requests', COLUMNS.map((each) => each.name));
  }
}
