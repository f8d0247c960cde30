import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, instant, key, reference, table } from '../../platform/database/migration-columns.js';

const CASE_WATCHES = table('case_watches', [key(reference('case_id')), key(reference('person_id')), instant('since')],
  [index('ix_case_watches_person', ['person_id', 'case_id'])]);

/** Who watches which case. */
export class CaseWatches1790000000420 implements MigrationInterface {
  name = 'CaseWatches1790000000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(CASE_WATCHES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(CASE_WATCHES.name);
  }
}
