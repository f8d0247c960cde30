import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, instant, int, reference, table, text, unique, varchar } from '../../database/migration-columns.js';

const NULL = { null: true } as const;

/** Background work that was asked for. */
export class Work1790000000600 implements MigrationInterface {
  name = 'Work1790000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('work_items', [
      id(), varchar('kind', 60), varchar('subject', 200), varchar('state', 10), int('attempts'), instant('next_at'), reference('lease_id', NULL),
      instant('again_at', NULL), int('progress_done', NULL), int('progress_of', NULL), text('last_error', NULL), instant('created_at'), instant('done_at', NULL),
    ], [
      unique('uq_work_items_open', ['kind', 'subject'], { where: 'done_at IS NULL' }),
      index('ix_work_items_due', ['next_at', 'kind'], { where: 'done_at IS NULL' }),
      index('ix_work_items_subject', ['kind', 'subject', 'created_at']),
      index('ix_work_items_state', ['state', 'kind']),
    ]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('work_items');
  }
}
