import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { text, varchar } from '../../platform/database/migration-columns.js';

const NULL = { null: true } as const;

/** What the letters of an organ say of it: where it is, how it is reached, how a fee is paid. */
const COLUMNS = [
  varchar('address', 200, NULL), varchar('postcode', 6, NULL), varchar('phone', 40, NULL), varchar('email', 200, NULL),
  varchar('reconsideration_link', 500, NULL), text('fee_payment', NULL),
];

export class OrganLetterhead1790000000110 implements MigrationInterface {
  name = 'OrganLetterhead1790000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('organs', COLUMNS.map((each) => new TableColumn(each)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('organs', COLUMNS.map((each) => each.name));
  }
}
