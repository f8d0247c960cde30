import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, instant, int, json, reference, table, varchar } from '../../platform/database/migration-columns.js';

/** Letters are made in the transaction of the step that calls for them: nothing is ordered any more. */
export class LetterOrdersEnd1790000000510 implements MigrationInterface {
  name = 'LetterOrdersEnd1790000000510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('letter_orders');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('letter_orders', [id(), reference('case_id'), int('seq'), varchar('kind', 60), json('params'), instant('ordered_at')],
      [index('ix_letter_orders_case', ['case_id', 'seq'])]));
  }
}
